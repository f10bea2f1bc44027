// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ControlPanel.h"
#include "widgets/ChoiceBox.h"

#include "widgets/SettingEditor.h"
#include "widgets/SettingRow.h"

#include "SampleSettings.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace skein;
using namespace skein::test;

namespace {

/** Plays the camera: keeps what is written, answers when told to. */
struct FakeCamera
{
    ControlPanel::Writer writer()
    {
        return [this](const QString& name, const QVariant& value) {
            written.append({name, value});
            auto promise = std::make_unique<QPromise<Result<CameraSetting>>>();
            promise->start();
            auto future = promise->future();
            answers.push_back(std::move(promise));
            return future;
        };
    }

    void answer(const Result<CameraSetting>& result)
    {
        answers.back()->addResult(result);
        answers.back()->finish();
        answers.pop_back();
    }

    QList<QPair<QString, QVariant>> written;
    std::vector<std::unique_ptr<QPromise<Result<CameraSetting>>>> answers;
};

CameraSetting iso(const QString& value)
{
    return choiceSetting(QStringLiteral("iso"), value,
        {QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("400")});
}

} // namespace

class ControlPanelTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static T* control(const ControlPanel& panel, const QString& name)
    {
        return panel.row(name) != nullptr ? panel.row(name)->findChild<T*>() : nullptr;
    }

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
        QTest::keyClicks(number, QStringLiteral("7.5"));
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

    void aDialTurnedOnTheBodyIsSeen()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        panel.updateSetting(iso(QStringLiteral("400")));
        QCOMPARE(
            control<ChoiceBox>(panel, QStringLiteral("iso"))->currentText(), QStringLiteral("400"));
        QCOMPARE(camera.written.size(), 0);
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

    void aRefusedValueGoesBackWithASentence()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), QStringLiteral("200"));
        camera.answer(failure(ErrorKind::Refused, QStringLiteral("Not in this mode.")));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(box->currentText(), QStringLiteral("100"));
    }

    void theCamerasAnswerIsWhatIsShown()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        camera.answer(iso(QStringLiteral("400")));
        QTRY_COMPARE(box->currentText(), QStringLiteral("400"));
    }

    void anAnswerAfterADisconnectFindsNobody()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        QTest::keyClick(control<ChoiceBox>(panel, QStringLiteral("iso")), Qt::Key_Down);
        panel.clear(QStringLiteral("No camera is connected."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        camera.answer(failure(ErrorKind::Disconnected, QStringLiteral("The camera went away.")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(failed.count(), 0);
        QCOMPARE(panel.row(QStringLiteral("iso")), nullptr);
    }

    void anAnswerAfterThePanelIsGoneFindsNobody()
    {
        FakeCamera camera;
        {
            ControlPanel panel;
            panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
            QTest::keyClick(control<ChoiceBox>(panel, QStringLiteral("iso")), Qt::Key_Down);
        }
        camera.answer(iso(QStringLiteral("200")));
        QCoreApplication::sendPostedEvents();
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

    void searchingFindsSettingsInClosedSections()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100")),
                              textSetting(QStringLiteral("artist"), QStringLiteral("Ada"))},
            camera.writer());
        QCOMPARE(panel.row(QStringLiteral("artist")), nullptr);
        panel.findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("ARTI"));
        QVERIFY(panel.row(QStringLiteral("artist")) != nullptr);
        QCOMPARE(panel.row(QStringLiteral("iso")), nullptr);
    }

    void oneNameIsTakenForEachEssentialThing()
    {
        FakeCamera camera;
        ControlPanel panel;
        const QStringList times{QStringLiteral("1/100"), QStringLiteral("1/50")};
        panel.setSettings({choiceSetting(QStringLiteral("shutterspeed"), times.first(), times),
                              choiceSetting(QStringLiteral("shutterspeed2"), times.first(), times)},
            camera.writer());
        QVERIFY(panel.row(QStringLiteral("shutterspeed2")) != nullptr);
        QCOMPARE(panel.row(QStringLiteral("shutterspeed")), nullptr);
    }

    void everyControlHasAnAccessibleName()
    {
        FakeCamera camera;
        CameraSetting clock = textSetting(QStringLiteral("datetime"), {});
        clock.kind = SettingKind::Date;
        CameraSetting button = textSetting(QStringLiteral("cleansensor"), {});
        button.kind = SettingKind::Button;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100")), clock, button,
                              rangeSetting(QStringLiteral("focus"), 5, {0, 10, 0.5}),
                              textSetting(QStringLiteral("artist"), QStringLiteral("Ada")),
                              toggleSetting(QStringLiteral("longexp"), false)},
            camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        const auto widgets = panel.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                              widget->window() != &panel; // the list inside a menu
            if (widget->focusPolicy() == Qt::NoFocus || ofQt || widget->focusProxy() != nullptr) {
                continue;
            }
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (tool != nullptr && !tool->text().isEmpty());
            const bool partOfAnother = widget->parentWidget() != nullptr &&
                                       !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(named || partOfAnother, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(ControlPanelTest)
#include "ControlPanelTest.moc"
