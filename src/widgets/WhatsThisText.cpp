// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WhatsThisText.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace skein {

namespace {

QString ownText(const QWidget& widget)
{
    if (!widget.whatsThis().isEmpty()) {
        return widget.whatsThis();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(&widget)) {
        const QAction* command = button->defaultAction();
        if (command != nullptr && !command->whatsThis().isEmpty()) {
            return command->whatsThis();
        }
    }
    if (!widget.toolTip().isEmpty()) {
        return widget.toolTip();
    }
    return widget.accessibleDescription();
}

} // namespace

QString whatsThisText(const QWidget& widget)
{
    for (const QWidget* each = &widget; each != nullptr && !each->isWindow();
         each = each->parentWidget()) {
        if (const QString text = ownText(*each); !text.isEmpty()) {
            return text;
        }
        const auto* label = qobject_cast<const QLabel*>(each);
        if (label != nullptr && label->buddy() != nullptr) {
            if (const QString text = ownText(*label->buddy()); !text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

} // namespace skein
