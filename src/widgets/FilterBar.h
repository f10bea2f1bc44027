// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotFilter.h"
#include "session/ShotOrder.h"
#include "widgets/FoldingRow.h"

#include <QFrame>
#include <memory>

class QAction;

namespace Ui {
class FilterBar;
}

namespace skein {

/**
 * One line of controls: which shots are shown and in which order, how many that are, and what has
 * arrived unseen. Two lines where that much would take most of the screen: with large letters.
 * Knows no model. Lives on the GUI thread.
 */
class FilterBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] ShotFilter filter() const;
    /** Back to showing all. */
    void clear();
    void setOrder(ShotOrder order, bool isDescending);
    void setCount(int shown, int all);
    /** The photograph that is looked at is one of those filtered out. */
    void setCurrentHidden(bool hidden);
    [[nodiscard]] QString countText() const;
    /** Shots that arrived while the newest was not shown. */
    void setUnseen(int count);
    /** The button beside the count; it is there while something is filtered out. */
    void setClearAction(QAction* action);

    /** The slider for the grid's thumbnails. */
    void setSizeRange(int least, int most);
    void setSize(int pixels);
    void setSizeShown(bool shown);
    /** The text field takes the keyboard. */
    void startFinding();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const skein::ShotFilter& filter);
    void orderChanged(skein::ShotOrder order, bool isDescending);
    void sizeChosen(int pixels);
    void newestWanted();
    /** The photographer is done here: the keyboard may go back to the pictures. */
    void finished();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillChoices();
    void tellFilter();
    void tellOrder();
    void showDirection();
    void showCount();
    void fitRows();

    const std::unique_ptr<Ui::FilterBar> m_ui;
    FoldingRow m_rows;
    int m_shown = 0;
    int m_all = 0;
    bool m_isCurrentHidden = false;
    bool m_isClearing = false;
    bool m_choosesInMenu = false; ///< Else by steps with the keys, and more may follow.
};

} // namespace skein
