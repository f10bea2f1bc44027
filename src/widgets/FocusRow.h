// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ActionSpecs.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace skein {

class ActionCollection;

/**
 * The focus commands as buttons, for the mouse: nearer and farther in three sizes, autofocus,
 * focus by sharpness, and the two marks. A button is grey when its command is. Lives on the GUI
 * thread.
 */
class FocusRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRow(const ActionCollection& actions, QWidget* parent = nullptr);

private:
    /** A button that says @p text and gives the command @p id. */
    QToolButton* add(const ActionCollection& actions, ActionId id, const QString& text);
};

} // namespace skein
