// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <functional>

namespace skein {

class PluginWindow;

/** One setting of a camera, as it was last heard of. */
struct PluginCameraSetting
{
    QString name;  ///< The driver's, stable: "shutterspeed2".
    QString label; ///< For people.
    /** What it is on every camera: "shutter", "aperture", "iso", "compensation", "whitebalance",
     * "mode", "quality", "target"; empty: none of these. */
    QString role;
    QVariant value;      ///< Text for a choice, bool for a switch, double for a range.
    QStringList choices; ///< In the camera's order and words; empty: there is no choice.
    double minimum = 0;  ///< Of a range, as are these.
    double maximum = 0;
    double step = 0;
    bool readOnly = false;
};

/** The camera that a window shows. GUI thread only; answers come later, never within the call. */
class PluginCamera
{
public:
    /** Empty: no camera is connected, or it has not told yet. */
    [[nodiscard]] virtual QList<PluginCameraSetting> settings(const PluginWindow& window) const = 0;
    /** By name or role; what has no name is not there. */
    [[nodiscard]] virtual PluginCameraSetting setting(
        const PluginWindow& window, const QString& nameOrRole) const = 0;
    /** @p done gets an empty sentence when the camera has taken the value; it may be null. */
    virtual void set(PluginWindow& window, const QString& nameOrRole, const QVariant& value,
        const std::function<void(const QString& error)>& done = {}) = 0;

    /**
     * Takes one photograph, as by the photographer's own command, with its countdown, row and other
     * ways left aside. @p done gets the paths of its files in the session when all are saved, or a
     * sentence; it may be null.
     */
    virtual void capture(PluginWindow& window,
        const std::function<void(const QStringList& paths, const QString& error)>& done = {}) = 0;
    /** Focuses once. */
    virtual void autofocus(
        PluginWindow& window, const std::function<void(const QString& error)>& done = {}) = 0;
    /** Something is under way (capture, row, sequence, bulb): another capture() would be refused.
     */
    [[nodiscard]] virtual bool isBusy(const PluginWindow& window) const = 0;

protected:
    ~PluginCamera() = default;
};

} // namespace skein
