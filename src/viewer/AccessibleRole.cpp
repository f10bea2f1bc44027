// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace skein {

namespace {

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(once);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    installAccessibleRoles();
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace skein
