// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CaptureOperation.h"

#include <utility>

namespace skein {

namespace {

/**
 * How long to wait for a file that should come but was not announced. The second file of RAW+JPEG
 * comes within milliseconds from a card.
 */
constexpr int missingFileMs = 5'000;
/**
 * From memory, each sign of life from the host counts: the driver fetches the second file whole and
 * silently before anybody hears of it (40 MB over a 2 MB/s line are 20 s). Without any sign a host
 * is given up much sooner than this.
 */
constexpr int missingMemoryFileMs = 60'000;

} // namespace

int filesPerShot(const Camera& camera)
{
    // Canon and Sony call it imageformat or imagequality, Nikon and Fuji imagequality. The texts
    // differ ("NEF+Fine", "RAW + Large Fine JPEG", "RAW+JPEG"), the plus sign is common to all.
    for (const QString& name : {QStringLiteral("imagequality"), QStringLiteral("imageformat")}) {
        const auto setting = camera.setting(name);
        if (setting && setting->value.toString().contains(u'+')) {
            return 2;
        }
    }
    return 1;
}

CaptureOperation::CaptureOperation(int expectedFiles, QObject* parent)
    : QObject(parent)
    , m_expectedFiles(expectedFiles)
{
    m_promise.start();
    m_exposed.start();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(missingFileMs);
    connect(&m_quiet, &QTimer::timeout, this, &CaptureOperation::update);
}

void CaptureOperation::addPhoto(const IngestPhoto& photo)
{
    m_shots.insert(photo.shotKey);
    m_open.insert(photo.id);
    ++m_files;
    if (photo.entry.inMemory) {
        m_quiet.setInterval(missingMemoryFileMs);
    }
    if (m_shutterDone) {
        m_quiet.start();
    }
}

void CaptureOperation::photoLeft(const IngestPhoto& photo)
{
    m_shots.insert(photo.shotKey);
    m_hasLeft = true;
    ++m_files;
    update();
}

void CaptureOperation::photoCommitted(quint64 photo, const QString& path)
{
    if (m_open.remove(photo)) {
        m_paths.append(path);
        update();
    }
}

void CaptureOperation::photoFailed(quint64 photo, const Error& error)
{
    if (m_open.remove(photo)) {
        m_error = error;
        update();
    }
}

void CaptureOperation::shutterDone(const Result<void>& result)
{
    m_shutterDone = true;
    tellExposed(result);
    if (!result) {
        // Files that were announced all the same go their way without this operation.
        finish(tl::make_unexpected(result.error()));
        return;
    }
    m_quiet.start();
    update();
}

void CaptureOperation::abandon(const Error& error)
{
    finish(tl::make_unexpected(error));
}

void CaptureOperation::update()
{
    const bool moreMayCome = m_files < m_expectedFiles && m_quiet.isActive();
    if (!m_shutterDone || !m_open.isEmpty() || moreMayCome) {
        return;
    }
    if (m_error) {
        finish(tl::make_unexpected(*m_error));
    } else if (m_paths.isEmpty() && !m_hasLeft) {
        finish(failure(ErrorKind::NotFound,
            tr("The camera took the picture but did not hand over a file. Look on the camera's "
               "card, and check that it has a card with free space.")));
    } else {
        finish(m_paths);
    }
}

void CaptureOperation::tellExposed(const Result<void>& result)
{
    if (!std::exchange(m_exposedTold, true)) {
        m_exposed.addResult(result);
        m_exposed.finish();
    }
}

void CaptureOperation::finish(const Result<QStringList>& result)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_quiet.stop();
    tellExposed(result ? Result<void>() : Result<void>(tl::unexpected(result.error())));
    m_promise.addResult(result);
    m_promise.finish();
    Q_EMIT finished();
}

} // namespace skein
