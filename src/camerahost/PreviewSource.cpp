// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/PreviewSource.h"

#include "camerahost/SettingsTree.h"

#include <ctime>

namespace skein {

namespace {

qint64 monotonicMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

Result<wire::PreviewFrame> PreviewSource::fetch()
{
    if (!m_frame) {
        m_frame = makeGp<GpFile>(gp_file_new);
    }
    gp_file_clean(m_frame.get());
    m_device.beginCall();
    const int result =
        gp_camera_capture_preview(m_device.camera(), m_frame.get(), m_device.context());
    if (result < GP_OK) {
        return tl::unexpected(m_device.error(result, GpTask::Preview));
    }
    m_active = true;
    const char* bytes = nullptr;
    unsigned long size = 0;
    gp_file_get_data_and_size(m_frame.get(), &bytes, &size);
    if (!bytes || size == 0) {
        // The driver returns an empty frame when the body stayed busy all the while.
        return tl::unexpected(m_device.error(GP_ERROR_CAMERA_BUSY, GpTask::Preview));
    }
    return wire::PreviewFrame{
        QByteArray::fromRawData(bytes, static_cast<qsizetype>(size)), monotonicMs()};
}

Result<void> PreviewSource::stop()
{
    if (!m_active) {
        return {};
    }
    m_active = false;
    m_frame.reset();
    const auto viewfinder = QStringLiteral("viewfinder");
    if (!m_settings.has(viewfinder)) {
        return {}; // Live view ends by itself on bodies without this switch.
    }
    return m_settings.put(viewfinder, false);
}

void PreviewSource::reset()
{
    m_active = false;
    m_frame.reset();
}

} // namespace skein
