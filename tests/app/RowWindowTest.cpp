// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of photographs with an interval, and what is said of captures that fail; in the whole
// program.
#include "app/ShutterFloor.h"
#include "widgets/ShutterDialog.h"
#include "widgets/ShutterSound.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>

using namespace skein;

namespace {

/** A press takes so many photographs, one every so many seconds. */
void setRow(Floor& floor, int pictures, int seconds)
{
    floor.program.settings.setValue(ShutterPlan::picturesKey, pictures);
    floor.program.settings.setValue(ShutterPlan::intervalKey, seconds);
}

QSpinBox* boxOf(const ShutterDialog& dialog, const char* name)
{
    const auto all = dialog.findChildren<QSpinBox*>();
    const auto found = std::ranges::find_if(
        all, [name](const QSpinBox* box) { return box->accessibleName() == QLatin1String(name); });
    return found != all.end() ? *found : nullptr;
}

} // namespace

class RowWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aRowWithAnIntervalTellsHowLongUntilTheNextOne()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        setRow(floor, 3, 2);
        QCOMPARE(
            floor.badge().text(), QStringLiteral("Shutter: takes 3 photographs, one every 2 s"));
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(
            floor.badge().text().startsWith(QLatin1String("Photograph 2 of 3 in ")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 3, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!floor.shutter().isUnderWay(), patienceMs);
        const QStringList words = texts(said);
        QVERIFY(words.contains(QLatin1String("Photograph 3 of 3 in 1 s")));
        QVERIFY(words.contains(QLatin1String("3 of 3")));
        QVERIFY(floor.workspace.window().messages().text().isEmpty());
    }

    void escapeEndsARowWhileTheNextOneIsWaitedFor()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        setRow(floor, 99, 3600);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(
            floor.badge().text().startsWith(QLatin1String("Photograph 2 of 99 in ")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QVERIFY(floor.shutter().canCancel());
        QTest::keyClick(&floor.workspace.window(), Qt::Key_Escape);
        QVERIFY(!floor.shutter().isUnderWay());
        QCOMPARE(said.last().first().toString(), QStringLiteral("No more photographs in this row"));
        QCOMPARE(floor.taken(), 1);
    }

    void whoPressesAgainHasTheNextOneAtOnce()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        setRow(floor, 2, 3600);
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(
            floor.badge().text().startsWith(QLatin1String("Photograph 2 of 2 in ")), patienceMs);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!floor.shutter().isUnderWay(), patienceMs);
    }

    void theIntervalIsChosenWhereTheRowIsAndForRowsOnly()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        QAction* options = action(floor.workspace, ActionId::ShutterOptions);
        options->trigger();
        auto* dialog = floor.workspace.window().findChild<ShutterDialog*>();
        // One name for it, wherever it stands.
        QCOMPARE(dialog->windowTitle() + QChar(0x2026), options->text().remove(u'&'));
        QSpinBox* pictures = boxOf(*dialog, "Photographs in a row");
        QSpinBox* interval = boxOf(*dialog, "Interval");
        QVERIFY(pictures != nullptr && interval != nullptr);
        QVERIFY(!interval->isEnabled());
        pictures->setValue(5);
        QVERIFY(interval->isEnabled());
        interval->setValue(30);
        QSignalSpy said(&floor.shutter(), &ShutterCommands::said);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(ShutterPlan::from(floor.program.settings).intervalSeconds, 30);
        QCOMPARE(said.last().first().toString(),
            QStringLiteral("The shutter now takes 5 photographs, one every 30 s"));
        ShutterPlan::makePlain(floor.program.settings);
        QCOMPARE(ShutterPlan::from(floor.program.settings).intervalSeconds, 0);
    }

    void aPhotographThatComesAfterAllTakesTheFailureBack()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        const auto text = [&floor] { return floor.workspace.window().messages().text(); };
        floor.body.tell(QStringLiteral("fault refuse=general-error@capturex1"));
        floor.give(ActionId::Capture);
        QTRY_VERIFY_WITH_TIMEOUT(!text().isEmpty(), patienceMs);
        const QString failure = text();
        QCOMPARE(floor.taken(), 0);
        floor.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            text().contains(QLatin1String("a photograph has come")), patienceMs);
        QVERIFY(!text().contains(failure));
        // And what goes well is the last word on it.
        QTRY_VERIFY_WITH_TIMEOUT(
            action(floor.workspace, ActionId::Capture)->isEnabled(), patienceMs);
        floor.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(floor.taken(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(text().isEmpty(), patienceMs);
    }

    void aSoundThatCannotBePlayedIsToldOnceAndAgainWhenItWasHeardMeanwhile()
    {
        Floor floor;
        QVERIFY(floor.isThere());
        bool hasDevice = false;
        const ShutterSound sound(floor.workspace.controller(), floor.program.settings,
            [&hasDevice](const QString& /*name*/) { return QtFuture::makeReadyFuture(hasDevice); });
        QSignalSpy unheard(&sound, &ShutterSound::unheard);
        qsizetype pressed = 0;
        const auto press = [&] {
            floor.give(ActionId::Capture);
            return QTest::qWaitFor(
                       [&] {
                           return floor.taken() == pressed + 1 &&
                                  action(floor.workspace, ActionId::Capture)->isEnabled();
                       },
                       patienceMs) &&
                   ++pressed > 0;
        };
        QVERIFY(press());
        QCOMPARE(unheard.size(), 0); // Nobody wants it.
        floor.program.settings.setValue(ShutterSound::wantedKey, true);
        QVERIFY(press());
        QTRY_COMPARE(unheard.size(), 1);
        QVERIFY(unheard.first().first().toString().endsWith(u'.'));
        QVERIFY(press());
        hasDevice = true;
        QVERIFY(press());
        QCOMPARE(unheard.size(), 1);
        hasDevice = false;
        QVERIFY(press());
        QTRY_COMPARE(unheard.size(), 2);
    }
};

QTEST_MAIN(RowWindowTest)
#include "RowWindowTest.moc"
