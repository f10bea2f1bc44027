// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/HookDefinition.h"

#include <QDialog>
#include <memory>

namespace Ui {
class HookDialog;
}

namespace skein {

/** Asks what program is to be run, when, and with which arguments. Deletes itself. GUI thread. */
class HookDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p isNew: it is added, else changed. */
    HookDialog(const HookDefinition& hook, bool isNew, QWidget* parent = nullptr);
    ~HookDialog() override;

    /** What is typed now. */
    [[nodiscard]] HookDefinition hook() const;

Q_SIGNALS:
    /** It can be run, and is wanted. */
    void chosen(const skein::HookDefinition& hook);

private:
    void fillEvents();
    void fillPlaceholders();
    void chooseProgram();
    void check();

    const std::unique_ptr<Ui::HookDialog> m_ui;
    const bool m_isOn;
};

} // namespace skein
