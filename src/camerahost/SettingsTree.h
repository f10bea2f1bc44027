// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camerahost/CameraDevice.h"
#include "wire/CameraSetting.h"

#include <QHash>

namespace skein {

/**
 * The settings of an open camera: read as a tree once, then one by one. Camera thread only.
 *
 * Remembers what it last saw of each setting, so that only real changes are reported.
 * Borrows the device, which must outlive it.
 */
class SettingsTree final
{
public:
    explicit SettingsTree(CameraDevice& device)
        : m_device(device)
    {}

    /** Walks the whole tree. A camera without settings gives an empty list. */
    [[nodiscard]] Result<QList<CameraSetting>> readAll();
    /** Asks the camera for one setting. */
    [[nodiscard]] Result<CameraSetting> read(const QString& name);
    /** Checks @p value, writes it, reads back what the camera made of it. A camera that falls
     * silent meanwhile (ErrorKind::Io, Timeout) is told from one that refuses (Refused). */
    [[nodiscard]] Result<CameraSetting> write(const QString& name, const QVariant& value);
    /** write() without checks or reading back: for switches such as "viewfinder" and "bulb". */
    [[nodiscard]] Result<void> put(const QString& name, const QVariant& value);

    [[nodiscard]] bool has(const QString& name) const { return m_known.contains(name); }
    /** What was last seen; a default-constructed setting when there is none of that name. */
    [[nodiscard]] CameraSetting known(const QString& name) const { return m_known.value(name); }
    [[nodiscard]] QString knownText(const QString& name) const
    {
        return settingValueText(m_known.value(name));
    }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /** All settings as last seen, in the order of the tree. */
    [[nodiscard]] QList<CameraSetting> all() const;
    void clear();

private:
    [[nodiscard]] Result<GpWidget> widget(const QString& name, GpTask task);
    [[nodiscard]] Result<void> put(
        CameraWidget* widget, const QString& name, const QVariant& value);
    [[nodiscard]] Result<void> send(CameraWidget* widget, const QString& name);
    [[nodiscard]] CameraSetting remember(CameraSetting setting);
    /** What a change of @p name that failed with @p error comes to. */
    [[nodiscard]] Error afterFailure(const QString& name, const Error& error);

    CameraDevice& m_device;
    QHash<QString, CameraSetting> m_known;
    QStringList m_names; ///< In the order of the tree.
};

/** Why @p value cannot be a value of @p setting; nothing when it can. */
[[nodiscard]] Result<void> checkValue(const CameraSetting& setting, const QVariant& value);

} // namespace skein
