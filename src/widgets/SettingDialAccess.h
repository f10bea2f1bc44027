// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace skein {

class SettingDial;

/** What a screen reader is told of a SettingDial: a dial, its name, its value in words. */
class SettingDialAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    /** Has Qt make one for each SettingDial; may be called again. GUI thread. */
    static void install();

    explicit SettingDialAccess(SettingDial& dial);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] SettingDial& dial() const;
};

} // namespace skein
