// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/GpHandles.h"

#include <QStringList>
#include <atomic>

namespace skein {

/**
 * A GPContext that remembers what the driver says and that can be told to give up.
 *
 * Lives on the camera thread. The cancel flag is the only thing another thread touches; it belongs
 * to the caller and must outlive this object.
 */
class GpContext final
{
public:
    explicit GpContext(const std::atomic<bool>& cancelled);
    GpContext(const GpContext&) = delete;
    GpContext& operator=(const GpContext&) = delete;

    [[nodiscard]] GPContext* get() const { return m_handle.get(); }
    /** The driver's error texts since the last call, newest first; then forgets them. */
    [[nodiscard]] QString takeErrorText();
    /** Forgets older texts, so that the next takeErrorText() speaks of one call only. */
    void forgetErrors() { m_errors.clear(); }

private:
    static void onError(GPContext* context, const char* text, void* self);
    static unsigned int onProgressStart(
        GPContext* context, float target, const char* text, void* self);
    static void onProgress(GPContext* context, unsigned int id, float current, void* self);
    static void onProgressStop(GPContext* context, unsigned int id, void* self);
    static GPContextFeedback onCancel(GPContext* context, void* self);

    GpContextHandle m_handle;
    const std::atomic<bool>& m_cancelled;
    QStringList m_errors;
};

} // namespace skein
