// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraScene.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Camera::State;

/** What befalls the shoot while the operation is under way. */
enum class Blow : quint8 {
    HostKilled,
    HostStopped,
    CameraStalls,
    LineBefore,
    LineDuring,
    LineAfter
};

struct NamedBlow
{
    const char* name;
    Blow blow;
    const char* fault; ///< What the virtual camera is told; %1: its word for the operation.
};

// The host cannot finish what it is killed in: the camera keeps it waiting.
constexpr NamedBlow blows[] = {
    {"host killed", Blow::HostKilled, "stall@%1:duringx1"},
    {"host stopped", Blow::HostStopped, "stall@%1:duringx1"},
    {"camera stalls", Blow::CameraStalls, "stall@%1:duringx1"},
    {"line broken before", Blow::LineBefore, "drop@%1:beforex1"},
    {"line broken during", Blow::LineDuring, "drop@%1:duringx1"},
    {"line broken after", Blow::LineAfter, "drop@%1:afterx1"},
};

struct NamedOperation
{
    const char* call;  ///< For call() of the harness.
    const char* fault; ///< What the virtual camera calls it.
};

constexpr NamedOperation operations[] = {
    {"connect", "open"},
    {"write", "write-setting"},
    {"preview", "preview"},
    {"capture", "capture"},
    {"download", "download"},
    {"disconnect", "close"},
};

/** The camera hosts that this program has started and not seen the end of. */
QList<pid_t> hosts()
{
    QList<pid_t> found;
    QFile children(u"/proc/self/task/%1/children"_s.arg(::getpid()));
    if (!children.open(QIODevice::ReadOnly)) {
        return found;
    }
    for (const QByteArray& child : children.readAll().simplified().split(' ')) {
        QFile name(u"/proc/%1/comm"_s.arg(QString::fromLatin1(child)));
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("skein-camera-h")) {
            found.append(child.toInt());
        }
    }
    return found;
}

int strikes = 0; ///< How many faults the virtual camera has told of.
QtMessageHandler otherHandler = nullptr;

void countStrikes(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    strikes += text.startsWith("fault: "_L1) ? 1 : 0;
    otherHandler(type, context, text);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/**
 * Whether the event loop, in which a window would live, stands still: counted in turns of another
 * thread's, which come as late as this one's where the machine is busy.
 */
class Standstill final : public QObject
{
public:
    Standstill()
    {
        auto* tick = new QTimer;
        tick->setInterval(1ms);
        tick->moveToThread(&m_other);
        connect(&m_other, &QThread::started, tick, qOverload<>(&QTimer::start));
        connect(&m_other, &QThread::finished, tick, &QObject::deleteLater);
        connect(tick, &QTimer::timeout, tick, [this] { ++m_ticks; });
        connect(&m_pulse, &QTimer::timeout, this, &Standstill::note);
        m_other.start();
        m_pulse.start(1ms);
    }
    ~Standstill() override
    {
        m_other.quit();
        m_other.wait();
    }
    Q_DISABLE_COPY_MOVE(Standstill)

    /** The other's turns between two of this one's, at most; a millisecond each at least. */
    int longest()
    {
        note();
        return m_longest;
    }

private:
    void note()
    {
        m_longest = std::max(m_longest, m_ticks - m_before);
        m_before = m_ticks;
    }

    QThread m_other;
    QTimer m_pulse;
    std::atomic_int m_ticks = 0;
    int m_before = 0;
    int m_longest = 0;
};

/** Less than any of the time limits below, so that whoever waits for one is seen. */
constexpr int mostTurnsMissed = 1000;

} // namespace

/**
 * Operation by operation and blow by blow, with the real host, the stock driver and the virtual
 * camera: the call is answered once, a host that is lost or late is ended and replaced, and the
 * same operation then succeeds, while the event loop of the program runs on all the time. Most of
 * it is waiting: the operations are shared out to several programs, which can run side by side.
 */
class TestHostLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase()
    {
        m_scene.reset();
        qInstallMessageHandler(otherHandler);
    }
    void theOperationIsDoneAfterAll_data();
    void theOperationIsDoneAfterAll();

private:
    [[nodiscard]] bool startOnce();
    [[nodiscard]] bool prepare(const QString& operation);
    QFuture<Outcome> begin(const QString& operation);
    static void strike(Blow blow);

    std::unique_ptr<CameraScene> m_scene; ///< One camera for all rows: it survives them all.
    CameraFileRef m_file;
    QByteArray m_photograph;
};

void TestHostLoss::initTestCase()
{
    CameraScene::usePrograms();
    QLoggingCategory::setFilterRules(u"skein.virtualcamera.debug=true"_s);
    otherHandler = qInstallMessageHandler(&countStrikes);
}

bool TestHostLoss::startOnce()
{
    if (m_scene) {
        return true;
    }
    m_scene = std::make_unique<CameraScene>();
    const QString card = m_scene->folder.filePath(u"card"_s);
    QDir().mkpath(card);
    if (!m_scene->start({u"--card"_s, card})) {
        return false;
    }
    m_scene->remake([](CameraOptions& options) {
        options.hostArguments << u"--capture-margin"_s << u"1500"_s;
        options.answerLimit = 1500ms;
        options.limits.open = 3s;
        options.limits.preview = 1500ms;
        options.limits.fileSilence = 1500ms;
        options.limits.captureStart = 1500ms;
        options.limits.close = 1500ms;
    });
    return true;
}

/** Ready for @p operation; whatever it needs is there. */
bool TestHostLoss::prepare(const QString& operation)
{
    if (!startOnce()) {
        return false;
    }
    Camera& camera = *m_scene->camera;
    if (operation == "connect"_L1) {
        return camera.state() == State::Disconnected ||
               answerOf(camera.disconnectCamera()).has_value();
    }
    if (camera.state() == State::Disconnected && !answerOf(camera.connectCamera())) {
        return false;
    }
    if (operation == "preview"_L1) {
        return answerOf(camera.fetchPreview()).has_value();
    }
    if (operation != "download"_L1 || !m_photograph.isEmpty()) {
        return true;
    }
    QSignalSpy added(&camera, &Camera::fileAdded);
    const bool isTaken = answerOf(camera.capture()).has_value();
    m_file = entryOf(added).file;
    m_photograph = contents(m_scene->folder.filePath(u"card/DCIM/100SKEIN/"_s + m_file.name));
    return isTaken && !m_photograph.isEmpty();
}

QFuture<Outcome> TestHostLoss::begin(const QString& operation)
{
    if (operation != "download"_L1) {
        return call(*m_scene->camera, operation);
    }
    return m_scene->camera->download(m_file).then(
        [this](const Result<ReceivedFile>& file) -> Outcome {
            if (!file) {
                return tl::make_unexpected(file.error());
            }
            return contents(file->stagingPath) == m_photograph
                       ? Outcome()
                       : failure(ErrorKind::Io, u"the photograph is not as it was"_s);
        });
}

void TestHostLoss::strike(Blow blow)
{
    const int signal = blow == Blow::HostKilled ? SIGKILL : blow == Blow::HostStopped ? SIGSTOP : 0;
    for (const pid_t host : hosts()) {
        ::kill(host, signal);
    }
}

void TestHostLoss::theOperationIsDoneAfterAll_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Blow>("blow");
    const QStringList mine = QStringLiteral(HOST_LOSS_OPERATIONS).split(u' ');
    for (const NamedOperation& operation : operations) {
        if (!mine.contains(QLatin1String(operation.call))) {
            continue;
        }
        for (const NamedBlow& blow : blows) {
            QTest::addRow("%s, %s", operation.call, blow.name)
                << QString::fromLatin1(operation.call)
                << QString::fromLatin1(blow.fault).arg(QLatin1String(operation.fault)) << blow.blow;
        }
    }
}

void TestHostLoss::theOperationIsDoneAfterAll()
{
    QFETCH(QString, operation);
    QFETCH(QString, fault);
    QFETCH(Blow, blow);
    QVERIFY(prepare(operation));
    Camera& camera = *m_scene->camera;
    Standstill standstill;
    strikes = 0;
    m_scene->body.tell(u"fault "_s + fault);
    QSignalSpy losses(&camera, &Camera::connectionLost);
    const auto future = begin(operation);
    QTRY_VERIFY_WITH_TIMEOUT(strikes > 0, patienceMs);
    const QList<pid_t> struck = hosts();
    strike(blow);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
    QCOMPARE(future.resultCount(), 1);
    const Outcome outcome = future.result();
    QVERIFY2(outcome || outcome.error().message.endsWith(u'.'),
        qPrintable(outcome ? QString() : outcome.error().message));

    // A connection that was never made is the caller's to try again; one that was lost is not.
    const bool isToBeConnected = operation == "connect"_L1 || operation == "disconnect"_L1;
    if (isToBeConnected) {
        QTRY_COMPARE_WITH_TIMEOUT(
            camera.state() == State::Connecting || camera.state() == State::Closing, false,
            patienceMs);
        QVERIFY(camera.state() == State::Ready || answerOf(camera.connectCamera()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        camera.state() == State::Ready || camera.state() == State::Previewing, patienceMs);
    if (blow == Blow::HostKilled || blow == Blow::HostStopped) {
        for (const pid_t host : struck) {
            QTRY_VERIFY_WITH_TIMEOUT(!hosts().contains(host), patienceMs);
        }
    }
    Outcome again;
    QTRY_VERIFY_WITH_TIMEOUT(
        (operation == "connect"_L1 || (again = answerOf(begin(operation))).has_value()),
        patienceMs);
    QVERIFY2(
        standstill.longest() < mostTurnsMissed, qPrintable(QString::number(standstill.longest())));
    QCOMPARE(losses.size(), 0);
}

QTEST_GUILESS_MAIN(TestHostLoss)
#include "TestHostLoss.moc"
