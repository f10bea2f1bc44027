// SPDX-License-Identifier: GPL-3.0-or-later
#include "PanelHarness.h"
#include "widgets/ChoiceBox.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace skein;
using namespace skein::test;

/** The controls of the panel, one kind of setting after the other. */
class SettingEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceShowsItsValueAndWritesAnother()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("200"))}, camera.writer());
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QVERIFY(box != nullptr);
        QCOMPARE(box->currentText(), QStringLiteral("200"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(camera.written.size(), 1);
        QCOMPARE(camera.written.first().second, QVariant(QStringLiteral("400")));
    }

    void aValueOutsideTheChoicesIsShownAsItIs()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("12345"))}, camera.writer());
        QCOMPARE(control<ChoiceBox>(panel, QStringLiteral("iso"))->currentText(),
            QStringLiteral("12345"));
    }

    void aRangeWritesOnceItsNumberIsEntered()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {rangeSetting(QStringLiteral("focus"), 5, {0, 10, 0.5})}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        auto* number = control<QDoubleSpinBox>(panel, QStringLiteral("focus"));
        QCOMPARE(number->value(), 5.0);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, number->locale().toString(7.5));
        QCOMPARE(camera.written.size(), 0);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(camera.written.size(), 1);
        QCOMPARE(camera.written.first().second.toDouble(), 7.5);
        QCOMPARE(control<QSlider>(panel, QStringLiteral("focus"))->value(), 15);
    }

    void aRangeWithNothingToChooseIsShownButDisabled_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::newRow("equal") << 3.0 << 3.0 << 1.0;
        QTest::newRow("equal, no step") << 3.0 << 3.0 << 0.0;
        QTest::newRow("upside down") << 3.0 << 1.0 << 1.0;
    }

    void aRangeWithNothingToChooseIsShownButDisabled()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(double, step);
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {rangeSetting(QStringLiteral("lens"), 3, {minimum, maximum, step})}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        auto* number = control<QDoubleSpinBox>(panel, QStringLiteral("lens"));
        QVERIFY(!number->isEnabled());
        QVERIFY(!control<QSlider>(panel, QStringLiteral("lens"))->isEnabled());
        QCOMPARE(number->value(), 3.0);
    }

    void aHugeRangeStaysUsable()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {rangeSetting(QStringLiteral("drive"), -1, {-2147483648.0, 2147483647.0, 1})},
            camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        QCOMPARE(control<QDoubleSpinBox>(panel, QStringLiteral("drive"))->value(), -1.0);
    }

    void textIsWrittenOnEnterAndTakenBackOnEscape()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {textSetting(QStringLiteral("artist"), QStringLiteral("Ada"))}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        QSignalSpy finished(&panel, &ControlPanel::finished);
        auto* line = control<QLineEdit>(panel, QStringLiteral("artist"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("x"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QStringLiteral("Ada"));
        QCOMPARE(camera.written.size(), 0);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Lina"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(camera.written.size(), 1);
        QCOMPARE(camera.written.first().second, QVariant(QStringLiteral("Lina")));
        QCOMPARE(finished.count(), 2);
    }

    void aToggleIsWrittenWhenClicked()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({toggleSetting(QStringLiteral("longexp"), false)}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        control<QCheckBox>(panel, QStringLiteral("longexp"))->click();
        QCOMPARE(camera.written.first().second, QVariant(true));
    }

    void theClockIsSetToTheComputersTime()
    {
        FakeCamera camera;
        CameraSetting clock = textSetting(QStringLiteral("datetime"), {});
        clock.kind = SettingKind::Date;
        clock.value = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        ControlPanel panel;
        panel.setSettings({clock}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        control<QToolButton>(panel, QStringLiteral("datetime"))->click();
        const QDateTime written = camera.written.first().second.toDateTime();
        QVERIFY(qAbs(written.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void aNarrowPanelShowsTheWholeOfTheCamerasClock()
    {
        FakeCamera camera;
        CameraSetting clock = textSetting(QStringLiteral("datetime"), {});
        clock.label = QStringLiteral("Camera Date and Time");
        clock.kind = SettingKind::Date;
        clock.value = QDateTime(QDate(2026, 11, 22), QTime(22, 58, 30));
        ControlPanel panel;
        panel.setSettings({clock}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        panel.resize(panel.minimumWidth(), 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        SettingRow* row = panel.row(QStringLiteral("datetime"));
        const QList<QLabel*> labels = row->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->isVisible()) {
                continue;
            }
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
            const QStringList words = label->text().split(QLatin1Char(' '));
            for (const QString& word : words) {
                QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(),
                    qPrintable(word));
            }
        }
    }

    void aButtonIsPressed()
    {
        FakeCamera camera;
        CameraSetting button = textSetting(QStringLiteral("cleansensor"), {});
        button.kind = SettingKind::Button;
        button.value = {};
        ControlPanel panel;
        panel.setSettings({button}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        control<QPushButton>(panel, QStringLiteral("cleansensor"))->click();
        QCOMPARE(camera.written.size(), 1);
    }

    void readOnlySettingsShowTheirValueGreyed()
    {
        FakeCamera camera;
        CameraSetting lens = textSetting(QStringLiteral("lensname"), QStringLiteral("50 mm"));
        lens.readOnly = true;
        CameraSetting mode = iso(QStringLiteral("100"));
        mode.readOnly = true;
        ControlPanel panel;
        panel.setSettings({lens, mode}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        auto* line = control<QLineEdit>(panel, QStringLiteral("lensname"));
        QVERIFY(!line->isEnabled());
        QCOMPARE(line->text(), QStringLiteral("50 mm"));
        QVERIFY(!control<ChoiceBox>(panel, QStringLiteral("iso"))->isEnabled());
    }

    void newsDoNotDisturbWhatIsBeingTyped()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(
            {textSetting(QStringLiteral("artist"), QStringLiteral("Ada"))}, camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        auto* line = control<QLineEdit>(panel, QStringLiteral("artist"));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Li"));
        panel.updateSetting(textSetting(QStringLiteral("artist"), QStringLiteral("Body")));
        QCOMPARE(line->text(), QStringLiteral("Li"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QStringLiteral("Body"));
    }

    void newsDoNotCloseAnOpenMenu()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        box->showPopup();
        panel.updateSetting(iso(QStringLiteral("400")));
        QVERIFY(box->isOpen());
        QCOMPARE(box->currentText(), QStringLiteral("100"));
        box->hidePopup();
        QTRY_COMPARE(box->currentText(), QStringLiteral("400"));
    }

    void aChoiceMadeInTheMenuIsFinishedOneMadeByKeysIsNot()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy finished(&panel, &ControlPanel::finished);
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(finished.count(), 0);
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(finished.count(), 1);
    }

    void aNewKindBringsANewEditor()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        panel.updateSetting(textSetting(QStringLiteral("iso"), QStringLiteral("Auto 100")));
        auto* line = control<QLineEdit>(panel, QStringLiteral("iso"));
        QVERIFY(line != nullptr);
        QCOMPARE(line->text(), QStringLiteral("Auto 100"));
    }
};

QTEST_MAIN(SettingEditorTest)
#include "SettingEditorTest.moc"
