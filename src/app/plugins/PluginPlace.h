// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginWindow.h"
#include "widgets/WindowParts.h"

namespace skein {

class MainWindow;
class Session;
class SessionController;
class Workspace;

/** One window as one plugin sees it. Borrows the workspace, which outlives it. GUI thread only. */
class PluginPlace final : public PluginWindow
{
    Q_OBJECT

public:
    /** @p plugin: its id, so that the sentences of two do not mix. */
    PluginPlace(Workspace& workspace, QString plugin, QObject* parent = nullptr);

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] WindowParts parts() const;
    [[nodiscard]] SessionController& controller() const;
    [[nodiscard]] Session& session() const;

    [[nodiscard]] QWidget* widget() const override;
    [[nodiscard]] QString sessionFolder() const override;
    [[nodiscard]] QStringList photographs() const override;
    [[nodiscard]] QStringList filesOf(const QString& path) const override;
    [[nodiscard]] QStringList selectedPaths() const override;
    [[nodiscard]] QString shownPath() const override;
    void show(const QString& path) override;
    [[nodiscard]] bool hasCamera() const override;
    [[nodiscard]] QString cameraModel() const override;
    void hint(const QString& text) override;
    void tell(Weight weight, const QString& sentence, const QString& tag) override;
    void withdraw(const QString& tag) override;
    /** Takes back all that the plugin said. */
    void withdrawAll();

private:
    /** A plugin's thread must not even look: the log says so. */
    [[nodiscard]] bool isRightThread() const;
    [[nodiscard]] QString fullTag(const QString& tag) const;

    Workspace& m_workspace;
    const QString m_plugin;
    QStringList m_tags;
};

} // namespace skein
