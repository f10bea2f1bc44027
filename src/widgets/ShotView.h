// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewColours.h"

#include <QListView>
#include <QTimer>
#include <optional>

namespace skein {

class SharpnessFigures;
class ShotDelegate;
class ShotSelection;
class ThumbnailLoader;

/** Rows of a view: first and last, both of them in it. */
struct RowRange
{
    int first = 0;
    int last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/**
 * What filmstrip and grid have in common: shots with their thumbnails, scrolled by pixels, several
 * of them selectable. Lives on the GUI thread.
 */
class ShotView : public QListView
{
    Q_OBJECT
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)

public:
    /** Borrows both; they must outlive it. */
    void setSources(ShotSelection* selection, ThumbnailLoader* thumbnails);

    /** Sharpness to be told with the thumbnails; borrowed. */
    void setFigures(const SharpnessFigures* figures);

    [[nodiscard]] RowRange visibleRows() const;
    /** The longer side of its thumbnails, in device pixels. */
    [[nodiscard]] int thumbnailPixels() const;
    /** How many rows a page key walks. */
    [[nodiscard]] int rowsOfAPage() const;
    /** What it says while it has no rows. */
    void setEmptyText(const QString& text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    /** The colour around the shot that is looked at. */
    void setHighlight(const QColor& colour);
    /** The file changed: perhaps there is a thumbnail of it now. */
    void setAvailable(const QString& path);

    /** Letters are commands here, no search. */
    void keyboardSearch(const QString& /*search*/) override {}

Q_SIGNALS:
    /** Other rows are in view, or their thumbnails have another size. Comes once for many steps. */
    void visibleRowsChanged();
    /** Return or a double click on a shot. */
    void shotActivated(const QString& path);

protected:
    explicit ShotView(QWidget* parent);

    /** Sets what "What's This?" says: what this view is, and what the marks mean. For constructors;
     * it is said anew when the language changes. */
    void explain();
    /** What this view is, and what is done in it. */
    [[nodiscard]] virtual QString purpose() const = 0;
    void setCell(QSize cell);
    [[nodiscard]] QSize cell() const;

    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void onRowsMoved();
    void onVisibleTimer();
    void updateThumbnail(const QString& path);

    void refreshColours();
    /** Where @p key walks to; nothing: it does not. */
    [[nodiscard]] static std::optional<CursorAction> walkOf(int key);
    /** Selects all from where the photographer began up to @p shot. */
    void extendTo(const QModelIndex& shot);

    ShotSelection* m_selection = nullptr;
    ShotDelegate* m_delegate;
    ViewColours m_colours{*this};
    QTimer m_visibleTimer;
    QString m_emptyText;
    bool m_keepsCurrent = true; ///< The current shot stays in view: nobody has scrolled away.
    bool m_rowsMoved = false;   ///< Since the view was scrolled to where the current one is.
};

} // namespace skein
