// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/MemoryFiles.h"

#include "base/Logging.h"
#include "camerahost/HashingFile.h"
#include "camerahost/WireWriter.h"

#include <QRegularExpression>

namespace skein {

namespace {

constexpr qint64 retryIntervalMs = 2000;

} // namespace

bool MemoryFiles::isInMemory(const CameraFileRef& file)
{
    // Events put them into "/", the driver's own capture into the root of a store.
    static const QRegularExpression name(QStringLiteral("^capt_?.+\\.[A-Za-z0-9]+$"));
    static const QRegularExpression folder(QStringLiteral("^/(store_[0-9a-fA-F]{8}/?)?$"));
    return name.match(file.name).hasMatch() && folder.match(file.folder).hasMatch();
}

void MemoryFiles::rescue(const CameraFileRef& file)
{
    auto received = writeOut(file);
    if (!received) {
        m_waiting += file;
        m_sinceTry.start();
        m_wire.sendEvent(wire::Notice{std::move(received.error())});
        return;
    }
    m_wire.sendEvent(wire::Received{std::move(*received)});
    release(file);
}

void MemoryFiles::retry()
{
    if (m_waiting.isEmpty() || m_sinceTry.elapsed() < retryIntervalMs) {
        return;
    }
    m_sinceTry.start();
    auto received = writeOut(m_waiting.constFirst());
    if (received) {
        m_wire.sendEvent(wire::Received{std::move(*received)});
        release(m_waiting.takeFirst());
    }
}

void MemoryFiles::rescueAll()
{
    while (!m_waiting.isEmpty()) {
        const CameraFileRef file = m_waiting.takeFirst();
        if (auto received = writeOut(file)) {
            m_wire.sendEvent(wire::Received{std::move(*received)});
        } else {
            qCCritical(lcHost) << "lost from memory:" << file.name << received.error().detail;
        }
    }
}

Result<ReceivedFile> MemoryFiles::writeOut(const CameraFileRef& file)
{
    auto target = HashingFile::create(m_staging, file.name);
    if (!target) {
        return tl::unexpected(std::move(target.error()));
    }
    const auto data = makeGp<GpFile>(gp_file_new);
    m_device.beginCall();
    const int result = gp_camera_file_get(m_device.camera(), file.folder.toUtf8(),
        file.name.toUtf8(), GP_FILE_TYPE_NORMAL, data.get(), m_device.context());
    const char* bytes = nullptr;
    unsigned long size = 0;
    gp_file_get_data_and_size(data.get(), &bytes, &size);
    if (result < GP_OK || size == 0) {
        target->discard();
        return tl::unexpected(
            m_device.error(result < GP_OK ? result : GP_ERROR_CORRUPTED_DATA, GpTask::Download));
    }
    if (auto written = target->append(QByteArrayView(bytes, static_cast<qsizetype>(size)));
        !written) {
        target->discard();
        return tl::unexpected(std::move(written.error()));
    }
    return target->finish(file, true);
}

void MemoryFiles::release(const CameraFileRef& file)
{
    m_device.beginCall();
    const int result = gp_camera_file_delete(
        m_device.camera(), file.folder.toUtf8(), file.name.toUtf8(), m_device.context());
    if (result < GP_OK) {
        qCWarning(lcHost) << "the driver keeps" << file.name << "in memory:" << result;
    }
}

} // namespace skein
