// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/SettingQueue.h"

namespace skein {

namespace {

/** The camera may have taken the value or not. */
bool isSilence(const Error& error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Io;
}

} // namespace

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
        .then(this, [this, name, order](const Result<CameraSetting>& result) {
            if (!result && isSilence(result.error())) {
                readBack(name, order, result.error());
                return;
            }
            order.answer.give(result);
            answered(name);
        });
}

void SettingQueue::readBack(const QString& name, const Order& order, const Error& silence)
{
    if (!m_camera) {
        m_lanes.remove(name);
        return;
    }
    m_camera->readSetting(name).then(
        this, [this, name, order, silence](const Result<CameraSetting>& now) {
            const std::optional<Order> waiting = m_lanes.take(name).waiting;
            if (now && now->value == order.value) {
                order.answer.give(now);
            } else if (now) {
                order.answer.give(failure(ErrorKind::Refused,
                    tr("The camera did not answer in time, and has not taken the new value. Check "
                       "that it is awake, then choose the value again."),
                    silence.detail));
            } else {
                order.answer.give(tl::make_unexpected(silence));
            }
            if (waiting) {
                waiting->answer.give(failure(now ? ErrorKind::Refused : ErrorKind::Timeout,
                    tr("The camera did not answer in time, so the change after that was not sent. "
                       "Look at what the setting is, then choose again.")));
            }
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
