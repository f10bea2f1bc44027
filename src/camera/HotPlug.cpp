// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HotPlug.h"

#include <algorithm>

namespace skein {

bool isSameBody(const CameraInfo& one, const CameraInfo& other)
{
    // Without serial numbers the model must do: two of one kind cannot be told apart then.
    return one.serial.isEmpty() || other.serial.isEmpty() ? one.model == other.model
                                                          : one.serial == other.serial;
}

void HotPlug::setLost(const CameraInfo& camera)
{
    forgetLost(camera);
    m_lost.append(camera);
}

void HotPlug::forgetLost(const CameraInfo& camera)
{
    m_lost.removeIf([&camera](const CameraInfo& lost) { return isSameBody(lost, camera); });
}

bool HotPlug::isLost(const CameraInfo& camera) const
{
    return std::any_of(m_lost.cbegin(), m_lost.cend(),
        [&camera](const CameraInfo& lost) { return isSameBody(lost, camera); });
}

void HotPlug::begin(const QList<CameraInfo>& found)
{
    m_ports.clear();
    for (const CameraInfo& camera : found) {
        m_ports.insert(camera.port);
    }
    m_hasList = true;
}

QList<CameraInfo> HotPlug::take(const QList<CameraInfo>& found, const QStringList& taken)
{
    QList<CameraInfo> newcomers;
    QList<CameraInfo> returned;
    for (const CameraInfo& camera : found) {
        if (taken.contains(camera.port)) {
            continue;
        }
        if (isLost(camera)) {
            returned.append(camera);
        } else if (m_hasList && !m_ports.contains(camera.port)) {
            newcomers.append(camera);
        }
    }
    begin(found);
    return returned + newcomers;
}

} // namespace skein
