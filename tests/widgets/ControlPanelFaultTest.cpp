// SPDX-License-Identifier: GPL-3.0-or-later
#include "PanelHarness.h"
#include "widgets/ChoiceBox.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <limits>

using namespace skein;
using namespace skein::test;

/** What cameras say that no camera should: the panel goes on. */
class ControlPanelFaultTest : public QObject
{
    Q_OBJECT

    static constexpr int oneMegabyte = 1024 * 1024;

private Q_SLOTS:
    void tenThousandChoicesCanBeChosenFrom()
    {
        QStringList choices;
        for (int i = 0; i < 10'000; ++i) {
            choices.append(QStringLiteral("choice %1").arg(i));
        }
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({choiceSetting(u"iso"_qs, choices.at(5000), choices)}, camera.writer());
        auto* box = control<ChoiceBox>(panel, u"iso"_qs);
        QCOMPARE(box->count(), 10'000);
        QCOMPARE(box->currentIndex(), 5000);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(camera.written.first().second, QVariant(choices.at(5001)));
        panel.updateSetting(choiceSetting(u"iso"_qs, choices.at(9999), choices));
        camera.answer(choiceSetting(u"iso"_qs, choices.at(9999), choices));
        QTRY_COMPARE(box->currentIndex(), 9999);
    }

    void aLabelOfAMegabyteIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(oneMegabyte, u'x');
        QTest::newRow("blanks") << QString(oneMegabyte, u' ');
        QTest::newRow("lines") << QString(oneMegabyte, u'\n');
        QTest::newRow("empty") << QString();
    }

    void aLabelOfAMegabyteIsCut()
    {
        QFETCH(QString, text);
        CameraSetting setting = choiceSetting(u"iso"_qs, text, {text, u"100"_qs});
        setting.label = text;
        setting.help = text;
        setting.sectionLabel = text;
        CameraSetting other = setting;
        other.name = u"d1a0"_qs;
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({setting, other}, camera.writer());
        panel.setOpenSections({u"capturesettings"_qs});
        panel.resize(300, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto labels = panel.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QVERIFY(label->text().size() < 1000);
        }
        QVERIFY(control<ChoiceBox>(panel, u"d1a0"_qs)->currentText().size() < 1000);
        QVERIFY(panel.minimumSizeHint().width() < 2000);
        // What is written is the camera's own text, whole.
        QTest::keyClick(control<ChoiceBox>(panel, u"d1a0"_qs), Qt::Key_Down);
        QCOMPARE(camera.written.first().second, QVariant(u"100"_qs));
    }

    void aRangeOfNoNumbersIsDisabled_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("value");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        QTest::newRow("no minimum") << nan << 1.0 << 0.1 << 0.5;
        QTest::newRow("no maximum") << 0.0 << nan << 0.1 << 0.5;
        QTest::newRow("no step") << 0.0 << 1.0 << nan << 0.5;
        QTest::newRow("no value") << nan << nan << nan << nan;
        QTest::newRow("endless") << -infinite << infinite << 1.0 << 0.5;
        QTest::newRow("too wide") << -1.7e308 << 1.7e308 << 1.0 << 0.5;
    }

    void aRangeOfNoNumbersIsDisabled()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(double, step);
        QFETCH(double, value);
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {rangeSetting(u"zoom"_qs, value, {minimum, maximum, step})}, camera.writer());
        panel.setOpenSections({u"capturesettings"_qs});
        QVERIFY(!control<QDoubleSpinBox>(panel, u"zoom"_qs)->isEnabled());
        QVERIFY(!control<QSlider>(panel, u"zoom"_qs)->isEnabled());
    }

    void aFloodOfEventsLeavesTheNewestValue()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        for (int i = 0; i < 10'000; ++i) {
            panel.updateSetting(iso(i % 2 == 0 ? u"100"_qs : u"200"_qs));
        }
        panel.updateSetting(iso(u"400"_qs));
        QTRY_COMPARE(control<ChoiceBox>(panel, u"iso"_qs)->currentText(), u"400"_qs);
        QCOMPARE(camera.written.size(), 0);
    }

    void aFloodForACameraThatIsGoneIsForgotten()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        panel.updateSetting(iso(u"200"_qs));
        panel.updateSetting(iso(u"400"_qs));
        panel.clear(u"No camera is connected."_qs);
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        QSignalSpy reset(&panel, &ControlPanel::reset);
        panel.updateSetting(iso(u"200"_qs));
        QCOMPARE(control<ChoiceBox>(panel, u"iso"_qs)->currentText(), u"200"_qs);
        // News that begin to wait now are shown after all that waited before.
        ControlPanel later;
        later.setSettings({iso(u"100"_qs)}, camera.writer());
        later.updateSetting(iso(u"200"_qs));
        later.updateSetting(iso(u"400"_qs));
        QCOMPARE(control<ChoiceBox>(later, u"iso"_qs)->currentText(), u"200"_qs);
        QTRY_COMPARE(control<ChoiceBox>(later, u"iso"_qs)->currentText(), u"400"_qs);
        QCOMPARE(control<ChoiceBox>(panel, u"iso"_qs)->currentText(), u"200"_qs);
    }

    void disconnectingInTheMiddleOfAChangeEmptiesThePanelAndNothingElse()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        QTest::keyClick(control<ChoiceBox>(panel, u"iso"_qs), Qt::Key_Down);
        auto* box = control<ChoiceBox>(panel, u"iso"_qs);
        box->showPopup();
        panel.clear(u"No camera is connected."_qs);
        QVERIFY(panel.settings().isEmpty());
        QCOMPARE(panel.row(u"iso"_qs), nullptr);
        QVERIFY(!panel.wantedValue(u"iso"_qs).isValid());
        camera.answer(failure(ErrorKind::Disconnected, u"The camera went away."_qs));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 0);
    }

    void aSettingThatDoesNotExistIsNotWritten()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        panel.writeValue(u"nosuch"_qs, u"1"_qs);
        camera.answer(failure(ErrorKind::NotFound, u"This camera has no setting “nosuch”."_qs));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(control<ChoiceBox>(panel, u"iso"_qs)->currentText(), u"100"_qs);
    }

    void twoSettingsOfOneNameGetOneRow()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs), iso(u"400"_qs)}, camera.writer());
        QCOMPARE(control<ChoiceBox>(panel, u"iso"_qs)->currentText(), u"100"_qs);
    }
};

QTEST_MAIN(ControlPanelFaultTest)
#include "ControlPanelFaultTest.moc"
