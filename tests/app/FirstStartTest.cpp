// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does when it is started: welcome, session and settings of last time.
#include "app/Program.h"
#include "app/StartNotices.h"
#include "app/StartSession.h"
#include "tether/Places.h"
#include "widgets/MessageBar.h"
#include "widgets/NewSessionDialog.h"
#include "widgets/StartKeys.h"
#include "widgets/Welcome.h"
#include "widgets/WelcomePresenter.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPromise>
#include <QPushButton>

using namespace skein;

namespace {

/** As somebody starts it from the menu of the desktop. */
Workspace& openPlainly(Program& program)
{
    return program.windows.open({});
}

bool isWelcoming(const Workspace& workspace)
{
    const auto* welcome = workspace.window().findChild<Welcome*>();
    return workspace.window().welcome().isShown() && welcome->isVisible();
}

bool says(const Workspace& workspace, const char* words)
{
    return workspace.window().messages().text().contains(QLatin1String(words));
}

QPushButton* barButton(const Workspace& workspace, const QString& name)
{
    return workspace.window().messages().findChild<QPushButton*>(name);
}

/** In the folder of pictures nothing can be made while this lives; temporary files have a place. */
class NoPictures
{
public:
    NoPictures()
    {
        QDir().mkpath(QFileInfo(m_folder).path());
        QDir().rename(m_folder, away());
        QFile file(m_folder);
        m_isBlocked = file.open(QIODevice::WriteOnly);
        qputenv("TMPDIR", QFile::encodeName(m_places.path()));
    }
    ~NoPictures()
    {
        unblock();
        if (m_before.isEmpty()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(NoPictures)

    [[nodiscard]] bool isBlocked() const { return m_isBlocked; }
    [[nodiscard]] QString places() const { return m_places.path(); }
    void unblock()
    {
        if (std::exchange(m_isBlocked, false)) {
            QFile::remove(m_folder);
            QDir().rename(away(), m_folder);
        }
    }

private:
    [[nodiscard]] QString away() const { return m_folder + QStringLiteral("-away"); }

    const QByteArray m_before = qgetenv("TMPDIR");
    const QString m_folder = QFileInfo(defaultSessionFolder()).path();
    const QTemporaryDir m_places;
    bool m_isBlocked = false;
};

} // namespace

class FirstStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void theFirstStartWelcomesAndNoLaterOneDoes()
    {
        Program program;
        Workspace& first = openPlainly(program);
        QTRY_VERIFY(isWelcoming(first));
        QTRY_VERIFY_WITH_TIMEOUT(first.session().isOpen(), patienceMs);
        const auto* folder = first.window().findChild<QLabel*>(QStringLiteral("welcomeFolder"));
        QTRY_VERIFY(folder->text().contains(first.session().folder()));
        QVERIFY(hasActiveWindow(first));
        QTest::keyClick(&first.window(), Qt::Key_Escape);
        QTRY_VERIFY(!isWelcoming(first));
        const Workspace& later = openPlainly(program);
        QTRY_VERIFY_WITH_TIMEOUT(later.session().isOpen(), patienceMs);
        QVERIFY(!isWelcoming(later));
    }

    void whoNamesAFolderIsNotWelcomedButFindsItInTheMenu()
    {
        Program program;
        const Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QVERIFY(!isWelcoming(workspace));
        QVERIFY(!program.settings.value(startKeys::isWelcomed));
        action(workspace, ActionId::Welcome)->trigger();
        QVERIFY(isWelcoming(workspace));
        workspace.window().findChild<QPushButton*>(QStringLiteral("welcomeClose"))->click();
        QVERIFY(!isWelcoming(workspace));
    }

    void theWelcomeStartsTheVirtualCameraAndMakesWayForLiveView()
    {
        Program program;
        const Workspace& workspace = openPlainly(program);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QTRY_VERIFY(isWelcoming(workspace));
        action(workspace, ActionId::ConnectVirtualCamera)->trigger();
        const auto* camera = workspace.window().findChild<QLabel*>(QStringLiteral("welcomeCamera"));
        QTRY_VERIFY2_WITH_TIMEOUT(camera->text().contains(QLatin1String("is connected")),
            qPrintable(camera->text()), patienceMs);
        QVERIFY(isWelcoming(workspace));
        QTRY_VERIFY_WITH_TIMEOUT(action(workspace, ActionId::LiveView)->isEnabled(), patienceMs);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!isWelcoming(workspace), patienceMs);
        // Virtual cameras come when they are asked for.
        QVERIFY(program.settings.value(startKeys::lastCamera).isEmpty());
    }

    void theSessionOfLastTimeIsOpenedAgain()
    {
        Program program;
        const QString folder = program.folder.filePath(QStringLiteral("session"));
        {
            const Workspace& workspace = program.open(false);
            QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
            QTRY_COMPARE(program.settings.value(startKeys::lastSession), folder);
        }
        const Workspace& next = openPlainly(program);
        QTRY_COMPARE_WITH_TIMEOUT(next.session().folder(), folder, patienceMs);
    }

    void theFolderOfADayGivesWayToThatOfAnother()
    {
        Program program;
        startSession::remember(program.settings, defaultSessionFolder());
        QCOMPARE(startSession::folder(program.settings), defaultSessionFolder());
        // Yesterday's, remembered as such.
        program.settings.setValue(startKeys::lastSession, QStringLiteral("/pictures/yesterday"));
        QCOMPARE(startSession::folder(program.settings), defaultSessionFolder());
        startSession::remember(program.settings, QStringLiteral("/pictures/wedding"));
        QCOMPARE(startSession::folder(program.settings), QStringLiteral("/pictures/wedding"));
        program.settings.setValue(startKeys::session, QStringLiteral("today"));
        QCOMPARE(startSession::folder(program.settings), defaultSessionFolder());
    }

    void aSessionWhoseDiskIsAwayIsNotMadeAnewAndNotForgotten()
    {
        Program program;
        const QString folder = program.folder.filePath(QStringLiteral("disk/wedding"));
        startSession::remember(program.settings, folder);
        const Workspace& workspace = openPlainly(program);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), defaultSessionFolder(), patienceMs);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(says(workspace, "session of last time"));
        QCOMPARE(program.settings.value(startKeys::lastSession), folder);
    }

    void whereThePicturesFolderTakesNothingPhotographsHaveAPlaceAllTheSame()
    {
        NoPictures pictures;
        QVERIFY(pictures.isBlocked());
        Program program;
        const Workspace& workspace = openPlainly(program);
        QTRY_VERIFY_WITH_TIMEOUT(says(workspace, "Meanwhile photographs are saved"), patienceMs);
        QVERIFY(workspace.session().isOpen());
        const QString place = workspace.session().folder();
        QVERIFY2(place.startsWith(pictures.places()), qPrintable(place));
        QVERIFY(says(workspace, qPrintable(place)));
        QVERIFY(program.settings.value(startKeys::lastSession).isEmpty());
        QCOMPARE(workspace.window().messages().count(), 1);

        barButton(workspace, QStringLiteral("otherButton"))->click(); // It is tried again:
        QTRY_VERIFY_WITH_TIMEOUT(says(workspace, "Meanwhile photographs are saved"), patienceMs);
        QCOMPARE(workspace.session().folder(), place);
        pictures.unblock();
        barButton(workspace, QStringLiteral("otherButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), defaultSessionFolder(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!says(workspace, "Meanwhile"), patienceMs);
    }

    void whoCannotWriteWhereHeWasLastTimeGetsTheFolderOfToday()
    {
        Program program;
        const QString last = program.folder.filePath(QStringLiteral("wedding"));
        QVERIFY(QDir().mkpath(last));
        QFile inTheWay(last + QStringLiteral("/.skein"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        startSession::remember(program.settings, last);
        const Workspace& workspace = openPlainly(program);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), defaultSessionFolder(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(workspace, "Meanwhile photographs are saved"), patienceMs);
        QCOMPARE(program.settings.value(startKeys::lastSession), last);
    }

    void anotherFolderIsOfferedForOneThatCannotBeOpened()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("session")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Workspace& workspace = program.open(false);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.window().messages().text().isEmpty(), patienceMs);
        QVERIFY(!workspace.session().isOpen()); // It was named: no other one is meant.
        barButton(workspace, QStringLiteral("actionButton"))->click();
        auto* dialog = workspace.window().findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(!workspace.window().messages().text().isEmpty()); // Until there is one.
        const QString chosen = program.folder.filePath(QStringLiteral("chosen"));
        Q_EMIT dialog->fileSelected(chosen);
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), chosen, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.window().messages().text().isEmpty(), patienceMs);
    }

    void aSessionThatIsChosenMeanwhileIsNotTakenAway()
    {
        Program program;
        const QString last = program.folder.filePath(QStringLiteral("disk/wedding"));
        const QString chosen = program.folder.filePath(QStringLiteral("chosen"));
        startSession::remember(program.settings, last);
        QPromise<bool> disk; // That takes its time.
        bool isAsked = false;
        disk.start();
        Workspace& workspace = openPlainly(program);
        workspace.setFolderQuestion([&](const QString&) {
            isAsked = true;
            return disk.future();
        });
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, patienceMs);
        action(workspace, ActionId::NewSession)->trigger();
        auto* dialog = workspace.window().findChild<NewSessionDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->folderChosen(chosen);
        dialog->close();
        disk.addResult(false);
        disk.finish();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), chosen, patienceMs);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!says(workspace, "session of last time"));
        QCOMPARE(program.settings.value(startKeys::lastSession), chosen);
    }

    void whoTriesAgainWhileTheDiskIsAwayIsRememberedAfterwards()
    {
        Program program;
        const QString last = program.folder.filePath(QStringLiteral("disk/wedding"));
        const QString chosen = program.folder.filePath(QStringLiteral("chosen"));
        startSession::remember(program.settings, last);
        Workspace& workspace = openPlainly(program);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), defaultSessionFolder(), patienceMs);
        QVERIFY(says(workspace, "session of last time"));
        int asked = 0;
        workspace.setFolderQuestion([&asked](const QString&) {
            ++asked;
            QPromise<bool> away;
            away.start();
            away.addResult(false);
            away.finish();
            return away.future();
        });
        const auto all = workspace.window().messages().findChildren<QAbstractButton*>();
        for (QAbstractButton* each : all) {
            if (each->text().remove(u'&') == QLatin1String("Try Again")) {
                each->click();
            }
        }
        QCOMPARE(asked, 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(workspace.session().folder(), defaultSessionFolder());
        workspace.controller().openSession(chosen);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().folder(), chosen, patienceMs);
        QTRY_COMPARE(program.settings.value(startKeys::lastSession), chosen);
        QVERIFY(!says(workspace, "session of last time"));
    }

    void settingsThatWereBrokenAreSaidOnce()
    {
        Program program;
        const QString file = program.folder.filePath(QStringLiteral("broken.conf"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(400, '\0'));
        broken.close();
        for (const bool isFirst : {true, false}) {
            Settings settings(file);
            Windows windows(settings);
            StartNotices notices(windows, settings);
            CommandLine wishes;
            wishes.session = program.folder.filePath(QStringLiteral("session"));
            const Workspace& workspace = windows.open(wishes);
            notices.begin();
            QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
            QCOMPARE(says(workspace, "were damaged"), isFirst);
        }
        QVERIFY(QFile::exists(file + QStringLiteral(".broken")));
    }

    void settingsOfANewerVersionAreSaidOnce()
    {
        Program program;
        const QString file = program.folder.filePath(QStringLiteral("newer.conf"));
        QFile newer(file);
        QVERIFY(newer.open(QIODevice::WriteOnly));
        newer.write("[settings]\nformat=7\n[future]\nthing=1\n");
        newer.close();
        for (const bool isFirst : {true, false}) {
            Settings settings(file);
            Windows windows(settings);
            StartNotices notices(windows, settings);
            CommandLine wishes;
            wishes.session = program.folder.filePath(QStringLiteral("session"));
            const Workspace& workspace = windows.open(wishes);
            notices.begin();
            QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
            QCOMPARE(says(workspace, "newer version"), isFirst);
        }
        QVERIFY(newer.open(QIODevice::ReadOnly));
        const QByteArray bytes = newer.readAll();
        QVERIFY(bytes.contains("format=7") && bytes.contains("thing=1"));
    }

    void settingsThatCannotBeSavedAreSaidAndTheProgramGoesOn()
    {
        Program program;
        const QString blocked = program.folder.filePath(QStringLiteral("config"));
        QFile file(blocked); // Where the folder would have to be.
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(blocked + QStringLiteral("/skein.conf"));
        Windows windows(settings);
        StartNotices notices(windows, settings);
        CommandLine wishes;
        wishes.session = program.folder.filePath(QStringLiteral("session"));
        const Workspace& workspace = windows.open(wishes);
        notices.begin();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().isOpen(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(says(workspace, "cannot be saved"), patienceMs);
        QVERIFY(file.remove());
        settings.setValue(startKeys::session, QStringLiteral("today"));
        QTRY_VERIFY_WITH_TIMEOUT(!says(workspace, "cannot be saved"), patienceMs);
    }

    void foldersThatCannotBeWrittenToAreFound()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString blocked = folder.filePath(QStringLiteral("file/data"));
        const QString made = folder.filePath(QStringLiteral("a/b"));
        QCOMPARE(notWritable({made, blocked}), QStringList{blocked});
        QVERIFY(QDir(made).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void theFullScreenIsRememberedAsTheOtherPlacesAre()
    {
        Program program;
        {
            const Workspace& workspace = program.open(false);
            QVERIFY(hasActiveWindow(workspace));
            action(workspace, ActionId::FullScreen)->trigger();
            QTRY_VERIFY(workspace.window().isFullScreen());
            workspace.window().close();
            QTRY_COMPARE(program.windows.count(), 0);
        }
        const Workspace& next = program.open(false);
        QTRY_VERIFY(next.window().isFullScreen());
        action(next, ActionId::FullScreen)->trigger();
        QTRY_VERIFY(!next.window().isFullScreen());
        QVERIFY(action(next, ActionId::ShowPanel)->isChecked());
        QVERIFY(action(next, ActionId::ShowFilmstrip)->isChecked());
    }
};

QTEST_MAIN(FirstStartTest)
#include "FirstStartTest.moc"
