// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CameraCommand.h"

namespace skein {

/** config: shows all settings in their groups, or one, or changes one and shows what it became. */
class ConfigCommand final : public CameraCommand
{
    Q_OBJECT

public:
    using CameraCommand::CameraCommand;

protected:
    void run() override;

private:
    void showAll();
    void showOne();
    void change(const CameraSetting& setting);
    void onChanged(const QVariant& wanted, const Result<CameraSetting>& result);
    void print(const QString& text, const CameraSetting& setting);
    [[nodiscard]] Error unknownSetting() const;
};

} // namespace skein
