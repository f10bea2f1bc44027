// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a control where tests look whether each can be reached.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>

namespace skein {

/** Something is done with it, and it is no part of another control. */
inline bool isControl(const QWidget* widget)
{
    const bool isPart = qobject_cast<const QScrollBar*>(widget) != nullptr ||
                        qobject_cast<const QHeaderView*>(widget) != nullptr ||
                        qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                        qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
                        qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
                        qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr;
    const bool isSome = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                        qobject_cast<const QComboBox*>(widget) != nullptr ||
                        qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
                        qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
                        qobject_cast<const QLineEdit*>(widget) != nullptr ||
                        qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                        qobject_cast<const QTabBar*>(widget) != nullptr;
    return isSome && !isPart && widget->isVisible() && widget->isEnabled();
}

inline QString nameOf(const QWidget* widget)
{
    return QStringList{QLatin1String(widget->metaObject()->className()), widget->objectName(),
        widget->accessibleName()}
        .join(u' ');
}

} // namespace skein
