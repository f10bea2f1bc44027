// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/LeftOnCard.h"
#include "wire/CameraSetting.h"

namespace skein {

/**
 * Where photographs go, as one question with all its answers: the camera knows the card and its own
 * memory, the program whether it fetches from the card. Both are put into the choices of the
 * setting "capturetarget". Pure functions; the words for the choices are SettingText's.
 */
namespace capturePlaces {

/** A choice of ours: on the card, and JPEG to the computer as well. Stable for ever. */
[[nodiscard]] QString cardWithoutRaw();
/** A choice of ours: on the card and nowhere else. Stable for ever. */
[[nodiscard]] QString cardOnly();

/** Name of the setting that this is about: as in libgphoto2's ptp2 driver. */
[[nodiscard]] QString settingName();

/** @p setting with our choices if it is the one, and with our value when @p fetching says so. */
[[nodiscard]] CameraSetting withPlaces(CameraSetting setting, Fetching fetching);
[[nodiscard]] QList<CameraSetting> withPlaces(
    const QList<CameraSetting>& settings, Fetching fetching);

/** @p choices as the camera has them. */
[[nodiscard]] QStringList withoutPlaces(QStringList choices);

/** What is fetched when @p place is chosen. */
[[nodiscard]] Fetching fetchingAt(const QString& place);
/** The camera's own choice for @p place, which is one of @p choices or ours. */
[[nodiscard]] QString cameraChoice(const QStringList& choices, const QString& place);

} // namespace capturePlaces

} // namespace skein
