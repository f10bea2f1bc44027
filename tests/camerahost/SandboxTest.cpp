// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Sandbox.h"

#include "camerahost/Landlock.h"
#include "camerahost/ProcessLimits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace skein;

namespace {

constexpr int exitRefused = 99;

/** Runs @p attempt in a child; what it yields, at most 255, or minus the signal that ended it. */
int inChild(const std::function<int()>& attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(attempt());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int errnoOf(int result)
{
    return result < 0 ? errno : 0;
}

int tryOpen(const QByteArray& path, int flags)
{
    return errnoOf(::open(path.constData(), flags | O_CLOEXEC, 0600));
}

int tryTcp(int (*call)(int, const sockaddr*, socklen_t))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return errnoOf(call(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)));
}

} // namespace

/** Each attempt runs in a child of its own: a sandbox cannot be left again. */
class SandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesInsideItsFolder_data() { abis(1); }
    void writesInsideItsFolder();
    void reachesNothingOutside_data();
    void reachesNothingOutside();
    void readsWhatItMay_data() { abis(1); }
    void readsWhatItMay();
    void stillWritesToDevices_data() { abis(1); }
    void stillWritesToDevices();
    void ordersNoOtherDevices();
    void isNotCalledByTcp();
    void callsByTcpOnlyIfItMay();
    void sendsNoSignalsOutside();
    void tellsWhatAnOldKernelCannotForbid_data();
    void tellsWhatAnOldKernelCannotForbid();
    void talksToNoOtherPrograms_data();
    void talksToNoOtherPrograms();
    void leavesNoCoreDump();
    void getsNoNewPrivileges();
    void hasAMemoryLimit();
    void mayStillBeLookedAt();

private:
    [[nodiscard]] QByteArray inside(const char* name) const
    {
        return QFile::encodeName(m_inside.filePath(QString::fromLatin1(name)));
    }
    [[nodiscard]] QByteArray outside(const char* name) const
    {
        return QFile::encodeName(m_outside.filePath(QString::fromLatin1(name)));
    }
    [[nodiscard]] SandboxPlaces places() const
    {
        return {{m_inside.path(), QStringLiteral("/does/not/exist")},
            {m_readable.path(), QStringLiteral("/usr")}, {QStringLiteral("/dev/null")}, true};
    }
    int inSandbox(const std::function<int()>& attempt, int abi = 99) const
    {
        return inSandbox(places(), attempt, abi);
    }
    static int inSandbox(
        const SandboxPlaces& places, const std::function<int()>& attempt, int abi = 99)
    {
        return inChild([&] { return enterSandbox(places, abi) ? attempt() : exitRefused; });
    }
    /** One row for each version of Landlock that this kernel can play. */
    static void abis(int first)
    {
        QTest::addColumn<int>("abi");
        for (int abi = first; abi <= landlock::kernelAbi(); ++abi) {
            QTest::addRow("ABI %d", abi) << abi;
        }
    }

    QTemporaryDir m_inside;
    QTemporaryDir m_outside;
    QTemporaryDir m_readable;
};

void SandboxTest::initTestCase()
{
    for (const QByteArray& path : {outside("victim"), QByteArray(outside("program"))}) {
        QFile victim(QFile::decodeName(path));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.write("precious");
    }
    QFile::setPermissions(
        QFile::decodeName(outside("program")), QFile::ReadOwner | QFile::ExeOwner);
    QFile readable(m_readable.filePath(QStringLiteral("driver")));
    QVERIFY(readable.open(QIODevice::WriteOnly));
    if (landlock::kernelAbi() == 0) {
        QSKIP("this kernel has no Landlock");
    }
}

void SandboxTest::writesInsideItsFolder()
{
    QFETCH(int, abi);
    const int error = inSandbox(
        [this] {
            const int made = errnoOf(::mkdir(inside("folder").constData(), 0700));
            const int opened = tryOpen(inside("folder/new"), O_RDWR | O_CREAT | O_EXCL);
            const int emptied = tryOpen(inside("folder/new"), O_WRONLY | O_TRUNC);
            const int renamed = errnoOf(
                ::rename(inside("folder/new").constData(), inside("folder/named").constData()));
            const int removed = errnoOf(::unlink(inside("folder/named").constData()));
            const int gone = errnoOf(::rmdir(inside("folder").constData()));
            return made | opened | emptied | renamed | removed | gone;
        },
        abi);
    QCOMPARE(error, 0);
}

void SandboxTest::reachesNothingOutside_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<std::function<int()>>("attempt");
    const auto row = [](const char* what, int since, const std::function<int()>& attempt) {
        QTest::newRow(what) << since << attempt;
    };
    row("create", 1, [this] { return tryOpen(outside("new"), O_WRONLY | O_CREAT); });
    row("write", 1, [this] { return tryOpen(outside("victim"), O_WRONLY); });
    row("append", 1, [this] { return tryOpen(outside("victim"), O_WRONLY | O_APPEND); });
    row("empty", 1, [this] { return tryOpen(outside("victim"), O_WRONLY | O_TRUNC); });
    row("read", 1, [this] { return tryOpen(outside("victim"), O_RDONLY); });
    row("list", 1, [this] { return tryOpen(outside("."), O_RDONLY | O_DIRECTORY); });
    row("empty by reading", 3, [this] { return tryOpen(outside("victim"), O_RDONLY | O_TRUNC); });
    row("shorten", 3, [this] { return errnoOf(::truncate(outside("victim").constData(), 1)); });
    row("remove", 1, [this] { return errnoOf(::unlink(outside("victim").constData())); });
    row("make a folder", 1,
        [this] { return errnoOf(::mkdir(outside("folder").constData(), 0700)); });
    row("make a link", 1, [this] { return errnoOf(::symlink("/", outside("link").constData())); });
    row("run a program", 1,
        [this] { return errnoOf(::execl(outside("program").constData(), "program", nullptr)); });
    row("run a program of the system", 1,
        [] { return errnoOf(::execl("/usr/bin/env", "env", "true", nullptr)); });
    row("replace by renaming", 1, [this] {
        tryOpen(inside("mine"), O_WRONLY | O_CREAT);
        return errnoOf(::rename(inside("mine").constData(), outside("victim").constData()));
    });
    row("take in by a link", 1, [this] {
        return errnoOf(::link(outside("victim").constData(), inside("stolen").constData()));
    });
    row("lead outside by a link", 1,
        [this] { return errnoOf(::symlink("/", inside("link").constData())); });
}

void SandboxTest::reachesNothingOutside()
{
    QFETCH(int, since);
    QFETCH(std::function<int()>, attempt);
    for (int abi = since; abi <= landlock::kernelAbi(); ++abi) {
        const int error = inSandbox(attempt, abi);
        QVERIFY2(error == EACCES || error == EXDEV,
            qPrintable(QStringLiteral("ABI %1: %2").arg(abi).arg(error)));
    }
    QFile victim(QFile::decodeName(outside("victim")));
    QVERIFY(victim.open(QIODevice::ReadOnly));
    QCOMPARE(victim.readAll(), QByteArray("precious"));
}

void SandboxTest::readsWhatItMay()
{
    QFETCH(int, abi);
    const QByteArray driver = QFile::encodeName(m_readable.filePath(QStringLiteral("driver")));
    QCOMPARE(inSandbox([&] { return tryOpen(driver, O_RDONLY); }, abi), 0);
    QCOMPARE(inSandbox([&] { return tryOpen(driver, O_WRONLY); }, abi), EACCES);
}

void SandboxTest::stillWritesToDevices()
{
    QFETCH(int, abi);
    QCOMPARE(inSandbox([] { return tryOpen("/dev/null", O_RDWR | O_TRUNC); }, abi), 0);
}

void SandboxTest::ordersNoOtherDevices()
{
    if (landlock::kernelAbi() < landlock::ioctlAbi) {
        QSKIP("this kernel cannot forbid orders to devices");
    }
    // FIONREAD is the same for any device that knows no orders: ENOTTY, when it is asked at all.
    const auto ask = [](const char* device) {
        int bytes = 0;
        const int opened = ::open(device, O_RDONLY | O_CLOEXEC);
        return opened < 0 ? errno : errnoOf(::ioctl(opened, TCGETS, &bytes));
    };
    SandboxPlaces places = this->places();
    places.readable += QStringLiteral("/dev/zero");
    QCOMPARE(inSandbox(places, [&] { return ask("/dev/zero"); }), EACCES);
    QCOMPARE(inSandbox(places, [&] { return ask("/dev/null"); }), ENOTTY);
}

void SandboxTest::isNotCalledByTcp()
{
    if (landlock::kernelAbi() < landlock::networkAbi) {
        QSKIP("this kernel cannot forbid TCP ports");
    }
    QCOMPARE(inSandbox([] { return tryTcp(&::bind); }), EACCES);
}

void SandboxTest::callsByTcpOnlyIfItMay()
{
    if (landlock::kernelAbi() < landlock::networkAbi) {
        QSKIP("this kernel cannot forbid TCP connections");
    }
    // Nobody listens on port 0, but whoever may not call does not get so far.
    SandboxPlaces places = this->places();
    QVERIFY(inSandbox(places, [] { return tryTcp(&::connect); }) != EACCES);
    places.mayConnect = false;
    QCOMPARE(inSandbox(places, [] { return tryTcp(&::connect); }), EACCES);
}

void SandboxTest::sendsNoSignalsOutside()
{
    if (landlock::kernelAbi() < landlock::scopeAbi) {
        QSKIP("this kernel cannot forbid signals");
    }
    QCOMPARE(inSandbox([] { return errnoOf(::kill(::getppid(), 0)); }), EPERM);
    QCOMPARE(inSandbox([] { return errnoOf(::kill(::getpid(), 0)); }), 0);
}

void SandboxTest::tellsWhatAnOldKernelCannotForbid_data()
{
    QTest::addColumn<int>("abi");
    QTest::addColumn<int>("gaps");
    QTest::addColumn<QString>("first");
    QTest::newRow("none") << 0 << 1 << QStringLiteral("cannot confine");
    QTest::newRow("ABI 1") << 1 << 4 << QStringLiteral("to empty files");
    QTest::newRow("ABI 2") << 2 << 4 << QStringLiteral("to empty files");
    QTest::newRow("ABI 3") << 3 << 3 << QStringLiteral("to open TCP ports");
    QTest::newRow("ABI 4") << 4 << 2 << QStringLiteral("to send orders");
    QTest::newRow("ABI 5") << 5 << 1 << QStringLiteral("to send signals");
    QTest::newRow("ABI 6") << 6 << 0 << QString();
    QTest::newRow("ABI 6, no filter") << -6 << 1 << QStringLiteral("to talk to other programs");
}

void SandboxTest::tellsWhatAnOldKernelCannotForbid()
{
    QFETCH(int, abi);
    QFETCH(int, gaps);
    QFETCH(QString, first);
    const QStringList told = SandboxState{std::abs(abi), QStringLiteral("ENOSYS"), abi >= 0}.gaps();
    QCOMPARE(told.size(), gaps);
    QVERIFY(told.isEmpty() || told.first().contains(first));
}

void SandboxTest::talksToNoOtherPrograms_data()
{
    QTest::addColumn<std::function<int()>>("attempt");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* what, int outcome, const std::function<int()>& attempt) {
        QTest::newRow(what) << attempt << outcome;
    };
    const auto make = [](int family, int type) {
        return [=] { return errnoOf(::socket(family, type | SOCK_CLOEXEC, 0)); };
    };
    row("a bus", EACCES, make(AF_UNIX, SOCK_STREAM));
    row("a log", EACCES, make(AF_UNIX, SOCK_DGRAM));
    row("the same by io_uring", EACCES,
        [] { return errnoOf(static_cast<int>(::syscall(SYS_io_uring_setup, 1, nullptr))); });
    row("a camera on the network", 0, make(AF_INET, SOCK_STREAM));
    row("the kernel's news of devices", 0, make(AF_NETLINK, SOCK_RAW));
}

void SandboxTest::talksToNoOtherPrograms()
{
    QFETCH(std::function<int()>, attempt);
    QFETCH(int, outcome);
    const bool isRefused = inChild([this] {
        const auto state = enterSandbox(places());
        return state && state->refusesLocalSockets ? 1 : 0;
    }) == 1;
    if (!isRefused) {
        QSKIP("this kernel has no seccomp filters");
    }
    QCOMPARE(inSandbox(attempt), outcome);
}

void SandboxTest::leavesNoCoreDump()
{
    int status = 0;
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all);
        limitProcess();
        ::signal(SIGABRT, SIG_DFL);
        ::abort();
    }
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
    const int filter = inChild([] {
        limitProcess();
        QFile file(QStringLiteral("/proc/self/coredump_filter"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt(nullptr, 16) : -1;
    });
    QCOMPARE(filter, 0);
}

void SandboxTest::getsNoNewPrivileges()
{
    const int has = inChild([] {
        limitProcess();
        QFile file(QStringLiteral("/proc/self/status"));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("NoNewPrivs:\t1") ? 1 : 0;
    });
    QCOMPARE(has, 1);
}

void SandboxTest::hasAMemoryLimit()
{
    const int isLimited = inChild([] {
        limitProcess();
        rlimit limit = {};
        ::getrlimit(RLIMIT_DATA, &limit);
        return limit.rlim_max <= hostMemoryBytes ? 1 : 0;
    });
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QCOMPARE(isLimited, 0);
#else
    QCOMPARE(isLimited, 1);
#endif
}

void SandboxTest::mayStillBeLookedAt()
{
    // Who holds a device is found by its owner in /proc/PID/fd.
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        limitProcess();
        const bool isIn = enterSandbox(places()).has_value();
        const ssize_t written = ::write(pipe[1], isIn ? "1" : "0", 1);
        ::pause();
        ::_exit(int(written));
    }
    char isIn = 0;
    QCOMPARE(::read(pipe[0], &isIn, 1), ssize_t(1));
    const bool isSeen = QFile::exists(QStringLiteral("/proc/%1/fd/0").arg(child));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(isIn, '1');
    QVERIFY(isSeen);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "SandboxTest.moc"
