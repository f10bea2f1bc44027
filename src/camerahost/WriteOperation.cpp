// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/WriteOperation.h"

#include "camerahost/WireWriter.h"

namespace skein {

namespace {

constexpr std::chrono::milliseconds pauseBetweenTries{100};

} // namespace

WriteOperation::WriteOperation(
    quint32 id, QString name, QVariant value, CameraSession& session, WireWriter& wire)
    : Operation(id)
    , m_name(std::move(name))
    , m_value(std::move(value))
    , m_session(session)
    , m_wire(wire)
{}

Step WriteOperation::step()
{
    if (m_cancelled) {
        m_wire.sendFailure(id(), cancelledError());
        return Step::done();
    }
    m_patience.begin();
    auto written = m_session.settings().write(m_name, m_value);
    if (written) {
        m_session.refresher().settingWritten(m_name);
        m_wire.send(id(), wire::SettingValue{std::move(*written)});
        return Step::done();
    }
    if (m_patience.allowsRetryAfter(written.error())) {
        return Step::again(pauseBetweenTries);
    }
    m_wire.sendFailure(id(), std::move(written.error()));
    return Step::done();
}

void WriteOperation::abandon(const Error& error)
{
    m_wire.sendFailure(id(), error);
}

} // namespace skein
