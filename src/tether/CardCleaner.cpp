// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardCleaner.h"

#include "base/Background.h"
#include "base/Niceness.h"
#include "session/DataErrors.h"
#include "tether/CardFiles.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace skein {

namespace {

/** As of the backup's thread: what is shown comes before. */
constexpr int niceness = 15;
/** Photographs that are just being saved when the cable is pulled belong to those before. */
constexpr int collectMs = 500;

} // namespace

CardCleaner::CardCleaner(QObject* parent)
    : QObject(parent)
    , m_telling(this)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(collectMs);
    connect(&m_telling, &QTimer::timeout, this, &CardCleaner::tellLeft);
}

void CardCleaner::setCamera(Camera* camera, quint64 link)
{
    m_camera = camera;
    m_link = link;
}

void CardCleaner::clean(const IngestPhoto& photo, const QString& path)
{
    ++m_running;
    m_waiting.append({photo, path});
    lookAtNext();
}

bool CardCleaner::isConnected(const IngestPhoto& photo) const
{
    return m_camera && photo.link == m_link;
}

void CardCleaner::lookAtNext()
{
    while (!m_isLooking && !m_waiting.isEmpty() && !isConnected(m_waiting.first().photo)) {
        leaveForNext(m_waiting.takeFirst().photo);
    }
    if (m_isLooking || m_waiting.isEmpty()) {
        return;
    }
    m_isLooking = true;
    const Saved saved = m_waiting.takeFirst();
    whenAnswered(askInBackground([path = saved.path] {
        standBack(niceness);
        const QFileInfo file(path);
        return file.isFile() ? std::pair(file.size(), hasDataErrorsAt(path))
                             : std::pair(qint64{-1}, false);
    }),
        this, [this, saved](const std::pair<qint64, bool>& found) {
            m_isLooking = false;
            onLooked(saved, found.first, found.second);
            lookAtNext();
        });
}

void CardCleaner::onLooked(const Saved& saved, qint64 size, bool hasErrors)
{
    const IngestPhoto& photo = saved.photo;
    const bool whole = size >= 0 && size == photo.received.size && size == photo.entry.size;
    if (!whole) {
        keep(photo, saved.path,
            {ErrorKind::Io, tr("Its size on the disk is not the size it has in the camera."),
                QString::number(size)});
    } else if (hasErrors) {
        Q_EMIT damaged(photo);
        leave(photo, saved.path,
            {ErrorKind::Protocol,
                tr("There are errors in its picture data, which may have come on the way. Look at "
                   "it, and fetch the camera's copy once more if it is spoilt."),
                {}});
    } else {
        deleteChecked(photo, saved.path);
    }
}

void CardCleaner::deleteChecked(const IngestPhoto& photo, const QString& path)
{
    if (!isConnected(photo)) {
        leaveForNext(photo);
        return;
    }
    m_camera->deleteFile(photo.entry.file)
        .then(this, [this, photo, path](const Result<void>& result) {
            if (result) {
                Q_EMIT deleted(photo);
                finishOne();
            } else {
                // The order stands: the next look at the card tries it once more. The host has
                // tried a busy camera again for a while before it says so.
                leave(photo, path, result.error());
            }
        });
}

void CardCleaner::keep(const IngestPhoto& photo, const QString& path, const Error& reason)
{
    Q_EMIT kept(photo);
    leave(photo, path, reason);
}

void CardCleaner::leave(const IngestPhoto& photo, const QString& path, const Error& reason)
{
    Q_EMIT problem({reason.kind,
        //: %1 is the name of the file on the card, %2 in the session, %3 a sentence: why
        tr("%1 is saved as %2, but was not deleted from the camera. %3")
            .arg(photo.entry.file.name, QDir::toNativeSeparators(path), reason.message),
        reason.detail});
    finishOne();
}

void CardCleaner::leaveForNext(const IngestPhoto& photo)
{
    m_left.append(photo.entry.file.name);
    m_telling.start();
    finishOne();
}

void CardCleaner::tellLeft()
{
    const QStringList left = std::exchange(m_left, {});
    Q_EMIT problem({ErrorKind::Disconnected,
        //: %1 is the name of a file
        tr("%n photograph(s), such as %1, are saved, but were not deleted from the camera, because "
           "it was disconnected in between. This is done at the next connection.",
            nullptr, static_cast<int>(left.size()))
            .arg(left.first()),
        {}});
    if (isIdle()) {
        Q_EMIT idle();
    }
}

void CardCleaner::finishOne()
{
    --m_running;
    if (isIdle()) {
        Q_EMIT idle();
    }
}

} // namespace skein
