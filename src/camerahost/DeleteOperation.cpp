// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/DeleteOperation.h"

#include "camerahost/WireWriter.h"

namespace skein {

namespace {

constexpr std::chrono::milliseconds pauseBetweenTries{250};

} // namespace

DeleteOperation::DeleteOperation(
    quint32 id, CameraFileRef file, CameraSession& session, WireWriter& wire)
    : Operation(id)
    , m_file(std::move(file))
    , m_session(session)
    , m_wire(wire)
{}

Step DeleteOperation::step()
{
    if (m_cancelled) {
        m_wire.sendFailure(id(), cancelledError());
        return Step::done();
    }
    m_patience.begin();
    auto removed = m_session.files().remove(m_file);
    if (removed) {
        m_session.forget(m_file);
        m_wire.send(id(), wire::Done());
        return Step::done();
    }
    if (m_patience.allowsRetryAfter(removed.error())) {
        return Step::again(pauseBetweenTries);
    }
    if (removed.error().kind == ErrorKind::Busy) {
        // Busy for so long means that the body does not want to: protected, most likely.
        removed.error() = gpError(GP_ERROR, GpTask::Delete, m_session.device().port());
        removed.error().kind = ErrorKind::Refused;
    }
    m_wire.sendFailure(id(), std::move(removed.error()));
    return Step::done();
}

void DeleteOperation::abandon(const Error& error)
{
    m_wire.sendFailure(id(), error);
}

} // namespace skein
