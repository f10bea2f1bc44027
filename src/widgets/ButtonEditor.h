// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

class QPushButton;

namespace skein {

/** Something the camera does on order. */
class ButtonEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit ButtonEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override { return false; }

private:
    QPushButton* m_button;
};

} // namespace skein
