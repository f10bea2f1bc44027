// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QListWidget;
class QPushButton;
class QSlider;
class QSpinBox;

namespace skein {

class Overlays;

/**
 * The part of the view panel for pictures over the picture (onion skin). Borrows the overlays,
 * which must outlive it. Lives on the GUI thread.
 */
class OverlaySection final : public QWidget
{
    Q_OBJECT

public:
    explicit OverlaySection(Overlays& overlays, QWidget* parent = nullptr);

Q_SIGNALS:
    /** The selected photographs are to be laid over. */
    void selectedWanted();

private:
    void addButtons(QFormLayout* form);
    void chooseFiles();
    void showList();
    void showOptions();
    void takeRows();

    Overlays& m_overlays;
    QCheckBox* m_shown;
    QListWidget* m_list;
    QPushButton* m_remove;
    QSlider* m_opacity;
    QSpinBox* m_scale;
    QSpinBox* m_right;
    QSpinBox* m_down;
    QCheckBox* m_split;
    QPushButton* m_centre;
    bool m_isShowing = false; ///< The rows are being filled: nobody chose anything.
};

} // namespace skein
