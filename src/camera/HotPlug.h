// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "wire/CameraInfo.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace skein {

/** Plugged in means connected. */
inline const SettingKey<bool> connectWhenPluggedKey{"camera/connectWhenPlugged", true};

/**
 * Which camera a window connects by itself when something was plugged in. A value; knows no
 * devices, only lists of them.
 *
 * The one that was lost comes first, known again by its serial number wherever it is plugged in. A
 * newcomer comes next: plugged in means connected. What was there all the time, and was not wanted
 * or was let go on purpose, is left alone.
 */
class HotPlug final
{
public:
    /** The window's camera went away: it is the one to wait for. */
    void setLost(const CameraInfo& camera) { m_lost = camera; }
    /** What is there when the program starts: these are no newcomers. */
    void begin(const QList<CameraInfo>& found);
    /** Nobody is waited for any more: another camera was chosen, or this one let go on purpose. */
    void forgetLost() { m_lost.reset(); }
    [[nodiscard]] const std::optional<CameraInfo>& lost() const { return m_lost; }

    /**
     * Takes the list of what is there now. @return the camera to connect, but none of @p taken
     * (ports that other windows have). Of several newcomers none is preferred: the photographer
     * chooses.
     */
    [[nodiscard]] std::optional<CameraInfo> take(
        const QList<CameraInfo>& found, const QStringList& taken);

private:
    [[nodiscard]] bool isLost(const CameraInfo& camera) const;

    QSet<QString> m_ports; ///< As of the list before.
    bool m_hasList = false;
    std::optional<CameraInfo> m_lost;
};

} // namespace skein
