// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RatingBarAccess.h"

#include "widgets/RatingBar.h"

namespace skein {

void RatingBarAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(
            [](const QString& /*className*/, QObject* object) -> QAccessibleInterface* {
                auto* bar = qobject_cast<RatingBar*>(object);
                return bar != nullptr ? new RatingBarAccess(*bar) : nullptr;
            });
        return true;
    }();
    Q_UNUSED(once);
}

RatingBarAccess::RatingBarAccess(RatingBar& bar)
    : QAccessibleWidget(&bar, QAccessible::Slider)
{}

RatingBar& RatingBarAccess::bar() const
{
    return *static_cast<RatingBar*>(object());
}

QString RatingBarAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? bar().accessibleDescription()
                                      : QAccessibleWidget::text(kind);
}

void* RatingBarAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant RatingBarAccess::currentValue() const
{
    return bar().marks() ? bar().marks()->rating.value() : 0;
}

void RatingBarAccess::setCurrentValue(const QVariant& value)
{
    if (!bar().marks()) {
        return;
    }
    const int stars = value.toInt();
    Q_EMIT bar().rated(stars < 0 ? Rating::rejected() : Rating::stars(stars));
}

QVariant RatingBarAccess::maximumValue() const
{
    return Rating::maxStars;
}

QVariant RatingBarAccess::minimumValue() const
{
    return Rating::rejected().value();
}

QVariant RatingBarAccess::minimumStepSize() const
{
    return 1;
}

} // namespace skein
