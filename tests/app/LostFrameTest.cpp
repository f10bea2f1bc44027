// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole program says of photographs that are not in the session yet.
#include "app/Bodies.h"
#include "base/TestDisk.h"
#include "widgets/MessageBar.h"

#include <QTest>

using namespace skein;

namespace {

/** A window with one camera. */
struct Shoot
{
    explicit Shoot(const QString& session)
    {
        CommandLine wishes;
        wishes.cameraPort = body.port();
        wishes.session = session;
        workspace = &program.windows.open(wishes);
    }

    [[nodiscard]] bool canCapture() const
    {
        QAction* capture = action(*workspace, ActionId::Capture);
        return QTest::qWaitFor([capture] { return capture->isEnabled(); }, patienceMs);
    }
    [[nodiscard]] bool capture() const
    {
        const bool can = canCapture();
        action(*workspace, ActionId::Capture)->trigger();
        return can;
    }
    [[nodiscard]] qsizetype saved() const
    {
        return photographs(workspace->session().folder()).size();
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        return messages().text().contains(words);
    }
    [[nodiscard]] const MessageBar& messages() const { return workspace->window().messages(); }

    Program program;
    Body body{QStringLiteral("4711")};
    Workspace* workspace = nullptr;
};

} // namespace

class LostFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void whatIsSaidOfAReadOnlyFolderGoesWhenItIsWritableAgain()
    {
        // First of all: later threads of the program would not see this disk.
        const auto disk = test::TestDisk::small("64g");
        if (!disk.isMounted()) {
            QSKIP("Making a disk read-only needs root");
        }
        Shoot shoot(disk.path() + QStringLiteral("/session"));
        QVERIFY(shoot.canCapture());
        QVERIFY(disk.makeReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(shoot.says(QStringLiteral("is read-only")), patienceMs);
        QVERIFY(disk.takeAway()); // the view that is read-only
        QTRY_VERIFY2_WITH_TIMEOUT(!shoot.says(QStringLiteral("is read-only")),
            qPrintable(shoot.messages().text()), patienceMs);
        QVERIFY(shoot.capture());
        QTRY_COMPARE_WITH_TIMEOUT(shoot.saved(), 1, patienceMs);
        QVERIFY(!shoot.says(QStringLiteral("is read-only")));
    }

    void whatIsSaidOfAPhotographThatIsOnTheCardOnlyStaysUntilItHasCome()
    {
        const QTemporaryDir folder;
        Shoot shoot(folder.filePath(QStringLiteral("session")));
        const QString sentence = QStringLiteral("stays on the camera's card");
        shoot.body.tell(QStringLiteral("fault cut-short=1000"));
        QVERIFY(shoot.capture());
        QTRY_VERIFY_WITH_TIMEOUT(shoot.says(sentence), patienceMs);
        shoot.body.tell(QStringLiteral("fault none"));
        QVERIFY(shoot.capture()); // Another one: it says nothing of the first.
        QTRY_COMPARE_WITH_TIMEOUT(shoot.saved(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shoot.workspace->controller().isIdle(), patienceMs);
        QVERIFY2(shoot.says(sentence), qPrintable(shoot.messages().text()));
        shoot.body.tell(QStringLiteral("press-shutter"));
        QTRY_COMPARE_WITH_TIMEOUT(shoot.saved(), 2, patienceMs);
        QVERIFY2(shoot.says(sentence), qPrintable(shoot.messages().text()));
        shoot.body.tell(QStringLiteral("unplug"));
        QTRY_VERIFY_WITH_TIMEOUT(!isReady(*shoot.workspace), patienceMs);
        shoot.body.tell(QStringLiteral("replug"));
        QTRY_COMPARE_WITH_TIMEOUT(shoot.saved(), 3, patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(
            shoot.messages().text().isEmpty(), qPrintable(shoot.messages().text()), patienceMs);
    }
};

QTEST_MAIN(LostFrameTest)
#include "LostFrameTest.moc"
