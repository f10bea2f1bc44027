// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/PluginManager.h"

#include <QFrame>
#include <memory>

namespace Ui {
class PluginRow;
}

namespace skein {

/** One plugin in the list of the preferences. Lives on the GUI thread. */
class PluginRow final : public QFrame
{
    Q_OBJECT

public:
    explicit PluginRow(QWidget* parent = nullptr);
    ~PluginRow() override;

    /** Shows @p entry; what it says of itself is plain text, whatever it looks like. */
    void show(const PluginEntry& entry);

Q_SIGNALS:
    void switched(bool on);
    void preferencesRequested();

private:
    void showAbout();

    const std::unique_ptr<Ui::PluginRow> m_ui;
    PluginEntry m_entry;
};

} // namespace skein
