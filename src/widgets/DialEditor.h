// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

namespace skein {

class SettingDial;

/** The values the camera offers as a dial: onwards is the way that the key Up goes. */
class DialEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit DialEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override;

private:
    SettingDial* m_dial;
    QStringList m_choices; ///< The camera's words, in the dial's order.
};

} // namespace skein
