// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/MissedShots.h"

#include "base/Logging.h"

#include <algorithm>

namespace skein {

namespace {

/** Somebody who connects to take a picture at once shall not wait for a listing. */
constexpr int idleMs = 1'500;
/** A picture that is just being taken may be listed a moment before it is announced. */
constexpr int settleMs = 1'000;

bool isUsable(Camera::State state)
{
    return state == Camera::State::Ready || state == Camera::State::Previewing ||
           state == Camera::State::Capturing;
}

} // namespace

MissedShots::MissedShots(QObject* parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &MissedShots::list);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &MissedShots::tellMissed);
}

void MissedShots::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    m_isDue = true;
    ++m_listing;
    m_idle.stop();
    m_settle.stop();
    m_missed.clear(); // not noted as known: the next listing finds them again
    if (!camera) {
        return;
    }
    connect(camera, &Camera::fileAdded, this, &MissedShots::onAnnounced);
    connect(camera, &Camera::stateChanged, this, &MissedShots::onStateChanged);
    onStateChanged(camera->state());
}

void MissedShots::setBusy(bool busy)
{
    m_isBusy = busy;
    waitForIdle();
}

void MissedShots::onStateChanged(Camera::State state)
{
    if (!isUsable(state)) {
        m_isDue = true;
        ++m_listing; // of the lost connection
        m_settle.stop();
    }
    waitForIdle();
}

void MissedShots::waitForIdle()
{
    const bool isIdle = m_camera && m_camera->state() == Camera::State::Ready && !m_isBusy;
    if (m_isDue && isIdle) {
        m_idle.start();
    } else {
        m_idle.stop();
    }
}

void MissedShots::list()
{
    m_isDue = false;
    const CameraInfo info = m_camera->info();
    const QString id = info.serial.isEmpty() ? info.port : info.serial;
    if (m_cameraId != id) {
        m_cameraId = id;
        m_known.clear();
        m_newest = {};
        m_isNoted = false;
    }
    m_camera->listFiles().then(
        this, [this, listing = ++m_listing](const Result<QList<CameraFileEntry>>& entries) {
            if (listing != m_listing) {
                return;
            }
            if (entries) {
                onListed(*entries);
            } else {
                qCDebug(lcTether) << "no listing:" << entries.error().detail;
            }
        });
}

void MissedShots::onListed(const QList<CameraFileEntry>& entries)
{
    const bool isFirst = !std::exchange(m_isNoted, true);
    const QDateTime newest = m_newest;
    m_missed.clear();
    for (const CameraFileEntry& entry : entries) {
        const bool isOld = entry.modified.isValid() && newest.isValid() && entry.modified < newest;
        if (isFirst || isOld || isKnown(entry)) {
            note(entry);
        } else if (!entry.inMemory) {
            m_missed.append(entry);
        }
    }
    std::ranges::stable_sort(m_missed, {}, &CameraFileEntry::modified);
    m_settle.start();
    Q_EMIT listed();
}

void MissedShots::onAnnounced(const CameraFileEntry& entry)
{
    note(entry);
    m_missed.removeIf(
        [&entry](const CameraFileEntry& missed) { return missed.file == entry.file; });
}

void MissedShots::tellMissed()
{
    for (const CameraFileEntry& entry : std::exchange(m_missed, {})) {
        qCInfo(lcTether) << "taken while the connection was away:" << entry.file.name;
        note(entry);
        Q_EMIT missed(entry);
    }
}

void MissedShots::note(const CameraFileEntry& entry)
{
    if (entry.inMemory) {
        return;
    }
    m_known.insert(entry.file, entry);
    if (entry.modified.isValid() && (!m_newest.isValid() || entry.modified > m_newest)) {
        m_newest = entry.modified;
    }
}

bool MissedShots::isKnown(const CameraFileEntry& entry) const
{
    const auto known = m_known.constFind(entry.file);
    if (known == m_known.constEnd()) {
        return false;
    }
    // The same name with another size or time is another picture: cameras use names again.
    const bool otherSize = known->size >= 0 && entry.size >= 0 && known->size != entry.size;
    const bool otherTime =
        known->modified.isValid() && entry.modified.isValid() && known->modified != entry.modified;
    return !otherSize && !otherTime;
}

} // namespace skein
