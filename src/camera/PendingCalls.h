// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/Messages.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace skein {

/** What a call asks of the host, as far as limits and sentences differ. */
enum class CallKind : quint8 {
    Open,
    Close,
    Exit, ///< Not on the wire: the host was told to end.
    Setting,
    Capture,
    Preview,
    StopPreview,
    Download,
    Thumbnail,
    ListFiles,
    DeleteFile,
    Summary,
};

/** The calls a host has not answered yet. Each is taken out, and so answered, exactly once. */
class PendingCalls final
{
public:
    /** Takes the reply, or the error; false when the message is no reply to such a call. */
    using Reply = std::function<bool(const Result<wire::Message>&)>;

    struct Call
    {
        quint32 id = 0;
        CallKind kind = CallKind::Setting;
        CameraFileRef file; ///< Of calls about a file.
        Reply reply;
    };

    /** Chooses the id of the call: never 0, never twice. */
    quint32 add(CallKind kind, const CameraFileRef& file, Reply reply);
    /** An id for a command that wants no answer. */
    [[nodiscard]] quint32 spareId() { return ++m_lastId; }
    [[nodiscard]] std::optional<Call> take(quint32 id);
    /** All that are left, oldest first. */
    [[nodiscard]] std::vector<Call> takeAll();

    [[nodiscard]] std::optional<CallKind> kind(quint32 id) const;
    /** The oldest of this kind (about @p file, if it is given); 0 when there is none. */
    [[nodiscard]] quint32 find(CallKind kind, const std::optional<CameraFileRef>& file = {}) const;
    [[nodiscard]] std::vector<quint32> ids() const;
    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }

private:
    std::map<quint32, Call> m_calls; ///< Ordered by id, which is by age.
    quint32 m_lastId = 1;            ///< 1 is the Hello of HostProcess.
};

} // namespace skein
