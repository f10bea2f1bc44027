// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace skein {

class SettingEditor;

/** A setting's name and its editor, side by side; below them what there is to be warned of. */
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const CameraSetting& setting, QWidget* parent = nullptr);

    [[nodiscard]] SettingEditor* editor() const { return m_editor; }
    /** Takes what the camera says; another kind brings another editor (then true). */
    bool setSetting(const CameraSetting& setting);

    /** The one that the keys step. */
    void setPicked(bool picked);

private:
    void makeEditor(const CameraSetting& setting);
    void showNote(const CameraSetting& setting);

    QHBoxLayout* m_line = nullptr;
    QLabel* m_label;
    QLabel* m_note;
    SettingEditor* m_editor = nullptr;
};

} // namespace skein
