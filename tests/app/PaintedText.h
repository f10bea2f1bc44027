// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace skein {

/** All words that @p widget and what lies in it paint, whoever paints them. */
[[nodiscard]] QStringList paintedText(QWidget& widget);

/** What @p widget, its commands and what lies in it tell besides: tool tips, what is read aloud. */
[[nodiscard]] QStringList spokenText(const QWidget& widget);

} // namespace skein
