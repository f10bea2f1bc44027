// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop starts the program with: cameras, volumes, actions of its entry.
#include "app/Program.h"
#include "widgets/CameraPicker.h"
#include "widgets/MessageBar.h"
#include "widgets/NewSessionDialog.h"

#include <QFileInfo>
#include <QMenu>
#include <QPromise>

using namespace skein;

namespace {

template<typename Dialog>
bool isOpen(const Workspace& workspace)
{
    const auto* dialog = workspace.window().findChild<Dialog*>();
    return dialog != nullptr && dialog->isVisible();
}

/** What skein makes of these words. */
CommandLine wishesOf(const QStringList& words)
{
    return CommandLine::parse(QStringList{QStringLiteral("skein")} + words);
}

QString addressOf(const QString& folder)
{
    return QStringLiteral("file://") + folder;
}

} // namespace

class DesktopStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aFolderThatIsHandedOverBecomesTheSession()
    {
        Program program;
        const QString folder = program.folder.filePath(QStringLiteral("shoot"));
        const Workspace& workspace = program.windows.open(wishesOf({addressOf(folder)}));
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), folder, patienceMs);
    }

    void theCardOfACameraDoesNot()
    {
        Program program;
        const QString card = program.folder.filePath(QStringLiteral("EOS_DIGITAL"));
        QVERIFY(QDir().mkpath(card + QStringLiteral("/DCIM/100CANON")));
        const Workspace& workspace = program.windows.open(wishesOf({addressOf(card)}));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QVERIFY(workspace.session().folder() != card);
        QCOMPARE(QDir(card).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("DCIM")});
        QVERIFY(workspace.window().messages().text().contains(QLatin1String("EOS_DIGITAL")));
    }

    void aCameraThatIsNotThereAnyMoreIsASentence()
    {
        Program program;
        const Workspace& workspace =
            program.windows.open(wishesOf({program.folder.filePath(QStringLiteral("shoot")),
                QStringLiteral("gphoto2://No_Such_Camera_4711/")}));
        QTRY_VERIFY_WITH_TIMEOUT(
            workspace.window().messages().has(QStringLiteral("plugged")), patienceMs);
        QVERIFY(workspace.cameraPorts().isEmpty());
    }

    void theActionNewSessionAsksForItsFolder()
    {
        Program program;
        const Workspace& workspace = program.windows.open(wishesOf(
            {program.folder.filePath(QStringLiteral("shoot")), QStringLiteral("--new-session")}));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen<NewSessionDialog>(workspace), patienceMs);
    }

    void theActionNewSessionAsksAlsoWhereNoSessionCouldBeOpened()
    {
        Program program;
        const Workspace& workspace = program.windows.open(
            wishesOf({QStringLiteral("/proc/nowhere/shoot"), QStringLiteral("--new-session")}));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen<NewSessionDialog>(workspace), patienceMs);
        QVERIFY(!workspace.session().isOpen());
        QVERIFY(workspace.window().messages().has(QStringLiteral("session")));
        workspace.window().findChild<NewSessionDialog*>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen<NewSessionDialog>(workspace), patienceMs);
        const QString folder = program.folder.filePath(QStringLiteral("shoot"));
        (void)workspace.session().open(folder);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), folder, patienceMs);
        QCoreApplication::processEvents();
        QVERIFY(!isOpen<NewSessionDialog>(workspace)); // Once is enough.
    }

    void aVolumeThatDoesNotAnswerIsTold()
    {
        Program program;
        const QString folder = program.folder.filePath(QStringLiteral("volume"));
        Workspace& workspace = program.windows.open(wishesOf({addressOf(folder)}));
        QPromise<bool> answer;
        answer.start();
        workspace.setFolderQuestion([&answer](const QString&) { return answer.future(); });
        const MessageBar& messages = workspace.window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(messages.has(QStringLiteral("slow-volume")), patienceMs);
        QVERIFY(messages.text().contains(QLatin1String("volume")));
        QVERIFY(!workspace.session().isOpen());
        answer.addResult(false);
        answer.finish();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), folder, patienceMs);
        QVERIFY(!messages.has(QStringLiteral("slow-volume")));
    }

    void theActionConnectAsksForTheCamera()
    {
        Program program;
        const Workspace& workspace = program.windows.open(wishesOf(
            {program.folder.filePath(QStringLiteral("shoot")), QStringLiteral("--connect")}));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen<CameraPicker>(workspace), patienceMs);
    }

    void whatWasOpenIsOfferedAgain()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        const QString first = workspace.session().folder();
        const Workspace& other =
            program.windows.open(wishesOf({program.folder.filePath(QStringLiteral("next"))}));
        QTRY_VERIFY_WITH_TIMEOUT(other.session().isOpen(), patienceMs);
        QMenu* menu = action(other, ActionId::OpenRecent)->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(other.session().folder(), first, patienceMs);
        action(other, ActionId::ForgetRecent)->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
        QVERIFY(!action(other, ActionId::ForgetRecent)->isEnabled());
        QVERIFY(QFileInfo(first).isDir());
    }
};

QTEST_MAIN(DesktopStartTest)
#include "DesktopStartTest.moc"
