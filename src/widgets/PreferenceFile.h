// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "widgets/OptionKey.h"

#include <QByteArray>

namespace skein {

using SettingValues = QHash<QString, QVariant>;

/**
 * Preferences in a file that can be given to another computer: JSON, with the names and values of
 * the settings. How windows were left is not in it. Made of values; touches no file.
 */
struct PreferenceFile
{
    /** Raised when older versions of Skein could not make sense of it any more. */
    static constexpr int format = 1;
    /** Larger ones are not ours. */
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;

    SettingValues preferences; ///< Known, and as good here as there.
    SettingValues ofComputer;  ///< Folders, monitors, programs: what belongs to one computer.
    SettingValues unknown;     ///< Of a newer version, or of a plugin.
    QStringList unusable;      ///< Names whose value makes no sense.
    int formatOfFile = format; ///< As the file says.

    [[nodiscard]] bool isNewer() const { return formatOfFile > format; }

    /** What @p settings has; @p pages: the keys of all pages. */
    [[nodiscard]] static PreferenceFile of(const Settings& settings, const OptionKeys& pages);
    /** @p withComputer: with what belongs to one computer, and what nobody knows. */
    [[nodiscard]] QByteArray toJson(bool withComputer) const;
    /** Whatever the bytes are: a file that is none is an error, a value that is none is noted. */
    [[nodiscard]] static Result<PreferenceFile> fromJson(
        const QByteArray& bytes, const OptionKeys& pages);

private:
    void add(const QString& name, const QVariant& value, const OptionKeys& pages);
};

/** Stores @p values. @return what was there before, to be stored in the same way: an undo. */
SettingValues storeAll(Settings& settings, const SettingValues& values);

} // namespace skein
