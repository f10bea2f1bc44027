// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QSlider;

namespace skein {

class ColourButton;
class ViewOptions;

/** The part of the view panel for the exposure warning. Borrows the options, which must outlive
 * it. */
class WarningSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WarningSection(ViewOptions& options, QWidget* parent = nullptr);

private:
    void showOptions();
    void takeRows();

    ViewOptions& m_options;
    QCheckBox* m_shown;
    QSlider* m_over;
    QSlider* m_under;
    QSlider* m_rawOver;
    QSlider* m_rawUnder;
    ColourButton* m_overColour;
    ColourButton* m_underColour;
    bool m_isShowing = false; ///< The rows are being set, not moved.
};

} // namespace skein
