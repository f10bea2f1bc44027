// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

namespace skein {

class ChoiceBox;

/** A menu of the values the camera offers, in photographers' words. */
class ChoiceEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override;

private:
    void fill(const QString& settingName, const QStringList& choices);

    ChoiceBox* m_box;
    QStringList m_choices; ///< What the box holds.
};

} // namespace skein
