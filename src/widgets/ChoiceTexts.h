// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QStringList>

namespace skein {

/** The choices of @p setting; its value comes first where the camera does not offer it. */
[[nodiscard]] QStringList offeredChoices(const CameraSetting& setting);

/**
 * @p choices in photographers' words. Two that would read alike stay in the driver's own words,
 * which tell them apart. Pure.
 */
[[nodiscard]] QStringList choiceTexts(const QString& settingName, const QStringList& choices);

} // namespace skein
