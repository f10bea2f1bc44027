// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSlider;
class QSpinBox;
class QWidget;

namespace skein {

/** The rows that the panels beside the picture are made of, all alike. The parents own them. */
namespace panelrows {

/** A form with labels on the left, as wide as @p section. */
[[nodiscard]] QFormLayout* form(QWidget* section);
[[nodiscard]] QCheckBox* check(QFormLayout* form, const QString& text, const QString& toolTip = {});
[[nodiscard]] QComboBox* choice(QFormLayout* form, const QString& label);
/** A slider from @p least to @p most with its value beside it, followed by @p unit. */
[[nodiscard]] QSlider* slider(
    QFormLayout* form, const QString& label, int least, int most, const QString& unit);
[[nodiscard]] QSpinBox* number(
    QFormLayout* form, const QString& label, int least, int most, const QString& suffix = {});

} // namespace panelrows

} // namespace skein
