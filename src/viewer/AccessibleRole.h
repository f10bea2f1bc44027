// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace skein {

/**
 * What a screen reader takes @p widget for: needed where we paint it ourselves, as Qt knows of such
 * widgets only that they are part of a window. To be called in its constructor, before anybody
 * asks; its name is QWidget::accessibleName(), and what it shows its accessibleDescription(). A
 * plugin has the same by the property "accessibleRole" (int) of its widget. GUI thread only.
 */
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/** Has Qt ask for the property; setAccessibleRole() does, and it may be called again. */
void installAccessibleRoles();

} // namespace skein
