// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

class QCheckBox;

namespace skein {

/** On or off. */
class ToggleEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit ToggleEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override { return false; }

private:
    void showState(bool on);

    QCheckBox* m_check;
};

} // namespace skein
