// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WhatsThisText.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace skein {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::WhatsThisText)
};

/** Of the buttons that all dialogs have alike. */
QString ofStandardButton(const QWidget& widget)
{
    const auto* box = qobject_cast<const QDialogButtonBox*>(widget.parentWidget());
    auto* button = qobject_cast<QAbstractButton*>(const_cast<QWidget*>(&widget));
    if (box == nullptr || button == nullptr) {
        return {};
    }
    switch (box->standardButton(button)) {
    case QDialogButtonBox::Cancel:
        return Words::tr("Closes this window and leaves everything as it was.");
    case QDialogButtonBox::Close:
        return Words::tr("Closes this window. What was changed in it stays changed.");
    case QDialogButtonBox::Ok:
        return Words::tr("Closes this window. What was chosen in it counts from now on.");
    default:
        return {};
    }
}

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
    const QString standard = ofStandardButton(widget);
    return standard.isEmpty() ? widget.accessibleDescription() : standard;
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
