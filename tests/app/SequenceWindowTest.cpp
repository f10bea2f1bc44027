// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences in a window with the virtual camera; in the whole program.
#include "app/ShutterFloor.h"
#include "camera/BulbTimer.h"
#include "sequence/SequenceStore.h"
#include "widgets/CameraCommands.h"
#include "widgets/FocusCommands.h"
#include "widgets/SequenceBar.h"
#include "widgets/SequenceKeys.h"
#include "widgets/SequencePlayer.h"
#include "widgets/StopQuestion.h"

#include <QPointer>
#include <QPushButton>

using namespace skein;

namespace {

SequenceDefinition interval(qint64 count, double seconds)
{
    SequenceTiming timing;
    timing.count = count;
    timing.seconds = seconds;
    return {QStringLiteral("Interval"), IntervalSequence{timing, nullptr}};
}

/** A window with a camera, where sequences run. */
struct Studio : Floor
{
    using Floor::Floor;

    [[nodiscard]] SequencePlayer& player() const
    {
        return *workspace.window().findChild<SequencePlayer*>();
    }
    [[nodiscard]] const SequenceBar& bar() const
    {
        return *workspace.window().findChild<SequenceBar*>();
    }
    [[nodiscard]] bool begin(const SequenceDefinition& definition) const
    {
        const auto begun = player().start(definition);
        if (!begun) {
            qWarning("%s", qPrintable(begun.error().message));
        }
        return begun.has_value();
    }
    [[nodiscard]] QString message() const { return workspace.window().messages().text(); }
    [[nodiscard]] QString shutterSpeed() const
    {
        const auto setting = camera().setting(QStringLiteral("shutterspeed"));
        return setting ? setting->value.toString() : QString();
    }
};

} // namespace

class SequenceWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aKeyRunsASavedSequence()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QVERIFY(SequenceStore().save(interval(3, 1)).has_value());
        SequenceKeys(studio.program.settings).give(QStringLiteral("Interval"), 1);
        QVERIFY(studio.bar().isHidden());
        QTest::keyClick(&studio.workspace.window(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.player().isActive(), patienceMs); // When it has been read.
        QVERIFY(studio.bar().isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(studio.bar().text().contains(QLatin1String("of 3 photographs")),
            qPrintable(studio.bar().text()), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 3, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QVERIFY(studio.bar().isHidden());
        QVERIFY2(studio.message().startsWith(QStringLiteral("“Interval”: ")),
            qPrintable(studio.message()));
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::Capture)->isEnabled(), patienceMs);
    }

    void aBracketSetsTheCameraBackToWhatItWas()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const QString before = studio.shutterSpeed();
        QVERIFY(!before.isEmpty());
        QSignalSpy changed(&studio.camera(), &Camera::settingChanged);
        QVERIFY(studio.begin({QStringLiteral("Bracket"), ExposureBracket{}}));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 3, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QVERIFY(changed.size() > 0);
        // The camera tells of it a moment after it has taken the value.
        QTRY_COMPARE_WITH_TIMEOUT(studio.shutterSpeed(), before, patienceMs);
    }

    void oneEscapeOnlyAsksAndAClickOnCancelToo()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        auto* cancel =
            studio.workspace.window().findChild<QAction*>(QStringLiteral("cancelButton"));
        QVERIFY(studio.begin(interval(1000, 1)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.player().progress().shotsTaken, 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isEnabled(), patienceMs);
        cancel->trigger();
        QVERIFY2(studio.bar().text().contains(QLatin1String("Escape again")),
            qPrintable(studio.bar().text()));
        const qint64 taken = studio.player().progress().shotsTaken;
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.player().progress().shotsTaken > taken, patienceMs); // It goes on.
        auto* question = studio.workspace.window().findChild<StopQuestion*>();
        question->goOn();
        QVERIFY(!studio.bar().text().contains(QLatin1String("Escape again")));
        QTest::keyClick(&studio.workspace.window(), Qt::Key_Escape);
        QVERIFY(question->isAsking());
        QVERIFY(studio.player().isActive());
        QTest::keyClick(&studio.workspace.window(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
    }

    void escapeStopsASequenceBeforeAnythingElse()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.workspace.window().messages().show(
            {MessageKind::Warning, QStringLiteral("Something else."), {}, {}, {}});
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QVERIFY(action(studio.workspace, ActionId::Cancel)->isEnabled());
        QTest::keyClick(&studio.workspace.window(), Qt::Key_Escape);
        QTest::keyClick(&studio.workspace.window(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QCOMPARE(studio.taken(), 1);
        QVERIFY(studio.workspace.window().messages().count() > 0);
    }

    void theToolbarsCancelIsLitOnlyWhileThereIsSomethingToCancelAndSaysWhat()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const auto* cancel =
            studio.workspace.window().findChild<QAction*>(QStringLiteral("cancelButton"));
        QVERIFY(cancel != nullptr);
        QVERIFY(!cancel->isEnabled());
        const QString nothing = cancel->toolTip();
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->toolTip().contains(QLatin1String("sequence")), patienceMs);
        studio.player().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isEnabled(), patienceMs);
        // What it says at its end is for Escape to close, not for this.
        studio.workspace.window().messages().show(
            {MessageKind::Warning, QStringLiteral("Something else."), {}, {}, {}});
        QVERIFY(action(studio.workspace, ActionId::Cancel)->isEnabled());
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), nothing);
    }

    void nobodyElsePressesTheShutterMeanwhile()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QSignalSpy said(&studio.workspace.window().camera(), &CameraCommands::said);
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(studio.workspace), patienceMs);
        QVERIFY(
            !studio.workspace.window().camera().canCapture(studio.workspace.controller().shown()));
        studio.give(ActionId::Capture);
        QCOMPARE(said.size(), 1);
        studio.give(ActionId::CaptureAll);
        QVERIFY(studio.message().contains(QLatin1String("Not released")));
        QVERIFY(!studio.shutter().isUnderWay());
        QVERIFY(isReady(studio.workspace)); // It takes none.
        studio.player().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.workspace.window().camera().canCapture(studio.workspace.controller().shown()),
            patienceMs);
        studio.give(ActionId::Capture);
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 2, patienceMs);
    }

    void noneBeginsWhileARowIsUnderWay()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.program.settings.setValue(ShutterPlan::picturesKey, 9);
        studio.program.settings.setValue(ShutterPlan::intervalKey, 3600);
        studio.give(ActionId::Capture);
        QVERIFY(studio.shutter().isUnderWay());
        const auto begun = studio.player().start(interval(2, 1));
        QVERIFY(!begun.has_value());
        QVERIFY(begun.error().message.endsWith(u'.'));
        studio.shutter().stop();
        ShutterPlan::makePlain(studio.program.settings);
    }

    void aWindowThatIsClosedAsksAndStopsItInOrder()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const QPointer<MainWindow> window = &studio.workspace.window();
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(studio.player().isActive());
        QVERIFY(studio.message().contains(QLatin1String("1 of 100 photographs")));
        window->messages().findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), patienceMs);
    }

    void aSignalStopsItWithoutAsking()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const QPointer<MainWindow> window = &studio.workspace.window();
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        studio.program.windows.interrupt();
        QTRY_VERIFY_WITH_TIMEOUT(!window || !window->isVisible(), patienceMs);
    }

    void aShotThatFailsOnceIsTakenAgain()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        studio.body.tell(QStringLiteral("fault refuse=general-error@capturex1"));
        QVERIFY(studio.begin({QStringLiteral("Burst"), BurstSequence{2}}));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 2, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QCOMPARE(studio.player().progress().shotsFailed, 0);
    }

    void aFocusBracketGoesFromMarkToMarkAndBack()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        auto& focus = studio.workspace.window().findChild<FocusCommands*>()->controller();
        FocusBracket bracket;
        bracket.way = FocusBracket::Way::MarksCount;
        bracket.count = 3;
        QVERIFY(!studio.player().check({{}, bracket}).isPossible()); // There are none.
        studio.give(ActionId::LiveView);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::MarkFocusA)->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.camera().state() == Camera::State::Previewing, patienceMs);
        studio.give(ActionId::MarkFocusA);
        const auto first = focus.place();
        QVERIFY(first.has_value());
        studio.give(ActionId::FocusNear);
        QTRY_VERIFY_WITH_TIMEOUT(!focus.isBusy() && focus.place() != first, patienceMs);
        studio.give(ActionId::MarkFocusB);
        const auto before = focus.place();
        QVERIFY(studio.begin({QStringLiteral("Stack"), bracket}));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 3, 2 * patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QCOMPARE(studio.player().progress().shotsFailed, 0);
        QVERIFY2(
            studio.message().startsWith(QStringLiteral("“Stack”: ")), qPrintable(studio.message()));
        QVERIFY(focus.place() == before);
    }

    void theTimerOfOtherBulbExposuresLeavesThoseOfASequenceAlone()
    {
        using std::chrono::milliseconds;
        Studio studio;
        QVERIFY(studio.isThere());
        studio.program.settings.setValue(ShutterPlan::bulbKey, 1);
        const QString before = studio.shutterSpeed();
        QSignalSpy ticked(studio.camera().findChild<BulbTimer*>(), &BulbTimer::ticked);
        BulbSeries series;
        series.count = 1;
        series.exposure = 3;
        QVERIFY(studio.begin({QStringLiteral("Star"), series}));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
        QVERIFY(!ticked.isEmpty());
        milliseconds longest{0};
        for (const QVariantList& values : ticked) {
            QCOMPARE(values.last().value<milliseconds>(), milliseconds(0));
            longest = std::max(longest, values.first().value<milliseconds>());
        }
        QVERIFY2(longest > milliseconds(1500), qPrintable(QString::number(longest.count())));
        QTRY_COMPARE_WITH_TIMEOUT(studio.shutterSpeed(), before, patienceMs);
    }

    void itGoesOnAtItsCameraWhileAnotherIsShown()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        const Body other(QStringLiteral("4712"));
        connectBeside(studio.workspace, other.port());
        const auto places = [&] { return studio.workspace.controller().cameras(); };
        QTRY_VERIFY_WITH_TIMEOUT(places().size() == 2 && isReady(*places().first()) &&
                                     isReady(*places().last()) &&
                                     action(studio.workspace, ActionId::Capture)->isEnabled(),
            patienceMs);
        const TetheredCamera* place = &studio.workspace.controller().shown();
        QVERIFY(studio.begin(interval(1000, 1)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.player().progress().shotsTaken, 1, patienceMs);
        QVERIFY(studio.bar().text().contains(place->name()));
        studio.give(ActionId::NextCamera);
        QVERIFY(&studio.workspace.controller().shown() != place);
        QVERIFY(studio.player().holds(*place));
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.workspace.window().camera().canCapture(studio.workspace.controller().shown()),
            patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.player().progress().shotsTaken > 2, patienceMs);
        studio.player().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
    }

    void photographsAreLookedAtAndRatedMeanwhile()
    {
        Studio studio;
        QVERIFY(studio.isThere());
        QVERIFY(studio.begin(interval(100, 3600)));
        QTRY_COMPARE_WITH_TIMEOUT(studio.taken(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            action(studio.workspace, ActionId::Rate3)->isEnabled(), patienceMs);
        studio.give(ActionId::Rate3);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(studio.workspace.session().folder())
                                      .entryList({QStringLiteral("*.xmp")}, QDir::Files)
                                      .isEmpty(),
            patienceMs);
        QVERIFY(studio.player().isActive());
        studio.player().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.player().isActive(), patienceMs);
    }
};

QTEST_MAIN(SequenceWindowTest)
#include "SequenceWindowTest.moc"
