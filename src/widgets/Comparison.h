// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>

class QStackedWidget;

namespace skein {

class ActionCollection;
class CompareView;
class ImageView;
class PicturePresenter;
class SessionBrowser;
class ShotSelection;

/**
 * Compares shots: two or four of them side by side.
 *
 * It begins with the selected shots, or, when one is selected, with it and those after it. From
 * then on one of them is current, as everywhere else: walking to one that is shown moves there,
 * walking to another one puts that in the place of the current one, so that the others stay for
 * comparison. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class Comparison final : public QObject
{
    Q_OBJECT

public:
    /** Makes the view a page of @p stack. */
    Comparison(QStackedWidget& stack, SessionBrowser& browser, ShotSelection& selection,
        PicturePresenter& pictures, const ActionCollection& actions, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void stop() { setOn(false); }
    [[nodiscard]] CompareView& view() const { return *m_view; }

Q_SIGNALS:
    /** The view is to be shown, or no longer. */
    void shownChanged(bool shown);
    /** Something to say over the pictures for a moment. */
    void hint(const QString& text);

private:
    /** With @p count pictures; ends it when that many are being compared already. */
    void toggle(int count);
    void setOn(bool on);
    [[nodiscard]] QStringList shotsToCompare(int count) const;
    /** As if the photographer had clicked on its row. */
    void select(const QString& path);
    void show(const QStringList& paths, int active);
    void followCurrent();
    /** Those compared may have lost their rows: shots that are gone leave, and where a filter hides
     * one, the next shot takes its place. */
    void followRows();
    /** What takes the place of the one at @p index, whose path has no row; empty: nothing. */
    [[nodiscard]] QString successor(const QStringList& paths, int index) const;
    void updateActions();
    [[nodiscard]] QString captionOf(const QString& path) const;

    ShotSelection& m_selection;
    const ActionCollection& m_actions;
    CompareView* m_view;
    QList<QPersistentModelIndex> m_rows; ///< Of the view's paths.
    bool m_isOn = false;
    int m_count = 2; ///< Pictures asked for; fewer may be there.
};

} // namespace skein
