// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/DiskGuard.h"

#include "base/Background.h"
#include "session/Session.h"
#include "session/SessionFolder.h"
#include "session/SessionJournal.h"
#include "session/SessionModel.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

bool isPhotograph(const SessionItem& item)
{
    return !item.isVideo && !item.isSound;
}

/** As merged pictures and the like are, of a hundred megabytes and more, which lie beside the
 * photographs; a few cameras write TIFF, too. */
bool looksMade(const SessionItem& item)
{
    static const QSet<QString> made{QStringLiteral("tif"), QStringLiteral("tiff"),
        QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("psd")};
    return !item.isRaw && made.contains(QFileInfo(item.path).suffix().toLower());
}

} // namespace

DiskGuard::DiskGuard(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_freeBytes(&freeBytesOf)
    , m_timer(this)
{
    const SessionModel* model = session.model();
    connect(&session, &Session::folderChanged, this, &DiskGuard::onFolderChanged);
    connect(&session, &Session::freeBytesChanged, this, &DiskGuard::ask);
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { learn(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this,
        [this, model] { learn(0, model->rowCount() - 1); });
    connect(&session, &Session::isGoneChanged, this, &DiskGuard::count);
    m_timer.setInterval(askIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &DiskGuard::ask);
    if (session.isOpen()) {
        onFolderChanged();
    }
}

void DiskGuard::setFreeBytes(FreeBytes freeBytes)
{
    m_freeBytes = std::move(freeBytes);
    ask();
}

void DiskGuard::setLimits(const Limits& limits)
{
    if (m_limits != limits) {
        m_limits = limits;
        count();
    }
}

void DiskGuard::setKind(ShotKind kind)
{
    if (std::exchange(m_kind, kind) != kind) {
        count();
    }
}

void DiskGuard::onFolderChanged()
{
    m_sizes = {};
    m_hasShots = false;
    m_taken.clear();
    m_free = -1;
    ++m_round; // The former folder's disk may never answer; this one's is asked all the same.
    m_isAsking = false;
    m_asksAgain = false;
    learn(0, m_session.model()->rowCount() - 1);
    whenAnswered(m_session.journal().hashes(), this,
        [this, round = m_round](
            const Result<QHash<QString, QByteArray>>& hashes) { onJournalRead(round, hashes); });
    m_timer.start();
    ask();
}

void DiskGuard::onJournalRead(int round, const Result<QHash<QString, QByteArray>>& hashes)
{
    if (round != m_round || !hashes) {
        return; // What may have been made of photographs counts where there are no others.
    }
    const QDir folder(m_session.folder());
    for (auto known = hashes->cbegin(); known != hashes->cend(); ++known) {
        m_taken.insert(folder.filePath(known.key()));
    }
    learn(0, m_session.model()->rowCount() - 1);
}

void DiskGuard::addTaken(const QString& path)
{
    m_taken.insert(path);
    if (const int row = m_session.model()->rowOf(path); row >= 0) {
        learn(row, row);
    }
}

bool DiskGuard::isSurelyShot(const SessionItem& item) const
{
    return !looksMade(item) || m_taken.contains(item.path);
}

void DiskGuard::learn(int first, int last)
{
    constexpr int enough = 4 * ShotSizes::rememberedShots; // The newest are last.
    for (int row = std::max(first, last - enough); row <= last; ++row) {
        const SessionItem& item = m_session.model()->item(row);
        if (!isPhotograph(item) || (m_hasShots && !isSurelyShot(item))) {
            continue;
        }
        if (!m_hasShots && isSurelyShot(item)) {
            m_hasShots = true;
            m_sizes = {}; // What was taken for shots may have been made elsewhere.
        }
        m_sizes.add(QFileInfo(item.path).fileName(), item.isRaw, item.size);
    }
    count();
}

void DiskGuard::ask()
{
    if (!m_session.isOpen()) {
        return;
    }
    // One that hangs is enough.
    if (std::exchange(m_isAsking, true)) {
        m_asksAgain = true;
        return;
    }
    const QString folder = m_session.folder();
    const auto answer =
        askInBackground([folder, freeBytes = m_freeBytes] { return freeBytes(folder); });
    whenAnswered(answer, this, [this, round = m_round](qint64 bytes) { onAnswer(round, bytes); });
}

void DiskGuard::onAnswer(int round, qint64 bytes)
{
    if (round != m_round) {
        return;
    }
    m_isAsking = false;
    if (std::exchange(m_free, bytes) != bytes) {
        count();
    }
    if (std::exchange(m_asksAgain, false)) {
        ask();
    }
}

qint64 DiskGuard::usableBytes(ShotKind kind) const
{
    return m_free - m_waitingBytes() - reserveShots * m_sizes.largest(kind);
}

std::optional<qint64> DiskGuard::shots() const
{
    if (m_free < 0 || m_session.isGone()) {
        return std::nullopt; // The disk below it says nothing of the session's.
    }
    return std::max<qint64>(0, usableBytes(m_kind) / m_sizes.typical(m_kind));
}

DiskGuard::Room DiskGuard::roomNow() const
{
    const auto count = shots();
    if (!count) {
        return Room::Unknown;
    }
    if (*count == 0) {
        return Room::None;
    }
    return *count < m_limits.shots || m_free < m_limits.bytes ? Room::Little : Room::Enough;
}

void DiskGuard::count()
{
    const Room now = roomNow();
    const bool isOther = std::exchange(m_room, now) != now;
    Q_EMIT changed();
    if (isOther) {
        Q_EMIT roomChanged(now);
    }
}

Error DiskGuard::noRoom() const
{
    return {ErrorKind::NoSpace,
        //: %1 is a folder
        tr("The disk of the session folder “%1” is almost full, so no more photographs are taken "
           "from the computer, and what the camera takes by itself stays on its card. Make room on "
           "that disk, or begin a session on another one.")
            .arg(QDir::toNativeSeparators(m_session.folder())),
        QString::number(m_free)};
}

Result<void> DiskGuard::mayCapture(ShotKind kind) const
{
    if (m_free < 0 || usableBytes(kind) >= m_sizes.typical(kind)) {
        return {};
    }
    return tl::unexpected(noRoom());
}

Result<void> DiskGuard::mayTakeIn(qint64 bytes) const
{
    const qint64 size = bytes >= 0 ? bytes : m_sizes.largest(m_kind);
    const qint64 left = m_free - m_waitingBytes() - size;
    if (m_free < 0 || left >= m_sizes.largest(m_kind)) {
        return {};
    }
    return tl::unexpected(noRoom());
}

std::optional<Error> DiskGuard::sentence() const
{
    if (m_room == Room::None) {
        return noRoom();
    }
    if (m_room != Room::Little) {
        return std::nullopt;
    }
    return Error{ErrorKind::NoSpace,
        tr("The disk of this session is getting full. Make room there, or begin a session on "
           "another disk."),
        {}};
}

} // namespace skein
