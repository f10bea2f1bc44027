// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingDialAccess.h"

#include "widgets/SettingDial.h"

namespace skein {

void SettingDialAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(
            [](const QString& /*className*/, QObject* object) -> QAccessibleInterface* {
                auto* dial = qobject_cast<SettingDial*>(object);
                return dial != nullptr ? new SettingDialAccess(*dial) : nullptr;
            });
        return true;
    }();
    Q_UNUSED(once);
}

SettingDialAccess::SettingDialAccess(SettingDial& dial)
    : QAccessibleWidget(&dial, QAccessible::Dial)
{}

SettingDial& SettingDialAccess::dial() const
{
    return *static_cast<SettingDial*>(object());
}

QString SettingDialAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? dial().text() : QAccessibleWidget::text(kind);
}

void* SettingDialAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant SettingDialAccess::currentValue() const
{
    return dial().value();
}

void SettingDialAccess::setCurrentValue(const QVariant& value)
{
    dial().setValue(value.toInt());
}

QVariant SettingDialAccess::maximumValue() const
{
    return dial().maximum();
}

QVariant SettingDialAccess::minimumValue() const
{
    return dial().minimum();
}

QVariant SettingDialAccess::minimumStepSize() const
{
    return dial().singleStep();
}

} // namespace skein
