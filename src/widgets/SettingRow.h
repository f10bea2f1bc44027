// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QWidget>

class QLabel;

namespace skein {

class SettingEditor;

/** A setting's name and its editor, side by side. */
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const CameraSetting& setting, QWidget* parent = nullptr);

    [[nodiscard]] SettingEditor* editor() const { return m_editor; }
    /** Takes what the camera says; another kind brings another editor (then true). */
    bool setSetting(const CameraSetting& setting);

private:
    void makeEditor(const CameraSetting& setting);

    QLabel* m_label;
    SettingEditor* m_editor = nullptr;
};

} // namespace skein
