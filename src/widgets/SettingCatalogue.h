// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace skein {

/** Whose a setting is. */
enum class SettingKind : quint8 {
    Preference, ///< On a page of the preferences.
    Computer,   ///< As well, or in a list of its own; but it means nothing on another computer, or
                ///< is nobody else's business.
    Managed,    ///< Made in a dialog of its own.
    Remembered, ///< How things were left; nobody chooses it in the preferences.
    Unknown,    ///< Of another version, or not ours.
};

/** What is known of settings that are not plain preferences. */
struct SettingNote
{
    QLatin1String name; ///< "group/key"; with a slash or a dot at its end: all that begin so.
    SettingKind kind;
    const char* why; ///< For who reads the code, and for the test that every setting has a place.
};

namespace settingCatalogue {

[[nodiscard]] const QList<SettingNote>& notes();
/** Of a setting that is on no page: Unknown if nothing is noted of it. */
[[nodiscard]] SettingKind kindOf(const QString& name);

} // namespace settingCatalogue

} // namespace skein
