// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/DeviceHolder.h"

#include <QFile>
#include <QProcess>
#include <csignal>
#include <cstring>
#include <sys/wait.h>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A shell that has a file open at descriptor 3 and does what each line on its stdin says. */
class Holder final
{
public:
    explicit Holder(const QString& file, const QString& before = {}, const QStringList& as = {})
    {
        const QStringList shell{u"/bin/sh"_s, u"-c"_s,
            before + u" exec 3<\"$0\"; echo ready; while read line; do eval \"$line\"; done"_s,
            file};
        const QStringList all = as + shell;
        m_process.start(all.first(), all.mid(1));
        m_isReady = m_process.waitForStarted() && m_process.waitForReadyRead(patienceMs) &&
                    m_process.readLine() == "ready\n";
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }
    [[nodiscard]] QProcess& process() { return m_process; }
    void tell(const QByteArray& line) { m_process.write(line + "\n"); }
    [[nodiscard]] bool says(const QByteArray& line)
    {
        return m_process.waitForReadyRead(patienceMs) && m_process.readLine() == line + "\n";
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};

/** A child that waits for a signal; without Qt, so that it can have any number. */
pid_t makeChild()
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    return child;
}

/** In a PID namespace of one's own: the next process gets the number @p next. */
bool chooseNextPid(pid_t next)
{
    QFile last(u"/proc/sys/kernel/ns_last_pid"_s);
    return last.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           last.write(QByteArray::number(next - 1)) > 0;
}

constexpr auto insideVariable = "SKEIN_TEST_IN_PID_NAMESPACE";

} // namespace

/** Who has a camera's device open, and how it is made to let go; with real processes. */
class TestHolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_device = m_folder.filePath(u"005"_s);
        QFile device(m_device);
        QVERIFY(device.open(QIODevice::WriteOnly));
    }

    void aUsbPortIsADeviceNode_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("device");
        QTest::newRow("usb") << u"usb:001,005"_s << u"/dev/bus/usb/001/005"_s;
        QTest::newRow("any usb") << u"usb:"_s << QString();
        QTest::newRow("network") << u"ptpip:10.0.0.5"_s << QString();
        QTest::newRow("trick") << u"usb:../,005"_s << QString();
    }
    void aUsbPortIsADeviceNode()
    {
        QFETCH(QString, port);
        QFETCH(QString, device);
        QCOMPARE(usbDevicePath(port), device);
    }

    void nobodyHoldsAFreeDevice() { QVERIFY(findDeviceHolders(m_device).empty()); }

    void theHolderIsFoundWithItsName()
    {
        Holder holder(m_device);
        QVERIFY(holder.isReady());
        const auto found = answerOf(findDeviceHoldersLater(m_device));
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const DeviceHolder& first = found->front();
        QCOMPARE(first.process->pid(), holder.pid());
        QVERIFY(first.isOwn);
        QVERIFY(!first.isDesktopMount());
        QCOMPARE(QFileInfo(first.process->executable()).canonicalFilePath(),
            QFileInfo(u"/bin/sh"_s).canonicalFilePath());
        QVERIFY(!first.name.isEmpty());
    }

    void thisProcessIsNoHolder()
    {
        QFile device(m_device);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(findDeviceHolders(m_device).empty());
    }

    void theDesktopsMountIsKnownByItsProgram()
    {
        const QString program = m_folder.filePath(u"gvfsd-gphoto2"_s);
        QVERIFY(QFile::copy(u"/bin/sleep"_s, program));
        QProcess mount;
        mount.setStandardInputFile(m_device);
        mount.start(program, {u"1000"_s});
        QVERIFY(mount.waitForStarted());
        std::vector<DeviceHolder> found;
        QTRY_VERIFY_WITH_TIMEOUT((found = findDeviceHolders(m_device)).size() == 1 &&
                                     found.front().name == QLatin1String("gvfsd-gphoto2"),
            patienceMs);
        QVERIFY(found.front().isDesktopMount());
        mount.kill();
        QVERIFY(mount.waitForFinished());
    }

    void aHolderThatIsAskedEnds()
    {
        Holder holder(m_device);
        QVERIFY(holder.isReady());
        const auto found = findDeviceHolders(m_device);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(answerOf(endDeviceHolder(found.front())));
        QTRY_COMPARE_WITH_TIMEOUT(holder.process().state(), QProcess::NotRunning, patienceMs);
        QCOMPARE(holder.process().exitStatus(), QProcess::CrashExit);
        QVERIFY(findDeviceHolders(m_device).empty());
    }

    void aHolderThatDoesNotEndIsNotKilled()
    {
        Holder holder(m_device, u"trap '' TERM;"_s);
        QVERIFY(holder.isReady());
        const auto ended = answerOf(endDeviceHolder(findDeviceHolders(m_device).front(), 50ms));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Timeout);
        QVERIFY(ended.error().message.endsWith(u'.'));
        holder.tell("echo alive");
        QVERIFY(holder.says("alive"));
    }

    void whoLetTheDeviceGoMeanwhileIsLeftAlone()
    {
        Holder holder(m_device);
        QVERIFY(holder.isReady());
        const auto found = findDeviceHolders(m_device);
        QCOMPARE(found.size(), size_t(1));
        holder.tell("exec 3<&-; echo closed");
        QVERIFY(holder.says("closed"));
        const auto ended = answerOf(endDeviceHolder(found.front()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::NotFound);
        holder.tell("echo alive");
        QVERIFY(holder.says("alive"));
    }

    void whoEndedMeanwhileIsNotFound()
    {
        auto holder = std::make_unique<Holder>(m_device);
        QVERIFY(holder->isReady());
        const auto found = findDeviceHolders(m_device);
        QCOMPARE(found.size(), size_t(1));
        holder.reset();
        QVERIFY(!found.front().process->isRunning());
        QVERIFY(!found.front().process->watch());
        const auto ended = answerOf(endDeviceHolder(found.front()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::NotFound);
    }

    void anotherUsersProgramIsRefused()
    {
        if (::getuid() != 0) {
            QSKIP("only root can start a program as somebody else");
        }
        // The folders above belong to this user: the file is opened before the change.
        Holder holder(u"/proc/self/fd/4"_s, {},
            {u"/bin/sh"_s, u"-c"_s, u"exec 4<\"$0\"; exec setpriv --reuid 65534 \"$@\""_s,
                m_device});
        if (!holder.isReady()) {
            QSKIP("setpriv cannot change the user here");
        }
        const auto found = findDeviceHolders(m_device);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found.front().isOwn);
        const auto ended = answerOf(endDeviceHolder(found.front()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Permission);
        holder.tell("echo alive");
        QVERIFY(holder.says("alive"));
    }

    void aNumberThatIsUsedAgainIsNotMistaken();
    void insideANamespaceTheNumberIsUsedAgain();

private:
    QTemporaryDir m_folder;
    QString m_device;
};

void TestHolder::aNumberThatIsUsedAgainIsNotMistaken()
{
    if (qEnvironmentVariableIsSet(insideVariable)) {
        return;
    }
    const QStringList unshare{u"--user"_s, u"--map-root-user"_s, u"--pid"_s, u"--fork"_s,
        u"--mount-proc"_s, u"--kill-child"_s};
    QProcess probe;
    probe.start(u"unshare"_s, unshare + QStringList{u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0) {
        QSKIP("namespaces cannot be made here");
    }
    QProcess inside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::MergedChannels);
    inside.start(u"unshare"_s, unshare + QStringList{QCoreApplication::applicationFilePath(),
                                             u"insideANamespaceTheNumberIsUsedAgain"_s});
    QVERIFY(inside.waitForFinished(patienceMs));
    const QByteArray said = inside.readAll();
    QVERIFY2(
        inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("1 skipped") == said.contains("ns_last_pid"), said.constData());
}

void TestHolder::insideANamespaceTheNumberIsUsedAgain()
{
    if (!qEnvironmentVariableIsSet(insideVariable)) {
        return; // Run by the test before, in its namespace.
    }
    const pid_t first = makeChild();
    QVERIFY(first > 0);
    auto opened = ProcessHandle::open(first);
    QVERIFY(opened);
    DeviceHolder holder;
    holder.process = std::make_shared<const ProcessHandle>(std::move(*opened));
    holder.device = m_device;
    QVERIFY(holder.process->isRunning());
    QCOMPARE(::kill(first, SIGKILL), 0);
    QCOMPARE(::waitpid(first, nullptr, 0), first);
    if (!chooseNextPid(first)) {
        QSKIP("ns_last_pid cannot be written here");
    }
    const pid_t second = makeChild();
    QCOMPARE(second, first);
    // By number it would be taken for the first one.
    QVERIFY(ProcessHandle::open(first)->isRunning());

    QVERIFY(!holder.process->isRunning());
    QCOMPARE(holder.process->name(), QString());
    const auto sent = holder.process->send(SIGKILL);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::NotFound);
    QVERIFY(!holder.process->watch());
    QVERIFY(!answerOf(endDeviceHolder(holder)));
    QCOMPARE(::waitpid(second, nullptr, WNOHANG), 0);
    QCOMPARE(::kill(second, SIGKILL), 0);
    QCOMPARE(::waitpid(second, nullptr, 0), second);
}

QTEST_GUILESS_MAIN(TestHolder)
#include "TestHolder.moc"
