// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingQueue.h"

namespace skein {

SettingQueue::SettingQueue(Camera& camera, QObject* parent)
    : QObject(parent)
    , m_camera(&camera)
{}

QFuture<Result<CameraSetting>> SettingQueue::write(const QString& name, const QVariant& value)
{
    const Order order{value, {}};
    const auto future = order.answer.future();
    const auto lane = m_lanes.find(name);
    if (lane == m_lanes.end()) {
        send(name, order);
        return future;
    }
    if (lane->waiting) {
        lane->waiting->answer.give(failure(
            ErrorKind::Cancelled, tr("Another value was chosen before the camera took this one.")));
    }
    lane->waiting = order;
    return future;
}

std::optional<QVariant> SettingQueue::wanted(const QString& name) const
{
    const auto lane = m_lanes.constFind(name);
    if (lane == m_lanes.cend()) {
        return {};
    }
    return lane->waiting ? lane->waiting->value : lane->running;
}

void SettingQueue::send(const QString& name, const Order& order)
{
    if (!m_camera) {
        m_lanes.remove(name);
        return; // The order's answer goes with it, as Cancelled.
    }
    m_lanes[name].running = order.value;
    m_camera->writeSetting(name, order.value)
        .then(this, [this, name, answer = order.answer](const Result<CameraSetting>& result) {
            answer.give(result);
            answered(name);
        });
}

void SettingQueue::answered(const QString& name)
{
    Lane& lane = m_lanes[name];
    if (!lane.waiting) {
        m_lanes.remove(name);
        return;
    }
    const Order next = *lane.waiting;
    lane.waiting.reset();
    send(name, next);
}

} // namespace skein
