// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/OptionKey.h"
#include "widgets/PreferenceFile.h"

#include <QDialog>
#include <functional>
#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace skein {

class FilesPage;
class HooksPage;
class PreferencePage;
class PreferenceSearch;
class PreferenceTransfer;

/** Where a page stands in the list of the preferences. */
enum class PagePlace : quint8 {
    Interface,
    Capture,
    Files,
    Viewer,
    Live,
    Colour,
    Storage,
    Plugins,
    Shortcuts,
    Network,
    Programs,
    Other, ///< Behind all others, as plugins' own pages.
};

/** A page that is not a PreferencePage. */
struct PageInfo
{
    PagePlace place = PagePlace::Other;
    QString icon = {}; ///< Of symbolicIcon(); empty: that of a page of others.
    /** What is put back when the page is reset, and exported; null: nothing. */
    std::function<OptionKeys()> keys = {};
    /** What is stored when a value of its keys is to be taken, or an invalid one at a reset; null:
     * just that. */
    std::function<QVariant(const QVariant& wanted)> fitted = {};
    /** Takes back a question that the page asks, when Escape is pressed; false: there is none.
     * Null: it never asks. */
    std::function<bool()> cancelQuestion = {};
    /** What is stored when the page is reset, where that is more than the defaults of its keys;
     * empty: there is nothing of the kind. Null: it never is. */
    std::function<SettingValues()> usual = {};
};

/**
 * The preferences, a page each subject. What is chosen takes effect at once; a pattern for file
 * names when it is one and the photographer is done with the field. Options are found by a search,
 * a page can be reset, and all of it exported and imported; that can be undone until the next.
 * Borrows the settings, which must outlive it. Lives on the GUI thread.
 */
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings& settings, QWidget* parent);
    ~PreferencesDialog() override;

    /** Shows the pattern for file names with what the photograph at @p path tells; empty: with what
     * photographs usually tell. @p session is the name of the session, @p body the name or letter
     * of the camera; empty: as usual. */
    void setExample(const QString& path, const QString& session, const QString& body = {});

    /** Files that the session has, from its folder on: the example goes on counting behind them. */
    void setTakenNames(const QStringList& names);

    /** Adds a page at its place under its accessible name; takes it over. One that is deleted goes
     * from the list, too. */
    void addPage(QWidget* page, const PageInfo& info = {});
    /** @p icon: of symbolicIcon(). */
    void setPageIcon(QWidget* page, const QString& icon);
    void showPage(QWidget* page);
    void showPage(PagePlace place);
    /** Null: there is none. */
    [[nodiscard]] QWidget* shownPage() const;
    [[nodiscard]] HooksPage& hooks() const { return *m_hooks; }
    /** The keys of all pages that are there. */
    [[nodiscard]] OptionKeys keys() const;

    /** Puts everything on the page that is shown back to what it was at first. */
    void resetPage();
    /** Takes over @p values, which can be undone where nobody changes them since; @p notice says
     * what was done. */
    void take(const SettingValues& values, const QString& notice);
    /** Something to be said, below the pages. */
    void say(const QString& notice);

protected:
    void done(int result) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addOwn(PagePlace place, PreferencePage* page);
    void fitList();
    /** As high as all pages in the list need, where nobody gave it another size. */
    void fitHeight();
    void onPageChanged(int row);
    /** What a reset of the page would store. */
    [[nodiscard]] SettingValues usualOf(int row) const;
    /** Tab comes to them after what is on the page. */
    void putButtonsLast();
    void forgetPage(int row);
    void undo();

    const std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings& m_settings;
    QList<PageInfo> m_infos;  ///< Of the rows.
    QSize m_usualSize;        ///< What it gave itself.
    FilesPage* const m_files; ///< Children, as the others.
    HooksPage* const m_hooks;
    PreferenceSearch* m_search = nullptr;
    SettingValues m_before; ///< What undo() brings back,
    SettingValues m_after;  ///< where it is still this.
};

} // namespace skein
