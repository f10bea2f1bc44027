// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>

namespace Ui {
class PluginsPage;
}

namespace skein {

class PluginManager;
class PluginRow;
struct PluginEntry;

/**
 * The page of the preferences with all plugins: those that run, those that do not, and why. A
 * switch takes effect at once; only before it ends what a plugin is just photographing it is asked.
 * Borrows the manager, which must outlive it. Lives on the GUI thread.
 */
class PluginsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PluginsPage(PluginManager& plugins, QWidget* parent = nullptr);
    ~PluginsPage() override;

private:
    void refresh();
    void switchTo(const PluginEntry& entry, bool on);
    /** Asks whether @p entry may be switched off although that ends what is @p underWay. */
    void ask(const PluginEntry& entry, const QStringList& underWay);
    /** A row for each of @p files. */
    void makeRows(const QStringList& files);
    [[nodiscard]] QString noteFor(bool isEmpty) const;

    const std::unique_ptr<Ui::PluginsPage> m_ui;
    PluginManager& m_plugins;
    QStringList m_files; ///< Of the rows.
    QList<PluginRow*> m_rows;
};

} // namespace skein
