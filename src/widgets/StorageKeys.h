// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QString>

/** The preferences about where photographs are kept. */
namespace skein::storageKeys {

/** Photographs get a second copy in the folder below. */
inline const SettingKey<bool> isBackupOn{"backup/on", false};
inline const SettingKey<QString> backupFolder{"backup/folder", QString()};
/** Of the disk that was met there (see Backup::setFolder()); forgotten when a folder is chosen. */
inline const SettingKey<QString> backupMark{"backup/mark", QString()};

/** Warn when there is room for fewer shots; 0: never. */
inline const SettingKey<int> warnShots{"storage/warnShots", 50};
/** Warn when fewer gigabytes are free; 0: never. */
inline const SettingKey<int> warnGigabytes{"storage/warnGigabytes", 5};

constexpr qint64 gigabyte = 1'000'000'000;
constexpr int mostShots = 100'000;
constexpr int mostGigabytes = 10'000;

} // namespace skein::storageKeys
