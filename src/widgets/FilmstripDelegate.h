// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace skein {

class ThumbnailLoader;

/**
 * Paints one picture of the filmstrip: thumbnail, name, a mark for RAW files. Thumbnails are asked
 * for when they are painted, so only visible ones are ever made.
 */
class FilmstripDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** Borrows @p thumbnails, which must outlive it; null paints empty frames. */
    explicit FilmstripDelegate(QObject* parent = nullptr);

    void setThumbnails(ThumbnailLoader* thumbnails) { m_thumbnails = thumbnails; }
    void setCell(QSize cell) { m_cell = cell; }
    void setUnavailable(const QString& path) { m_unavailable.insert(path); }
    void setAvailable(const QString& path) { m_unavailable.remove(path); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ThumbnailLoader* m_thumbnails = nullptr;
    QSize m_cell{160, 120};
    QSet<QString> m_unavailable; ///< Files without a picture: painted as such.
};

} // namespace skein
