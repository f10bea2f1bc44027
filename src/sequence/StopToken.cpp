// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/StopToken.h"

#include "sequence/StopState.h"

#include <QCoreApplication>
#include <utility>

namespace skein {

StopWatch::StopWatch(std::shared_ptr<StopState> state, quint64 id)
    : m_state(std::move(state))
    , m_id(id)
{}

StopWatch::StopWatch(StopWatch&& other) noexcept
    : m_state(std::move(other.m_state))
    , m_id(std::exchange(other.m_id, 0))
{}

StopWatch& StopWatch::operator=(StopWatch&& other) noexcept
{
    if (this != &other) {
        release();
        m_state = std::move(other.m_state);
        m_id = std::exchange(other.m_id, 0);
    }
    return *this;
}

StopWatch::~StopWatch()
{
    release();
}

void StopWatch::release()
{
    if (m_state) {
        m_state->remove(m_id);
        m_state.reset();
    }
}

bool StopToken::isStopped() const
{
    return m_state && m_state->isStopped();
}

StopWatch StopToken::onStop(std::function<void()> callback) const
{
    if (!m_state || m_state->isStopped()) {
        return {};
    }
    return {m_state, m_state->addStopCallback(std::move(callback))};
}

Error StopToken::stopped()
{
    return {ErrorKind::Cancelled,
        QCoreApplication::translate("skein::StopToken", "The sequence was stopped."), {}};
}

} // namespace skein
