// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace skein {

class FilmstripDelegate;
class SessionModel;
class ThumbnailLoader;

/**
 * The session's pictures in a row, newest at the right end. Thumbnails grow with its height; the
 * wheel moves it sideways. Lives on the GUI thread.
 */
class Filmstrip final : public QListView
{
    Q_OBJECT

public:
    explicit Filmstrip(QWidget* parent = nullptr);

    /** Borrows both; they must outlive it. */
    void setSources(SessionModel* model, ThumbnailLoader* thumbnails);

    [[nodiscard]] QString currentPath() const;
    /** Selects @p path and scrolls there; false when it has no row (yet). */
    bool selectPath(const QString& path);
    void selectPrevious();
    void selectNext();
    void selectFirst();
    void selectLast();

Q_SIGNALS:
    /** The photographer, or the arrow keys, chose another picture; empty when there is none. */
    void pathSelected(const QString& path);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void selectRow(int row);
    void updateThumbnail(const QString& path);

    SessionModel* m_sessionModel = nullptr;
    FilmstripDelegate* m_delegate;
    bool m_selecting = false; ///< selectPath() is at work: nobody chose anything.
};

} // namespace skein
