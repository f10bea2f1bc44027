// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"

#include <QStringList>

namespace skein {

/** What the programs of the field call the five colours. All functions are reentrant. */

/** For xmp:Label: English, which darktable and digiKam understand; empty for None. */
[[nodiscard]] QString labelName(ColourLabel label);
/** Also Bridge's names and Adobe's in other languages, in either case; else None. */
[[nodiscard]] ColourLabel labelFromName(const QString& name);

/** For digiKam:ColorLabel, a number. */
[[nodiscard]] QString digiKamLabel(ColourLabel label);
/** None for the colours that only digiKam has (orange, grey, black, white). */
[[nodiscard]] ColourLabel labelFromDigiKam(const QString& number);

/** For darktable:colorlabels, a list of numbers. */
[[nodiscard]] QStringList darktableLabels(ColourLabel label);
[[nodiscard]] ColourLabel labelFromDarktable(const QString& number);

} // namespace skein
