// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace skein {

/** How a file of settings was met at the start. */
enum class SettingsOrigin : quint8 {
    New,        ///< There was none, or an empty one.
    Read,       ///< By this version, or an older one.
    Newer,      ///< By a version that knows more: what we do not know stays in it.
    Broken,     ///< Not to be read; it was set aside, and all is as usual.
    Restored,   ///< Broken or cut off; it was set aside, and the copy of it counts.
    Unreadable, ///< It is there, but may not be read, or not set aside: it is left alone.
};

/** What a file of settings has, and how it was met. A plain value. */
struct SettingsFile
{
    /** Of the values in it; raised when a key gets another meaning, never lowered in a file. */
    static constexpr int format = 1;
    /** "settings/format": where the number stands. */
    static constexpr const char* formatName = "settings/format";
    /** Larger ones were not written by us. */
    static constexpr qint64 mostBytes = 16 * 1024 * 1024;

    QHash<QString, QVariant> values;
    SettingsOrigin origin = SettingsOrigin::New;
    QHash<QString, QVariant> unwritten; ///< Those of them that are in no file any more.
    QString setAside;                   ///< Where the broken one is now.

    /**
     * Reads @p file. One that cannot be read, or was cut off (it is the beginning of its copy, and
     * ends within a line), is renamed to "<file>.broken", or "<file>.broken-2" and so on: nothing
     * is overwritten, so that nothing of it is lost; what SettingsCopy has counts in its place.
     * Where there is nothing else, a copy that cannot be read is set aside as well. Waits for the
     * disk.
     * @p withFallbacks: what the system's administrator has set counts where the user has not.
     */
    [[nodiscard]] static SettingsFile read(
        const QString& file, QSettings::Format format, bool withFallbacks);
};

} // namespace skein
