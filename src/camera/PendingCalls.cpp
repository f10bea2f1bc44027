// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/PendingCalls.h"

#include <utility>

namespace skein {

quint32 PendingCalls::add(CallKind kind, const CameraFileRef& file, Reply reply)
{
    const quint32 id = ++m_lastId;
    m_calls.emplace(id, Call{id, kind, file, std::move(reply)});
    return id;
}

std::optional<PendingCalls::Call> PendingCalls::take(quint32 id)
{
    const auto place = m_calls.find(id);
    if (place == m_calls.end()) {
        return {};
    }
    Call call = std::move(place->second);
    m_calls.erase(place);
    return call;
}

std::vector<PendingCalls::Call> PendingCalls::takeAll()
{
    std::vector<Call> calls;
    calls.reserve(m_calls.size());
    for (auto& [id, call] : std::exchange(m_calls, {})) {
        calls.push_back(std::move(call));
    }
    return calls;
}

std::optional<CallKind> PendingCalls::kind(quint32 id) const
{
    const auto place = m_calls.find(id);
    return place == m_calls.end() ? std::optional<CallKind>() : place->second.kind;
}

quint32 PendingCalls::find(CallKind kind, const std::optional<CameraFileRef>& file) const
{
    for (const auto& [id, call] : m_calls) {
        if (call.kind == kind && (!file || call.file == *file)) {
            return id;
        }
    }
    return 0;
}

std::vector<quint32> PendingCalls::ids() const
{
    std::vector<quint32> ids;
    ids.reserve(m_calls.size());
    for (const auto& [id, call] : m_calls) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace skein
