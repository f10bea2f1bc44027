// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/GpContext.h"

#include "base/Logging.h"
#include "camerahost/DriverTraffic.h"

namespace skein {

namespace {

// A driver in trouble repeats itself; the newest few texts are enough.
constexpr qsizetype maxKeptErrors = 4;
/** What a driver moves from one report to the next on USB (ptp2 2.5.30, usb.c). */
constexpr qint64 progressBlockBytes = 100'000;

} // namespace

GpContext::GpContext(const std::atomic<bool>& cancelled)
    : m_handle(gp_context_new())
    , m_cancelled(cancelled)
{
    gp_context_set_error_func(m_handle.get(), &GpContext::onError, this);
    gp_context_set_progress_funcs(m_handle.get(), &GpContext::onProgressStart,
        &GpContext::onProgress, &GpContext::onProgressStop, this);
    gp_context_set_cancel_func(m_handle.get(), &GpContext::onCancel, this);
}

QString GpContext::takeErrorText()
{
    const QString text = m_errors.join(u'\n');
    m_errors.clear();
    return text;
}

void GpContext::onError(GPContext*, const char* text, void* self)
{
    auto& errors = static_cast<GpContext*>(self)->m_errors;
    const QString line = QString::fromUtf8(text).simplified();
    qCDebug(lcHost) << "driver:" << line;
    if (!errors.contains(line)) {
        errors.prepend(line);
    }
    if (errors.size() > maxKeptErrors) {
        errors.removeLast();
    }
}

unsigned int GpContext::onProgressStart(GPContext*, float, const char*, void*)
{
    return 0;
}

void GpContext::onProgress(GPContext*, unsigned int, float, void*)
{
    tellDriverTraffic(progressBlockBytes);
}

void GpContext::onProgressStop(GPContext*, unsigned int, void*) {}

GPContextFeedback GpContext::onCancel(GPContext*, void* self)
{
    return static_cast<GpContext*>(self)->m_cancelled ? GP_CONTEXT_FEEDBACK_CANCEL
                                                      : GP_CONTEXT_FEEDBACK_OK;
}

} // namespace skein
