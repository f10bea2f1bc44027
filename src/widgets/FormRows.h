// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace skein {

/** What the forms of dialogs and preferences are made of. The parents own it. */
namespace formrows {

/** Of the column of labels, where options lie below each other. */
inline constexpr int labelWidth = 190;

/** A sentence below a control, in a quiet colour. */
[[nodiscard]] QLabel* quietText(const QString& text, QWidget* parent);
/** Says what @p control is for: as its tool tip, to “What's This?”, and to screen readers. */
void explain(QWidget& control, const QString& sentences);
/** Adds @p control behind @p label, "&Like this:", which names it for screen readers, too. */
void add(QFormLayout& form, const QString& label, QWidget* control);

} // namespace formrows

} // namespace skein
