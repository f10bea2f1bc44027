// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SettingEditor.h"

class QLabel;
class QToolButton;

namespace skein {

/** The camera's clock, with a button that sets it to the computer's time. */
class DateEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent);

protected:
    void showSetting(const CameraSetting& setting) override;
    [[nodiscard]] bool isInUse() const override { return false; }

private:
    [[nodiscard]] static QString textOf(const QDateTime& time);

    QLabel* m_time;
    QToolButton* m_now;
};

} // namespace skein
