// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QTabWidget;
class QVBoxLayout;

namespace skein {

class PanelChooser;

/** Which pages the photographer chose to have a tab, and which not; others as they are by
 * themselves.
 */
struct TabChoice
{
    QStringList shown;
    QStringList hidden;
};

/** The panel beside the picture: what is always seen on top, below it pages with tabs. A page can
 * be without a tab; where not all tabs fit, a button behind them lists the pages. */
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /** Puts @p widget above the tabs, below those that are there; takes it over. */
    void addTop(QWidget* widget);
    /** Puts @p page behind those that are there; takes it over. @p name is stable, for settings. */
    void addTab(QWidget* page, const QString& title, const QString& name);

    /** Brings @p page, one of addTab()'s, to the front; one that had no tab has one from then on. A
     * page that is deleted goes by itself. */
    void showTab(QWidget* page);
    /** @p page has no tab until somebody wants it. */
    void keepAside(QWidget* page);
    /** All pages, from left to right. */
    [[nodiscard]] QList<QWidget*> pages() const;
    [[nodiscard]] QString titleOf(const QWidget* page) const;
    /** As addTab() was told. */
    [[nodiscard]] static QString nameOf(const QWidget* page);
    [[nodiscard]] QWidget* page(const QString& name) const;
    /** It is before the eyes: its tab is in front, and the panel is shown. */
    [[nodiscard]] bool isSeen(const QWidget* page) const;
    [[nodiscard]] bool hasTab(const QWidget* page) const;
    /** The photographer wants a tab for @p page, which comes to the front, or none. The last tab
     * stays. */
    void chooseTab(QWidget* page, bool shown);

    [[nodiscard]] const TabChoice& tabChoice() const { return m_choice; }
    /** Counts for pages that come later, too. */
    void setTabChoice(const TabChoice& choice);

    /** The name of the page that is seen, to be remembered. */
    [[nodiscard]] QString currentTab() const;
    /** A page that is not there yet is shown when it is added. */
    void setCurrentTab(const QString& name);

    /** The names of the pages from left to right: they can be dragged. */
    [[nodiscard]] QStringList tabOrder() const;
    /** Pages come in the order of @p names, also those that are added later; others behind. */
    void setTabOrder(const QStringList& names);

Q_SIGNALS:
    /** With @p width all tabs stand beside each other. */
    void widthWanted(int width);
    /** A page came, or got a tab or lost it. */
    void pagesChanged();

private:
    QVBoxLayout* m_top;
    QTabWidget* m_tabs;
    PanelChooser* m_chooser;
    void sortTabs();
    /** By what is chosen. */
    [[nodiscard]] bool wantsTab(const QWidget* page) const;
    /** Gives the pages their tabs, or none; the first one where no other has any. */
    void fitTabs();
    void wantTab(QWidget* page);

    TabChoice m_choice;
    QStringList m_order; ///< As the photographer wants it.
    bool m_isSorting = false;
    QString m_awaited; ///< The page to be shown when it comes.
};

} // namespace skein
