// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardImport.h"

#include "camera/Camera.h"
#include "session/Session.h"
#include "tether/CardFiles.h"
#include "tether/TetheredCamera.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** One that comes and one behind it, so that the line is never idle. */
constexpr int mostUnderWay = 2;
constexpr int mostAttempts = 3;
constexpr int pauseMs = 300;

bool concernsAll(ErrorKind kind)
{
    return kind == ErrorKind::NoSpace || kind == ErrorKind::Permission;
}

bool mayWorkLater(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Refused:
    case ErrorKind::AlreadyExists:
        return false;
    default:
        return true;
    }
}

} // namespace

CardImport::CardImport(TetheredCamera& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_meeting(place)
{
    connect(&m_meeting, &FirstMeeting::done, this, &CardImport::onMet);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CardImport::feed);
    Ingest& ingest = place.ingest();
    connect(&ingest, &Ingest::imported, this, &CardImport::onImported);
    connect(&ingest, &Ingest::importFailed, this, &CardImport::onFailed);
    connect(&ingest, &Ingest::importProgressed, this, [this](quint64 id, qint64 done) {
        if (const auto found = m_underWay.constFind(id); found != m_underWay.constEnd()) {
            m_currentName = found->file.file.name;
            m_progress.doneBytes = m_countedBytes + done;
            Q_EMIT progressed();
        }
    });
    connect(&ingest, &Ingest::committed, this, &CardImport::onCommitted);
    // The file that was under way may have come all the same; the rest must not.
    connect(&ingest, &Ingest::transfersCancelled, this, &CardImport::stop);
    connect(&place, &TetheredCamera::cameraChanged, this, &CardImport::follow);
    connect(&ingest, &Ingest::importsEnd, this, &CardImport::end);
    connect(&place.session(), &Session::folderChanged, this, [this] { // Whoever opened it.
        end({ErrorKind::Cancelled, tr("The import ended, because another session was opened."),
            {}});
    });
    follow();
}

QList<CameraFileEntry> CardImport::filesToImport(const CardShot& shot)
{
    QList<CameraFileEntry> files;
    const bool isThere = shot.isInSession();
    for (const ShotFile& file : shot.files) {
        if (isThere || !file.isInSession) {
            files.append(file.entry);
        }
    }
    return files;
}

void CardImport::follow()
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = m_place.camera();
    if (m_camera) {
        connect(m_camera, &Camera::stateChanged, this, &CardImport::feed);
    }
    feed();
}

bool CardImport::isCameraThere() const
{
    return handsOutFiles(m_camera) && bodyOf(*m_camera) == m_body;
}

void CardImport::start(const QList<CardShot>& shots, bool deletesCopies)
{
    if (m_state != State::Idle || !m_camera) {
        return;
    }
    m_body = bodyOf(*m_camera);
    m_deletesCopies = deletesCopies;
    m_progress = {};
    m_countedBytes = 0;
    m_reason.reset();
    m_lastFailure.reset();
    for (const CardShot& shot : shots) {
        for (const CameraFileEntry& file : filesToImport(shot)) {
            m_wanted.push_back({file, shot.key, 0});
            m_progress.bytes += std::max<qint64>(file.size, 0);
        }
    }
    m_progress.files = static_cast<int>(m_wanted.size());
    m_hasMet = false;
    setState(State::Running);
    m_meeting.begin();
}

void CardImport::onMet(const std::optional<Error>& error)
{
    if (m_state == State::Idle) {
        return;
    }
    if (!error) {
        m_hasMet = true;
        feed();
    } else if (!isCameraThere()) {
        setState(State::Waiting); // It is looked at when it is back.
    } else {
        m_wanted.clear();
        m_reason = error;
        finish();
    }
}

void CardImport::stop()
{
    end({ErrorKind::Cancelled, {}, {}});
}

void CardImport::end(const Error& reason)
{
    if (m_state == State::Idle) {
        return;
    }
    m_meeting.cancel();
    m_wanted.clear();
    if (!m_reason || m_reason->message.isEmpty()) {
        m_reason = reason;
    }
    if (m_underWay.isEmpty()) {
        finish();
    } else {
        m_place.ingest().cancelImports(); // What has arrived is saved all the same.
    }
}

void CardImport::feed()
{
    if (m_state == State::Idle || m_pause.isActive()) {
        return;
    }
    if (m_wanted.empty() && m_underWay.isEmpty()) {
        finish(); // No camera is needed for that: the last one was being saved when it was stopped.
        return;
    }
    if (!isCameraThere()) {
        setState(State::Waiting);
        return;
    }
    setState(State::Running);
    if (!m_hasMet) {
        if (!m_meeting.isRunning()) {
            m_meeting.begin();
        }
        return;
    }
    while (!m_wanted.empty() && m_underWay.size() < mostUnderWay) {
        Wanted next = std::move(m_wanted.front());
        m_wanted.pop_front();
        ++next.attempts;
        const quint64 id = m_place.ingest().importFile(next.file, next.shotKey, m_deletesCopies);
        if (id == 0) {
            count(next); // It is on its way like any new photograph.
            ++m_progress.done;
        } else {
            m_underWay.insert(id, next);
        }
    }
    if (m_wanted.empty() && m_underWay.isEmpty()) {
        finish();
    }
}

void CardImport::count(const Wanted& wanted)
{
    m_countedBytes += std::max<qint64>(wanted.file.size, 0);
    m_progress.doneBytes = m_countedBytes;
}

void CardImport::onImported(const IngestPhoto& photo, const QString& path)
{
    if (!m_underWay.contains(photo.id)) {
        return; // Of another one.
    }
    const Wanted wanted = m_underWay.take(photo.id);
    count(wanted);
    ++m_progress.done;
    Q_EMIT imported(wanted.file, path);
    feed();
    Q_EMIT progressed();
}

void CardImport::onCommitted(const IngestPhoto& photo)
{
    // It came by itself meanwhile: one that was missed, or one that was just taken.
    const auto same = std::ranges::find_if(
        m_wanted, [&photo](const Wanted& each) { return mayBeSame(each.file, photo.entry); });
    if (same != m_wanted.end()) {
        count(*same);
        ++m_progress.done;
        m_wanted.erase(same);
        feed();
    }
}

void CardImport::onFailed(quint64 id, const Error& error)
{
    if (!m_underWay.contains(id)) {
        return;
    }
    Wanted wanted = m_underWay.take(id);
    const bool isLost = !isCameraThere() || error.kind == ErrorKind::Disconnected ||
                        error.kind == ErrorKind::Timeout;
    // Somebody stopped all transfers, or the next file would meet the same.
    const bool isOver = (error.isCancellation() && !isLost) || concernsAll(error.kind);
    if (m_reason) {
        m_wanted.clear(); // It was stopped.
    } else if (isOver) {
        m_wanted.clear();
        m_reason = error;
    } else if (wanted.attempts < mostAttempts && (isLost || mayWorkLater(error.kind))) {
        m_wanted.push_front(std::move(wanted));
        m_pause.start();
    } else {
        count(wanted);
        ++m_progress.failed;
        m_lastFailure = error;
    }
    if (m_wanted.empty() && m_underWay.isEmpty()) {
        finish();
    } else {
        feed();
        Q_EMIT progressed();
    }
}

void CardImport::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void CardImport::finish()
{
    m_currentName.clear();
    m_pause.stop();
    const ImportProgress progress = m_progress;
    const Error told = summary();
    setState(State::Idle);
    Q_EMIT finished(progress, told);
}

Error CardImport::summary() const
{
    const int missing = m_progress.files - m_progress.done;
    if (missing == 0) {
        return {ErrorKind::Unknown,
            //: %n counts files
            tr("%n file(s) were imported.", "photographs and films", m_progress.done), {}};
    }
    const QString done =
        tr("%n file(s) were imported.", "photographs and films", m_progress.done) + u' ';
    if (m_reason && m_reason->isCancellation()) {
        const QString stopped =
            //: %n counts files
            tr("The import was stopped; %n file(s) were not imported and stay on the card.",
                "photographs and films", missing);
        const QString why = m_reason->message.isEmpty() ? QString() : m_reason->message + u' ';
        return {ErrorKind::Cancelled, QString(why + done + stopped), m_reason->detail};
    }
    const Error cause = m_reason.value_or(m_lastFailure.value_or(Error()));
    //: %n counts files
    const QString failed = tr(
        "%n file(s) could not be imported and stay on the card.", "photographs and films", missing);
    return {cause.kind, QString(done + failed + u' ' + cause.message), cause.detail};
}

} // namespace skein
