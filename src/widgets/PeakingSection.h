// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QSlider;

namespace skein {

class ColourButton;
class ViewOptions;

/** The part of the view panel for focus peaking. Borrows the options, which must outlive it. */
class PeakingSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PeakingSection(ViewOptions& options, QWidget* parent = nullptr);

private:
    void showOptions();
    void takeRows();

    ViewOptions& m_options;
    QCheckBox* m_shown;
    ColourButton* m_colour;
    QSlider* m_strength;
    QSlider* m_threshold;
    bool m_isShowing = false; ///< The rows are being set, not moved.
};

} // namespace skein
