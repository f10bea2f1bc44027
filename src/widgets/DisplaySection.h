// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace skein {

class ColourButton;
class SurroundChoice;
class ViewOptions;

/** The part of the view panel for marks, loupe and colours. Borrows the options, which must outlive
 * it. */
class DisplaySection final : public QWidget
{
    Q_OBJECT

public:
    explicit DisplaySection(ViewOptions& options, QWidget* parent = nullptr);

private:
    void showOptions();

    ViewOptions& m_options;
    QCheckBox* m_focusPoints;
    QCheckBox* m_information;
    QComboBox* m_loupe;
    SurroundChoice* m_background;
    ColourButton* m_highlight;
};

} // namespace skein
