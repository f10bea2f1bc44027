// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabWidget;
class QVBoxLayout;

namespace skein {

/** The panel beside the picture: what is always seen on top, below it pages with tabs. */
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /** Puts @p widget above the tabs, below those that are there; takes it over. */
    void addTop(QWidget* widget);
    /** Puts @p page behind those that are there; takes it over. @p name is stable, for settings. */
    void addTab(QWidget* page, const QString& title, const QString& name);

    /** The name of the page that is seen, to be remembered. */
    [[nodiscard]] QString currentTab() const;
    /** Unknown names change nothing. */
    void setCurrentTab(const QString& name);

private:
    QVBoxLayout* m_top;
    QTabWidget* m_tabs;
};

} // namespace skein
