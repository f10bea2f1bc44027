// SPDX-License-Identifier: GPL-3.0-or-later
// Live view of a camera with which something is wrong, by the real driver, in the whole program.
#include "app/Bodies.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** Enough for a virtual camera; later ones may take longer. */
constexpr std::chrono::milliseconds firstFrameLimit{800};

/** A window with live view of a camera that somebody stands at. */
struct Studio
{
    Body body{QStringLiteral("1")};
    Program program;
    Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
    ImageView* view = viewer(workspace);

    [[nodiscard]] bool showsLiveView()
    {
        QAction* live = action(workspace, ActionId::LiveView);
        if (!hasActiveWindow(workspace) ||
            !QTest::qWaitFor([live] { return live->isEnabled(); }, patienceMs)) {
            return false;
        }
        workspace.controller().shown().preview().setFirstFrameLimit(firstFrameLimit);
        this->live().setTroubleTime(std::chrono::milliseconds(100));
        live->trigger();
        return newFrames(3);
    }
    /** So many more frames are painted. */
    [[nodiscard]] bool newFrames(int count)
    {
        const QSignalSpy painted(view, &ImageView::liveFramePainted);
        return QTest::qWaitFor([&] { return painted.count() >= count; }, patienceMs);
    }
    [[nodiscard]] LivePresenter& live() const
    {
        return *workspace.window().findChild<LivePresenter*>();
    }
    [[nodiscard]] QString message() const { return workspace.window().messages().text(); }
    /** Its commands are carried out. */
    [[nodiscard]] bool isAlive()
    {
        QAction* mask = action(workspace, ActionId::ToggleMask);
        const bool before = mask->isChecked();
        mask->trigger();
        return mask->isChecked() != before;
    }
};

} // namespace

class LiveFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theLastGoodFrameStaysUntilGoodOnesComeAgain_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("seconds");
        // The driver itself refuses what has no JPEG in it.
        QTest::newRow("not a JPEG")
            << QStringLiteral("live not-jpeg") << QStringLiteral("JPEG") << 1;
        QTest::newRow("damaged") << QStringLiteral("live damaged")
                                 << QStringLiteral("cannot be read") << 1;
        QTest::newRow("truncated")
            << QStringLiteral("live truncated") << QStringLiteral("cannot be read") << 1;
        // Longer than a first frame is waited for here.
        QTest::newRow("busy for ever")
            << QStringLiteral("live busy") << QStringLiteral("busy") << 2;
    }

    void theLastGoodFrameStaysUntilGoodOnesComeAgain()
    {
        QFETCH(QString, order);
        QFETCH(QString, sentence);
        QFETCH(int, seconds);
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QSignalSpy troubled(&studio.live(), &LivePresenter::troubled);
        QSignalSpy rate(&studio.live(), &LivePresenter::framesPerSecond);
        studio.body.tell(order);
        QTRY_VERIFY_WITH_TIMEOUT(!troubled.isEmpty(), patienceMs);
        QVERIFY2(studio.message().contains(sentence), qPrintable(studio.message()));
        const QImage last = studio.view->shownPicture().image;
        QVERIFY(!last.isNull());
        QVERIFY(!studio.live().frame().jpeg.isEmpty()); // It can be saved.
        rate.clear();
        QTRY_VERIFY_WITH_TIMEOUT(rate.count() >= seconds, patienceMs); // One a second.
        QVERIFY(studio.workspace.controller().isPreviewing());
        QCOMPARE(studio.view->shownPicture().image.cacheKey(), last.cacheKey());
        QVERIFY(studio.isAlive());
        studio.body.tell(QStringLiteral("live normal"));
        QVERIFY(studio.newFrames(3));
        QTRY_VERIFY_WITH_TIMEOUT(studio.message().isEmpty(), patienceMs);
    }

    void thatLiveViewHasStoppedIsSaidUntilItRunsAgain()
    {
        Studio studio;
        QAction* live = action(studio.workspace, ActionId::LiveView);
        QVERIFY(studio.showsLiveView());
        live->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(studio.workspace), patienceMs);
        studio.body.tell(QStringLiteral("live not-jpeg"));
        live->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            studio.message().contains(QLatin1String("Live view has stopped")), 3 * patienceMs);
        QVERIFY(!studio.workspace.controller().isPreviewing());
        QTRY_VERIFY_WITH_TIMEOUT(live->isEnabled(), patienceMs);
        studio.body.tell(QStringLiteral("live normal"));
        live->trigger();
        QVERIFY(studio.newFrames(3));
        QTRY_VERIFY_WITH_TIMEOUT(studio.message().isEmpty(), patienceMs);
    }

    void framesThatChangeTheirSizeAreAllShown()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        QSet<int> widths;
        connect(studio.view, &ImageView::liveFramePainted, this,
            [&] { widths.insert(studio.view->frame().fullSize.width()); });
        studio.body.tell(QStringLiteral("live resize"));
        QTRY_VERIFY_WITH_TIMEOUT(widths.contains(QSet<int>{320, 640, 1024}), patienceMs);
        QVERIFY(studio.isAlive());
        QVERIFY(studio.message().isEmpty());
    }

    void aFrameOfTwentyMegabytesIsShown()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        studio.body.tell(QStringLiteral("live huge"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.view->frame().fullSize, QSize(4096, 2720), 3 * patienceMs);
        QVERIFY(studio.live().frame().jpeg.size() > 20'000'000);
        QVERIFY(studio.isAlive());
        studio.body.tell(QStringLiteral("live normal"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.view->frame().fullSize, QSize(1024, 680), 3 * patienceMs);
        QVERIFY(studio.workspace.controller().isPreviewing());
    }

    void aFrameOnceInAWhileKeepsLiveViewOn()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        studio.body.tell(QStringLiteral("live rate 0.5")); // Longer than the first is waited for.
        QVERIFY(studio.newFrames(1)); // What was on its way, and the first of them.
        QVERIFY(studio.newFrames(1));
        QVERIFY(studio.workspace.controller().isPreviewing());
        QVERIFY(studio.isAlive());
    }

    void aCameraWithFiveHundredFramesASecondBuildsNoQueue()
    {
        Studio studio;
        QVERIFY(studio.showsLiveView());
        studio.body.tell(QStringLiteral("live rate 500"));
        int came = 0;
        int painted = 0;
        int most = 0;
        connect(&studio.workspace.controller(), &SessionController::previewFrame, this,
            [&] { most = std::max(most, ++came - painted); });
        connect(studio.view, &ImageView::liveFramePainted, this, [&] { ++painted; });
        QTRY_VERIFY_WITH_TIMEOUT(painted > 100, patienceMs);
        QVERIFY2(most <= 2, qPrintable(QString::number(most)));
        QVERIFY(studio.isAlive());
    }
};

QTEST_MAIN(LiveFaultsTest)
#include "LiveFaultsTest.moc"
