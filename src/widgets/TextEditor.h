// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

class QLineEdit;

namespace skein {

/** A line of text; Enter or leaving it writes it, Escape takes it back. */
class TextEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();

    QLineEdit* m_line;
};

} // namespace skein
