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
    m_ledger = {};
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
    m_ledger.keepOnly(present);
    m_queue.keepOnly(present);
    if (!m_keeper) {
        m_queue.clear();
        for (const QString& path : paths) {
            static_cast<void>(m_ledger.at(path));
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

void BackupWorker::openTarget()
{
    if (!QFileInfo::exists(m_order.session)) {
        return; // Then there is nothing to copy, which the session tells.
    }
    constexpr qsizetype mostSamples = 10;
    const QStringList samples = m_ledger.files().keys().mid(0, mostSamples);
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
    if (!isDoubtful || !m_queue.hasPhotographs()) {
        beWell(); // Else the next copy tells.
    }
}

void BackupWorker::beWell()
{
    m_report.place = BackupReport::Place::Here;
    m_report.sentence.clear();
    if (!m_queue.holdsFailed(m_ledger)) {
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
        qCDebug(lcSession) << error.message << error.detail;
        Q_EMIT problem(m_order.turn, error);
    }
}

void BackupWorker::reviewAll()
{
    const QStringList paths = m_ledger.files().keys();
    m_queue.clear();
    m_ledger.lookAgain();
    for (const QString& path : paths) {
        review(path);
    }
    m_queue.sort(m_ledger);
}

/** Whether the file has its copy, by what is remembered; if not, it is put into the queue. */
void BackupWorker::review(const QString& path)
{
    const auto facts = factsOf(m_order.session + u'/' + path);
    if (!facts) {
        return; // Just being renamed or removed: the next list tells.
    }
    BackupLedger::File& file = m_ledger.at(path);
    if (file.state != CopyState::None && file.facts == *facts) {
        return;
    }
    file.facts = *facts;
    if (facts->size == 0 && BackupLedger::isPhotograph(path)) {
        reviewEmpty(path);
        return;
    }
    const auto known = m_keeper ? m_keeper->known(path)
                                : CopyKeeper::remembered(m_order.session, *m_store, m_target, path);
    m_ledger.setState(path, known.value_or(CopyState::Waiting));
    if (!known) {
        m_queue.add(path);
    }
}

/** A photograph without a byte, as a power cut or a bad disk leaves one, is not made safe by a copy
 * of nothing. */
void BackupWorker::reviewEmpty(const QString& path)
{
    const auto copied = m_store->find(m_target, path);
    // Or that of another time, whose memory is gone.
    const auto named = m_keeper ? factsOf(m_keeper->target().pathOf(path)) : failure({}, {});
    const bool isCopied = (copied && copied->size > 0) || (named && named->size > 0);
    if (isCopied) { // There was a photograph in it, and its copy is kept.
        m_ledger.setState(path, CopyState::Changed);
        m_ledger.noteChanged(path);
    } else if (m_arrived.byPath.contains(path)) {
        m_ledger.setState(path, CopyState::Failed);
        tellFailure(path,
            {ErrorKind::Io,
                //: %1 is the name of a file
                tr("“%1” is empty, although a photograph was saved there: the disk of the session "
                   "has lost it, and no copy is known in this backup. Fetch it from the camera's "
                   "card again, or look into the backups of former times.")
                    .arg(QDir::toNativeSeparators(path)),
                {}});
    } else {
        m_ledger.dismiss(path);
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
    const auto& files = m_ledger.files();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
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
    const auto& files = m_ledger.files();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const int doublings = std::clamp(file->failures - 1, 0, mostDoublings);
        const bool isDue = m_looks % (looksPerRetry << doublings) == 0;
        const bool isEmpty = file->facts.size == 0; // There is nothing to copy.
        if (file->state == CopyState::Failed && isDue && !isEmpty) {
            m_queue.add(file.key());
        }
    }
}

void BackupWorker::goOn()
{
    if (m_keeper && !m_gate->isClosed() && !m_queue.isEmpty()) {
        m_step.start(0);
    }
}

void BackupWorker::step()
{
    if (!m_keeper || !m_gate->pass(m_order.turn) || m_queue.isEmpty()) {
        return;
    }
    const QString path = m_queue.takeNext();
    const CopyKeeper::Kept kept = m_keeper->keep(path, m_arrived);
    take(path, kept);
    flush();
    goOn();
}

void BackupWorker::take(const QString& path, const CopyKeeper::Kept& kept)
{
    if (!kept.putAside.isEmpty()) {
        m_ledger.noteReplaced(kept.putAside);
    }
    if (!kept.error) {
        m_ledger.at(path).failures = 0;
        beWell();
        m_toldFailures.remove(path);
        m_ledger.setState(path, kept.state);
        if (kept.isNewlyChanged) {
            m_ledger.noteChanged(path);
        }
        return;
    }
    if (kept.error->isCancellation()) {
        m_queue.putBack(path);
        return;
    }
    if (kept.error->kind == ErrorKind::NotFound && !kept.isTargetAtFault) {
        m_ledger.remove(path); // The next list tells where it is.
        return;
    }
    const bool isLater = kept.state == CopyState::Waiting && !kept.isTargetAtFault;
    m_ledger.at(path).failures += isLater ? 0 : 1;
    if (kept.isTargetAtFault) {
        m_ledger.setState(path, CopyState::Waiting);
        loseTarget(*kept.error);
        return;
    }
    m_ledger.setState(path, kept.state);
    if (kept.state == CopyState::Failed) {
        tellFailure(path, *kept.error);
    } else if (isLater) {
        m_ledger.at(path).state = CopyState::None; // It is being written: looked at again.
    }
}

/** Once, until it has its copy. */
void BackupWorker::tellFailure(const QString& path, const Error& error)
{
    if (!m_toldFailures.contains(path)) {
        m_toldFailures.insert(path);
        Q_EMIT problem(m_order.turn, error);
    }
}

/** What many files may share, when all have had their turn but those that failed before, each of
 * which may take its time in vain. */
void BackupWorker::tellShared()
{
    if (m_keeper && m_queue.holdsFresh(m_ledger)) {
        return;
    }
    for (const auto& error : {m_ledger.takeChanged(), m_ledger.takeReplaced()}) {
        if (error) {
            Q_EMIT problem(m_order.turn, *error);
        }
    }
}

void BackupWorker::flush()
{
    tellShared();
    m_ledger.countInto(m_report);
    m_report.seen = m_number;
    const QHash<QString, CopyState> news = m_ledger.takeNews();
    if (!news.isEmpty()) {
        Q_EMIT told(m_order.turn, news);
    }
    if (m_report != m_told) {
        m_told = m_report;
        Q_EMIT reported(m_order.turn, m_report);
    }
}

} // namespace skein
