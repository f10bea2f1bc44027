// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HotPlug.h"

#include <algorithm>

namespace skein {

bool HotPlug::isLost(const CameraInfo& camera) const
{
    if (!m_lost) {
        return false;
    }
    // Without serial numbers the model must do: two of one kind cannot be told apart then.
    return m_lost->serial.isEmpty() || camera.serial.isEmpty() ? camera.model == m_lost->model
                                                               : camera.serial == m_lost->serial;
}

void HotPlug::begin(const QList<CameraInfo>& found)
{
    m_ports.clear();
    for (const CameraInfo& camera : found) {
        m_ports.insert(camera.port);
    }
    m_hasList = true;
}

std::optional<CameraInfo> HotPlug::take(const QList<CameraInfo>& found, const QStringList& taken)
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
    if (!returned.isEmpty()) {
        return returned.first();
    }
    // Who waits for one camera is not given another.
    return newcomers.size() == 1 && !m_lost ? std::optional(newcomers.first()) : std::nullopt;
}

} // namespace skein
