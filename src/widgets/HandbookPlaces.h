// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace skein {

/** Where the handbook explains a part of the window. */
namespace handbookPlaces {

/** By the names of classes, without namespace: "safety.html#backup". */
[[nodiscard]] const QHash<QString, QString>& all();
/** For @p widget, or the nearest thing around it that has a place; else the contents. */
[[nodiscard]] QString placeFor(const QWidget* widget);

} // namespace handbookPlaces

} // namespace skein
