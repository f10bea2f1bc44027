// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QList>
#include <QString>

namespace skein {

class Settings;

/** A camera that was connected through the network before. */
struct NetworkCamera
{
    QString address; ///< As it was typed: "192.168.1.20", "camera.local:15740".
    QString model;   ///< What answered there the last time.
    QString serial;

    friend bool operator==(const NetworkCamera&, const NetworkCamera&) = default;
};

/** Remembers the cameras in the network, newest first, in the settings. Lives on the GUI thread. */
class NetworkCameras final
{
public:
    /** Older ones are forgotten. */
    static constexpr qsizetype maxCount = 12;

    explicit NetworkCameras(Settings& settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QList<NetworkCamera> all() const;
    /** @p camera has answered at @p address. One that had another address has this one now. */
    void remember(const QString& address, const CameraInfo& camera);
    void forget(const QString& address);

private:
    void store(const QList<NetworkCamera>& cameras);

    Settings& m_settings;
};

} // namespace skein
