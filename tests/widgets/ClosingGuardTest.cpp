// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ClosingGuard.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "widgets/MessageBar.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** A window that asks its guard, and is as busy as the test says. */
class Window final : public QWidget
{
public:
    Session session;
    SessionController controller{session};
    MessageBar bar{this};
    bool busy = true;
    ClosingGuard guard{controller, bar, [this] { return busy; }, *this};

protected:
    void closeEvent(QCloseEvent* event) override { event->setAccepted(guard.mayClose()); }
};

const Error& diskFull()
{
    static const Error error{
        ErrorKind::Io, QStringLiteral("The disk is full. Make room and try again."), {}};
    return error;
}

} // namespace

class ClosingGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdleWindowClosesAtOnce()
    {
        Window window;
        window.busy = false;
        window.show();
        QVERIFY(window.close());
        QVERIFY(window.bar.text().isEmpty());
    }

    void aBusyWindowSaysSoAndClosesWhenAllIsSaved()
    {
        Window window;
        window.show();
        QVERIFY(!window.close());
        QVERIFY(window.bar.text().contains(QLatin1String("on their way")));
        Q_EMIT window.controller.idle();
        QCoreApplication::processEvents();
        QVERIFY(window.isVisible()); // Something else is still going on.
        window.busy = false;
        Q_EMIT window.controller.idle();
        QTRY_VERIFY(!window.isVisible());
    }

    void badNewsKeepAWaitingWindowOpen_data()
    {
        QTest::addColumn<int>("teller");
        QTest::newRow("of the controller") << 0;
        QTest::newRow("of the session") << 1;
        QTest::newRow("of a capture that was answered when it became idle") << 2;
    }

    void badNewsKeepAWaitingWindowOpen()
    {
        QFETCH(int, teller);
        Window window;
        window.show();
        QVERIFY(!window.close());
        window.busy = false;
        if (teller == 0) {
            Q_EMIT window.controller.problem(diskFull());
            Q_EMIT window.controller.idle();
        } else if (teller == 1) {
            Q_EMIT window.session.problem(diskFull());
            Q_EMIT window.controller.idle();
        } else {
            QMetaObject::invokeMethod(
                &window, [&window] { window.guard.onProblem(diskFull()); }, Qt::QueuedConnection);
            Q_EMIT window.controller.idle();
        }
        QCoreApplication::processEvents();
        QVERIFY(window.isVisible());
        QVERIFY(window.bar.text().isEmpty()); // It no longer says that it will close.
        QVERIFY(window.close());
    }

    void aTransferThatWasStoppedOnPurposeIsNoBadNews()
    {
        Window window;
        window.show();
        QVERIFY(!window.close());
        window.busy = false;
        Q_EMIT window.controller.problem({ErrorKind::Cancelled, QStringLiteral("Stopped."), {}});
        Q_EMIT window.controller.idle();
        QTRY_VERIFY(!window.isVisible());
    }

    void dismissingTheMessageMeansToStay()
    {
        Window window;
        window.show();
        QVERIFY(!window.close());
        window.bar.dismiss();
        window.busy = false;
        Q_EMIT window.controller.idle();
        QCoreApplication::processEvents();
        QVERIFY(window.isVisible());
    }

    void whoDoesNotWantToWaitClosesNow()
    {
        Window window;
        window.show();
        QVERIFY(!window.close());
        window.bar.findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
        QVERIFY(!window.isVisible());
    }

    void ordersAreFinishedBeforeTheWindowCloses()
    {
        const QTemporaryDir folder;
        QFile photograph(folder.filePath(QStringLiteral("a.jpg")));
        QVERIFY(photograph.open(QIODevice::WriteOnly) && photograph.write("light") == 5);
        photograph.close();
        Window window;
        window.busy = false;
        SessionBrowser browser(&window.session);
        window.guard.watchOrders(browser);
        window.session.open(folder.path());
        QTRY_COMPARE(browser.model()->rowCount(), 1);
        window.show();
        browser.rate({photograph.fileName()}, Rating::stars(2));
        browser.rate({photograph.fileName()}, Rating::stars(5));
        browser.undo(); // and what waits to be undone counts as well
        QVERIFY(!window.close());
        QVERIFY(window.bar.text().contains(QLatin1String("still being written")));
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(!browser.isBusy());
        QCOMPARE(browser.model()->shot(0).facts.marks.rating, Rating::stars(2));
    }

    void aRatingThatCannotBeWrittenKeepsTheWindowOpen()
    {
        const QTemporaryDir folder;
        for (const char* name : {"a.jpg", "a.jpg.xmp"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<broken") == 7);
        }
        Window window;
        window.busy = false;
        SessionBrowser browser(&window.session);
        window.guard.watchOrders(browser);
        window.session.open(folder.path());
        QTRY_COMPARE(browser.model()->rowCount(), 1);
        window.show();
        browser.rate({browser.model()->shot(0).path()}, Rating::stars(2));
        QVERIFY(!window.close());
        QTRY_VERIFY(!browser.isBusy());
        QCoreApplication::processEvents();
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(ClosingGuardTest)
#include "ClosingGuardTest.moc"
