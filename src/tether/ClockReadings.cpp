// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/ClockReadings.h"

#include "camera/Camera.h"

#include <algorithm>

namespace skein {

namespace {

/** Clocks that go alike look this far apart when they are read: they tell whole seconds. */
constexpr std::chrono::seconds readingError{3};

} // namespace

void ClockReadings::setCamera(Camera* camera)
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = camera;
    if (camera != nullptr) {
        connect(camera, &Camera::settingChanged, this, &ClockReadings::note);
        connect(camera, &Camera::settingsReset, this, &ClockReadings::noteAll);
    }
    noteAll();
}

std::optional<QDateTime> ClockReadings::now() const
{
    const auto [least, most] = std::minmax_element(m_ahead.cbegin(), m_ahead.cend());
    if (least == m_ahead.cend() || *most - *least > readingError) {
        return std::nullopt;
    }
    return QDateTime::currentDateTimeUtc().addMSecs(least->count());
}

void ClockReadings::note(const CameraSetting& setting)
{
    const QDateTime read = setting.value.toDateTime();
    if (setting.kind == SettingKind::Date && read.isValid()) {
        m_ahead.insert(
            setting.name, std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(read)));
    }
}

void ClockReadings::noteAll()
{
    m_ahead.clear();
    const QList<CameraSetting> settings = m_camera ? m_camera->settings() : QList<CameraSetting>();
    for (const CameraSetting& setting : settings) {
        note(setting);
    }
}

} // namespace skein
