// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ActionSpecs.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace skein {

class ActionCollection;

/**
 * The focus commands as buttons, for the mouse: nearer and farther in three sizes, autofocus,
 * focus by sharpness, and the two marks, in one line more where it is narrow. A button is grey when
 * its command is. Lives on the GUI thread.
 */
class FocusRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRow(const ActionCollection& actions, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /** A button that says @p text and gives the command @p id. */
    QToolButton* add(const ActionCollection& actions, ActionId id, const QString& text);
    /** Gives the longest word a line of its own if there is no room beside the others. */
    void arrange();

    QHBoxLayout* m_steps = nullptr;
    QHBoxLayout* m_own = nullptr; ///< Of the longest word, or empty.
    QHBoxLayout* m_marks = nullptr;
    QToolButton* m_sharpest = nullptr;
};

} // namespace skein
