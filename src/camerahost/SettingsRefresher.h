// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/EventPump.h"
#include "wire/CameraSetting.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>

namespace skein {

class SettingsTree;
class WireWriter;

/**
 * Keeps the other side's settings true: re-reads, one a step, those that the camera says have
 * changed and those that may follow, and reports real changes. Camera thread only.
 */
class SettingsRefresher final
{
public:
    SettingsRefresher(SettingsTree& settings, WireWriter& wire)
        : m_settings(settings)
        , m_wire(wire)
    {}

    /** The camera says that one of its properties changed. */
    void propertyChanged(const PropertyChanged& property);
    /** The user changed @p name; others may follow it (choices and locks follow the mode). */
    void settingWritten(const QString& name);
    /** A picture was taken: counters follow. */
    void pictureTaken();
    /** Once in a while; the battery of some bodies falls without an event. */
    void askBattery();

    [[nodiscard]] bool hasWork() const { return !m_told.isEmpty() || !m_due.isEmpty(); }
    /** Re-reads one setting. A camera that is busy is asked for it again later. */
    [[nodiscard]] Result<void> step();
    /** Re-reads those of @p names that are due, now. */
    void bringUpToDate(const QStringList& names);
    void clear();

private:
    [[nodiscard]] Result<void> refresh(const QString& name);
    void mark(const QString& name);
    void markAll();

    SettingsTree& m_settings;
    WireWriter& m_wire;
    QStringList m_told;           ///< Named by the camera: these come first. Each once.
    QStringList m_due;            ///< May have changed with others. Each once, none of m_told.
    QSet<QString> m_unknownCodes; ///< Properties that belong to no setting we know.
    QElapsedTimer m_sinceBattery;
};

} // namespace skein
