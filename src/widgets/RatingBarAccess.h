// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace skein {

class RatingBar;

/** What a screen reader is told of a RatingBar: stars that can be set, -1 (rejected) to 5, in words
 * with the label. */
class RatingBarAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    /** Has Qt make one for each RatingBar; may be called again. GUI thread. */
    static void install();

    explicit RatingBarAccess(RatingBar& bar);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] RatingBar& bar() const;
};

} // namespace skein
