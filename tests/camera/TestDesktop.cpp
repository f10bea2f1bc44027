// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "FakeGvfs.h"
#include "camera/CameraRelease.h"
#include "camera/DesktopMount.h"
#include "camera/SleepWatch.h"
#include "colour/PrivateBus.h"

#include <QDir>
#include <QProcess>

using namespace skein;
using namespace Qt::StringLiterals;

/** What the desktop does to cameras: mounting them, and going to sleep. On a bus of its own. */
class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<test::PrivateBus>();
        QVERIFY(m_daemon->isThere());
    }

    void theMountOfTheProcessThatHoldsTheCameraIsUnmounted()
    {
        test::FakeGvfs gvfs(m_daemon->connection(), {u"smb-share"_s, u"gphoto2"_s});
        QVERIFY(answerOf(unmountDesktopCamera(m_daemon->connection(), ::getpid())));
        QCOMPARE(gvfs.mounted(), QStringList{u"smb-share"_s});
    }

    void theMountOfAnotherCameraStays()
    {
        test::FakeGvfs gvfs(m_daemon->connection(), {u"gphoto2"_s});
        const auto done = answerOf(unmountDesktopCamera(m_daemon->connection(), ::getpid() + 1));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::NotFound);
        QCOMPARE(gvfs.mounted(), QStringList{u"gphoto2"_s});
    }

    void aMountThatIsInUseIsASentence()
    {
        test::FakeGvfs gvfs(m_daemon->connection(), {u"gphoto2"_s});
        gvfs.refuseWith(u"org.gtk.GDBus.UnmappedGError.Quark._g_2dio_2derror_2dquark.Busy"_s);
        const auto done = answerOf(unmountDesktopCamera(m_daemon->connection(), ::getpid()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Busy);
        QVERIFY(done.error().message.endsWith(u'.'));
    }

    void withoutGvfsItIsASentence()
    {
        const auto done = answerOf(unmountDesktopCamera(m_daemon->connection(), ::getpid()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::HeldByOther);
    }

    void theDesktopsMountLetsTheCameraGo()
    {
        QProcess mount;
        const QString device = makeDevice(u"005"_s);
        startMount(mount, device);
        CameraRelease release({buses(), u"/proc"_s, m_folder.path() + u"/usb"_s});
        const auto outcome = answerOf(release.release(u"usb:001,005"_s, {}));
        QVERIFY(outcome);
        QVERIFY2(outcome->isFree, qPrintable(outcome->error.message + outcome->error.detail));
        QTRY_VERIFY_WITH_TIMEOUT(findDeviceHolders(device).empty(), patienceMs);
    }

    void theDesktopTakesTheCameraAgainAtEachPlugIn()
    {
        CameraRelease release({buses(), u"/proc"_s, m_folder.path() + u"/usb"_s});
        for (int plug = 0; plug < 2; ++plug) {
            QProcess mount;
            startMount(mount, makeDevice(u"00%1"_s.arg(6 + plug)));
            const auto outcome = answerOf(release.release(u"usb:001,00%1"_s.arg(6 + plug), {}));
            QVERIFY(outcome && outcome->isFree);
            QTRY_COMPARE_WITH_TIMEOUT(mount.state(), QProcess::NotRunning, patienceMs);
        }
    }

    void anotherProgramIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("any") << u"sleep"_s;
        // KDE's, which nobody can ask to unmount; of today and of some years ago.
        QTest::newRow("kde daemon") << u"kiod6"_s;
        QTest::newRow("kde worker") << u"kioworker"_s;
        QTest::newRow("older kde worker") << u"kioslave5"_s;
    }

    void anotherProgramIsNamedAndLeftAlone()
    {
        QFETCH(QString, name);
        const QTemporaryDir programs;
        QVERIFY(QFile::copy(u"/bin/sleep"_s, programs.filePath(name)));
        QProcess holder;
        holder.setStandardInputFile(makeDevice(u"008"_s));
        holder.start(programs.filePath(name), {u"1000"_s});
        QVERIFY(holder.waitForStarted());
        CameraRelease release({buses(), u"/proc"_s, m_folder.path() + u"/usb"_s});
        const auto outcome = answerOf(release.release(u"usb:001,008"_s, {}));
        QVERIFY(outcome);
        QVERIFY(!outcome->isFree);
        QCOMPARE(outcome->holders.size(), size_t(1));
        QCOMPARE(outcome->error.kind, ErrorKind::HeldByOther);
        QVERIFY2(outcome->error.message.contains(
                     u"“%1” (process %2)"_s.arg(name).arg(holder.processId())),
            qPrintable(outcome->error.message));
        QVERIFY(!outcome->holders.front().isDesktopMount());
        QCOMPARE(holder.state(), QProcess::Running);
        holder.kill();
        QVERIFY(holder.waitForFinished());
    }

    void whenNobodyIsSeenTheDriversSentenceStays()
    {
        CameraRelease release({buses(), u"/proc"_s, m_folder.path() + u"/usb"_s});
        const Error held{ErrorKind::HeldByOther, u"Somebody has it."_s, {}};
        for (const QString& port : {u"usb:001,099"_s, u"ptpip:10.0.0.5"_s}) {
            const auto outcome = answerOf(release.release(port, held));
            QVERIFY(outcome);
            QVERIFY(!outcome->isFree);
            QCOMPARE(outcome->error, held);
        }
    }

    void whatIsNoListOfMountsHoldsNone()
    {
        QVERIFY(desktopMountsIn({}).isEmpty());
        QVERIFY(desktopMountsIn(42).isEmpty());
    }

    void sleepAndWakeAreTold()
    {
        SleepWatch watch(buses());
        QSignalSpy sleeps(&watch, &SleepWatch::goingToSleep);
        QSignalSpy wakes(&watch, &SleepWatch::awake);
        const auto say = [&](bool begins) {
            QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
            message << begins;
            return m_daemon->connection().send(message);
        };
        // Nobody tells when it listens: that is as soon as the bus is open.
        QTRY_VERIFY_WITH_TIMEOUT(say(true) && sleeps.wait(50), patienceMs);
        QCOMPARE(wakes.size(), 0);
        QVERIFY(say(false));
        QTRY_COMPARE_WITH_TIMEOUT(wakes.size(), 1, patienceMs);
        const qsizetype before = sleeps.size(); // All that was said before has been heard.
        QVERIFY(say(false));
        QTRY_COMPARE_WITH_TIMEOUT(wakes.size(), 2, patienceMs);
        QCOMPARE(sleeps.size(), before);
        QVERIFY(!watch.isDeaf());
    }

    void withoutABusNobodyTellsOfSleep()
    {
        const auto none = [] { return QDBusConnection(u"none of this name"_s); };
        const SleepWatch watch({none, none});
        QTRY_VERIFY_WITH_TIMEOUT(watch.isDeaf(), patienceMs);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto bus = m_daemon->connector();
        return {bus, bus};
    }

    /** A file where a camera's device node would be. */
    QString makeDevice(const QString& number)
    {
        QDir(m_folder.path()).mkpath(u"usb/001"_s);
        QFile device(m_folder.filePath(u"usb/001/"_s + number));
        return device.open(QIODevice::WriteOnly) ? device.fileName() : QString();
    }

    void startMount(QProcess& mount, const QString& device)
    {
        mount.setStandardInputFile(device);
        mount.start(QStringLiteral(FAKE_GVFSD), {m_daemon->address()});
        QVERIFY(mount.waitForStarted());
        QVERIFY(mount.waitForReadyRead(patienceMs)); // It says when it can be found on the bus.
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::PrivateBus> m_daemon;
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "TestDesktop.moc"
