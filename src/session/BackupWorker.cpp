// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupWorker.h"

#include "base/Logging.h"
#include "base/Niceness.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include <sys/syscall.h>
#include <unistd.h>

namespace skein {

namespace {

/** Failed files are tried again at each so many looks: after a minute, after two, four... */
constexpr int looksPerRetry = 12;
constexpr int mostDoublings = 6; ///< An hour: a film may be written in vain each time.
constexpr int niceness = 15;

/** Behind everybody else at the disk as well (ioprio_set(2): best effort, lowest priority). */
void standBackAtDisk()
{
    constexpr int thisThread = 1; // IOPRIO_WHO_PROCESS
    constexpr int bestEffort = 2;
    constexpr int classShift = 13;
    constexpr int lowest = 7;
    ::syscall(SYS_ioprio_set, thisThread, 0, (bestEffort << classShift) | lowest);
}

BackupReport::Place placeAfter(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return BackupReport::Place::Away;
    case ErrorKind::InvalidArgument:
        return BackupReport::Place::Refused;
    case ErrorKind::NoSpace:
        return BackupReport::Place::Full;
    default:
        return BackupReport::Place::Failing;
    }
}

} // namespace

BackupWorker::BackupWorker(std::shared_ptr<BackupGate> gate)
    : m_gate(std::move(gate))
    , m_step(this)
    , m_look(this)
{
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &BackupWorker::step);
    m_look.setInterval(lookIntervalMs);
    connect(&m_look, &QTimer::timeout, this, &BackupWorker::look);
}

void BackupWorker::setOrder(const BackupOrder& order)
{
    static thread_local const bool isBehind = [] {
        standBack(niceness);
        standBackAtDisk();
        return true;
    }();
    Q_UNUSED(isBehind);
    const bool isOther = m_order.session != order.session;
    m_order = order;
    m_keeper.reset();
    m_queue.clear();
    m_beside.clear();
    m_files.clear();
    m_news.clear();
    m_toldFailures.clear();
    m_toldProblem.clear();
    m_number = 0;
    m_report = {};
    m_told = {};
    m_step.stop();
    if (isOther) {
        m_store.reset();
    }
    if (order.session.isEmpty() || order.folder.isEmpty()) {
        m_look.stop();
        m_store.reset();
        flush();
        return;
    }
    if (!m_store) {
        m_store = BackupStore::open(order.session);
    }
    m_target = m_store->targetAt(order.folder);
    if (order.isAsBefore && order.mark.isEmpty()) {
        m_order.mark = m_target.section(u'/', 0, 0);
    }
    m_report.place = BackupReport::Place::Looking;
    flush();
    m_look.start();
}

void BackupWorker::setFiles(
    int turn, quint64 number, const QStringList& paths, const QHash<QString, QByteArray>& arrived)
{
    if (turn != m_order.turn || !m_store) {
        return;
    }
    m_number = number;
    m_arrived = ArrivedHashes(arrived);
    const QSet<QString> present(paths.begin(), paths.end());
    m_files.removeIf([&](const auto& file) {
        return isPhotograph(file.key()) && !present.contains(file.key());
    });
    m_queue.removeIf([&](const QString& path) { return !present.contains(path); });
    if (!m_keeper) {
        m_queue.clear();
        for (const QString& path : paths) {
            static_cast<void>(m_files[path]);
        }
        openTarget(); // reviews them all
    } else {
        for (const QString& path : paths) {
            review(path);
        }
    }
    lookForSidecars();
    flush();
    goOn();
}

bool BackupWorker::isPhotograph(const QString& path) const
{
    return !CopyKeeper::isSidecar(path);
}

void BackupWorker::openTarget()
{
    if (!QFileInfo::exists(m_order.session)) {
        return; // Then there is nothing to copy, which the session tells.
    }
    constexpr qsizetype mostSamples = 10;
    const QStringList samples = m_files.keys().mid(0, mostSamples);
    auto target = BackupTarget::open(
        {m_order.session, m_store->sessionId(), m_order.folder, m_order.mark}, samples);
    if (!target) {
        loseTarget(target.error());
        reviewAll();
        return;
    }
    m_target = target->id();
    m_store->setTargetAt(m_order.folder, m_target);
    m_order.mark = target->mark();
    m_report.root = target->root();
    m_report.isOnSameDisk = target->isOnSameDisk();
    Q_EMIT met(m_order.turn, target->mark());
    m_keeper = std::make_unique<CopyKeeper>(m_order.session, *m_store, std::move(*target),
        [gate = m_gate, turn = m_order.turn] { return gate->pass(turn); });
    reviewAll();
    const bool isDoubtful = m_report.place == BackupReport::Place::Full ||
                            m_report.place == BackupReport::Place::Failing;
    if (!isDoubtful || m_queue.isEmpty()) {
        beWell(); // Else the next copy tells.
    }
}

void BackupWorker::beWell()
{
    m_report.place = BackupReport::Place::Here;
    m_report.sentence.clear();
    const auto mayFail = [this](const QString& path) { return m_files.value(path).failures > 0; };
    if (std::ranges::none_of(m_queue, mayFail) && std::ranges::none_of(m_beside, mayFail)) {
        m_toldProblem.clear(); // Else the same would be told after each copy in between.
    }
}

void BackupWorker::loseTarget(const Error& error)
{
    m_keeper.reset();
    m_report.place = placeAfter(error);
    m_report.sentence = error.message;
    flush();
    if (std::exchange(m_toldProblem, error.message) != error.message) {
        qCInfo(lcSession) << error.message << error.detail;
        Q_EMIT problem(m_order.turn, error);
    }
}

void BackupWorker::reviewAll()
{
    const QStringList paths = m_files.keys();
    m_queue.clear();
    m_beside.clear();
    for (File& file : m_files) {
        file = {{}, CopyState::None, file.failures};
    }
    for (const QString& path : paths) {
        review(path);
    }
    const auto isBefore = [this](const QString& left, const QString& right) {
        const int leftFailures = m_files.value(left).failures;
        const int rightFailures = m_files.value(right).failures;
        return leftFailures != rightFailures ? leftFailures < rightFailures : left < right;
    };
    std::ranges::sort(m_queue, isBefore);
    std::ranges::sort(m_beside, isBefore);
}

/** Whether the file has its copy, by what is remembered; if not, it is put into the queue. */
void BackupWorker::review(const QString& path)
{
    const auto facts = factsOf(m_order.session + u'/' + path);
    if (!facts) {
        return; // Just being renamed or removed: the next list tells.
    }
    File& file = m_files[path];
    if (file.state != CopyState::None && file.facts == *facts) {
        return;
    }
    file.facts = *facts;
    const auto known = m_keeper ? m_keeper->known(path)
                                : CopyKeeper::remembered(m_order.session, *m_store, m_target, path);
    setState(path, known.value_or(CopyState::Waiting));
    QStringList& queue = isPhotograph(path) ? m_queue : m_beside;
    if (!known && !queue.contains(path)) {
        queue.append(path);
    }
}

void BackupWorker::lookForSidecars()
{
    if (m_keeper && m_moderation.isDue()) {
        m_moderation.run([this] { findSidecars(); });
    }
}

void BackupWorker::findSidecars()
{
    QSet<QString> folders;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const qsizetype slash = file.key().lastIndexOf(u'/');
        folders.insert(slash < 0 ? QString() : file.key().left(slash));
    }
    for (const QString& folder : std::as_const(folders)) {
        const QDir place(folder.isEmpty() ? m_order.session : m_order.session + u'/' + folder);
        const QStringList names = place.entryList({QStringLiteral("*.xmp")}, QDir::Files);
        for (const QString& name : names) {
            review(folder.isEmpty() ? name : folder + u'/' + name);
        }
    }
}

void BackupWorker::look()
{
    if (!m_store || m_number == 0 || m_gate->isClosed()) {
        return;
    }
    ++m_looks;
    if (m_keeper && !m_keeper->target().isThere()) {
        loseTarget(BackupTarget::isAway(m_order.folder));
    }
    if (!m_keeper) {
        openTarget();
    } else if (m_looks % looksPerRetry == 0) {
        retryFailed();
    }
    lookForSidecars();
    flush();
    goOn();
}

void BackupWorker::retryFailed()
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const int doublings = std::clamp(file->failures - 1, 0, mostDoublings);
        const bool isDue = m_looks % (looksPerRetry << doublings) == 0;
        if (file->state == CopyState::Failed && isDue && !m_queue.contains(file.key())) {
            m_queue.append(file.key());
        }
    }
}

void BackupWorker::goOn()
{
    if (m_keeper && !m_gate->isClosed() && !(m_queue.isEmpty() && m_beside.isEmpty())) {
        m_step.start(0);
    }
}

void BackupWorker::step()
{
    if (!m_keeper || !m_gate->pass(m_order.turn)) {
        return;
    }
    // Photographs first: what was written about them can be written again.
    QStringList& queue = m_queue.isEmpty() ? m_beside : m_queue;
    if (queue.isEmpty()) {
        return;
    }
    const QString path = queue.takeFirst();
    const CopyKeeper::Kept kept = m_keeper->keep(path, m_arrived);
    take(path, kept);
    flush();
    goOn();
}

void BackupWorker::take(const QString& path, const CopyKeeper::Kept& kept)
{
    if (!kept.error) {
        m_files[path].failures = 0;
        beWell();
        m_toldFailures.remove(path);
        setState(path, kept.state);
        return;
    }
    if (kept.error->isCancellation()) {
        (isPhotograph(path) ? m_queue : m_beside).prepend(path);
        return;
    }
    if (kept.error->kind == ErrorKind::NotFound && !kept.isTargetAtFault) {
        m_files.remove(path); // The next list tells where it is.
        return;
    }
    const bool isLater = kept.state == CopyState::Waiting && !kept.isTargetAtFault;
    m_files[path].failures += isLater ? 0 : 1;
    if (kept.isTargetAtFault) {
        setState(path, CopyState::Waiting);
        loseTarget(*kept.error);
        return;
    }
    setState(path, kept.state);
    if (kept.state == CopyState::Failed && !m_toldFailures.contains(path)) {
        m_toldFailures.insert(path);
        Q_EMIT problem(m_order.turn, *kept.error);
    } else if (isLater) {
        m_files[path].state = CopyState::None; // It is being written: looked at again.
    }
}

void BackupWorker::setState(const QString& path, CopyState state)
{
    File& file = m_files[path];
    if (std::exchange(file.state, state) != state && isPhotograph(path)) {
        m_news.insert(path, state);
    }
}

void BackupWorker::flush()
{
    m_report.safe = m_report.waiting = m_report.failed = m_report.changed = 0;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isPhotograph(file.key())) {
            continue;
        }
        const bool isSafe = file->state == CopyState::Safe || file->state == CopyState::Changed;
        ++(isSafe ? m_report.safe : m_report.waiting);
        m_report.failed += file->state == CopyState::Failed ? 1 : 0;
        m_report.changed += file->state == CopyState::Changed ? 1 : 0;
    }
    m_report.seen = m_number;
    if (!m_news.isEmpty()) {
        Q_EMIT told(m_order.turn, std::exchange(m_news, {}));
    }
    if (m_report != m_told) {
        m_told = m_report;
        Q_EMIT reported(m_order.turn, m_report);
    }
}

} // namespace skein
