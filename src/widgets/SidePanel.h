// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QTabWidget;
class QVBoxLayout;

namespace skein {

class PanelChooser;

/** The panel beside the picture: what is always seen on top, below it pages with tabs. Where not
 * all tabs fit, a button behind them lists the pages. */
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /** Puts @p widget above the tabs, below those that are there; takes it over. */
    void addTop(QWidget* widget);
    /** Puts @p page behind those that are there; takes it over. @p name is stable, for settings. */
    void addTab(QWidget* page, const QString& title, const QString& name);

    /** Brings @p page, one of addTab()'s, to the front. A page that is deleted goes by itself. */
    void showTab(QWidget* page);

    /** The name of the page that is seen, to be remembered. */
    [[nodiscard]] QString currentTab() const;
    /** A page that is not there yet is shown when it is added. */
    void setCurrentTab(const QString& name);

    /** The names of the pages from left to right: they can be dragged. */
    [[nodiscard]] QStringList tabOrder() const;
    /** Pages come in the order of @p names, also those that are added later; others behind. */
    void setTabOrder(const QStringList& names);

private:
    QVBoxLayout* m_top;
    QTabWidget* m_tabs;
    PanelChooser* m_chooser;
    void sortTabs();

    QStringList m_order; ///< As the photographer wants it.
    bool m_isSorting = false;
    QString m_awaited; ///< The page to be shown when it comes.
};

} // namespace skein
