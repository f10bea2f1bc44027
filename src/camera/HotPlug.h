// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "wire/CameraInfo.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace skein {

/** Plugged in means connected. */
inline const SettingKey<bool> connectWhenPluggedKey{"camera/connectWhenPlugged", true};
/** Photographs are deleted from the card once they are safe in the session. */
inline const SettingKey<bool> deleteFromCardKey{"camera/deleteFromCard", false};

/** True when both are the same body, at whatever port: by serial number, without one by model. */
[[nodiscard]] bool isSameBody(const CameraInfo& one, const CameraInfo& other);

/**
 * Which cameras a window connects by itself when something was plugged in. A value; knows no
 * devices, only lists of them.
 *
 * Those that were lost come first, known again by their serial numbers wherever they are plugged
 * in. Newcomers come next: plugged in means connected. What was there all the time, and was not
 * wanted or was let go on purpose, is left alone.
 */
class HotPlug final
{
public:
    /** A camera of the window went away: it is waited for. */
    void setLost(const CameraInfo& camera);
    /** @p camera is not waited for any more: it is back, or was let go on purpose. */
    void forgetLost(const CameraInfo& camera);
    [[nodiscard]] bool isLost(const CameraInfo& camera) const;
    /** What is there when the program starts: these are no newcomers. */
    void begin(const QList<CameraInfo>& found);

    /**
     * Takes the list of what is there now. @return the cameras to connect, lost ones first, but
     * none of @p taken (ports that are in use).
     */
    [[nodiscard]] QList<CameraInfo> take(const QList<CameraInfo>& found, const QStringList& taken);

private:
    QSet<QString> m_ports; ///< As of the list before.
    bool m_hasList = false;
    QList<CameraInfo> m_lost;
};

} // namespace skein
