// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/HookOrder.h"

#include <QWidget>
#include <memory>

namespace Ui {
class HooksPage;
}

namespace skein {

class HookRun;
class Settings;

/**
 * The page of the preferences for programs that are run on events: a list with a switch for each,
 * and a test. Borrows the settings, which must outlive it. Lives on the GUI thread.
 */
class HooksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HooksPage(Settings& settings, QWidget* parent = nullptr);
    ~HooksPage() override;

    /** What tests are run with: the newest photograph, may be empty, and the session's folder. */
    void setExample(const QString& path, const QString& session);
    /** What the last test said. */
    [[nodiscard]] QString resultText() const;

private:
    void connectList();
    void load();
    void showChoice();
    void keep();
    void edit(int row);
    void removeCurrent();
    void test();
    void onTested();
    void showResult(const QString& sentence, bool isProblem);
    [[nodiscard]] int currentRow() const;

    const std::unique_ptr<Ui::HooksPage> m_ui;
    Settings& m_settings;
    QList<HookDefinition> m_hooks;
    std::unique_ptr<HookRun> m_test;
    QString m_path;
    QString m_session;
    bool m_loading = false;
};

} // namespace skein
