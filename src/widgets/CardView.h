// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraFile.h"

#include <QListView>
#include <QTimer>

namespace skein {

class CardDelegate;
class CardFilter;
class CardModel;
class CardThumbnails;

/**
 * The shots of a camera's card as a grid, each to be chosen or not: by a click, with Shift for all
 * from the last one on, or by keys: arrows walk (with Shift they choose on the way), Space turns
 * the choice around, Ctrl+A chooses all that are shown, Return imports. Lives on the GUI thread;
 * borrows all it is given.
 */
class CardView final : public QListView
{
    Q_OBJECT
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)

public:
    explicit CardView(QWidget* parent = nullptr);

    void setSources(CardModel& shots, CardFilter& shown, CardThumbnails& thumbnails);
    /** What is said while nothing is shown. */
    void setEmptyText(const QString& text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    /** Chooses all that are shown, or all that the session does not have of them. */
    void chooseShown(bool onlyNew);

    void keyboardSearch(const QString& /*search*/) override {} ///< There is a field for that.

Q_SIGNALS:
    void importRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void askForVisible();
    /** Rows of the filter from one to the other, as rows of the model. */
    [[nodiscard]] QList<int> sourceRows(int first, int last) const;
    void toggle(const QModelIndex& shown);

    CardModel* m_shots = nullptr;
    CardFilter* m_shown = nullptr;
    CardThumbnails* m_thumbnails = nullptr;
    CardDelegate* m_delegate = nullptr;
    QTimer m_visibleTimer;
    QSize m_cell;
    QString m_emptyText;
    int m_anchor = -1; ///< Row of the filter that a range begins at.
};

} // namespace skein
