// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"
#include "image/Rating.h"
#include "widgets/Theme.h"

#include <QCache>
#include <QPersistentModelIndex>
#include <QPixmap>
#include <QSet>
#include <QStyledItemDelegate>
#include <optional>

namespace skein {

class SharpnessFigures;
class ThumbnailLoader;

/**
 * Paints one shot of filmstrip or grid: thumbnail, name, and marks for RAW files, stars, rejection,
 * colour label, video, damage and the second copy. Thumbnails are painted as they are at hand; the
 * view asks for those that are missing. Borrows the loader, which must outlive it. Lives on the GUI
 * thread.
 */
class ShotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ShotDelegate(QObject* parent = nullptr);

    /** Null paints empty frames. */
    void setThumbnails(ThumbnailLoader* thumbnails) { m_thumbnails = thumbnails; }
    /** Told in tool tips, and painted if that is wanted; borrowed, null: none. */
    void setFigures(const SharpnessFigures* figures) { m_figures = figures; }
    void setCell(QSize cell) { m_cell = cell; }
    /** From the thumbnails' sRGB to the screen; prepared, so that it costs little. */
    void setColours(const ColourTransform& colours);
    /** The view's size in device pixels: scaled thumbnails are kept for twice as much. */
    void setSpace(QSize pixels);
    /** The shot in the viewer, painted with a frame. */
    void setCurrent(const QModelIndex& index) { m_current = index; }
    /** The colour of that frame. */
    void setHighlight(const QColor& colour) { m_highlight = colour; }
    [[nodiscard]] QSize cell() const { return m_cell; }
    /** The longer side of a thumbnail, in logical pixels. */
    [[nodiscard]] int thumbnailEdge() const;
    void setUnavailable(const QString& path) { m_unavailable.insert(path); }
    /** Perhaps there is a thumbnail now. */
    void setAvailable(const QString& path);
    /** Something is wrong with a file of this shot: it has a triangle, which its tool tip explains.
     */
    [[nodiscard]] static bool isMarked(const QModelIndex& index);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    struct Scaled
    {
        qint64 source = 0; ///< Which thumbnail it was made of.
        QPixmap pixmap;
    };

    [[nodiscard]] QRect frameOf(const QRect& cell, int textHeight) const;
    [[nodiscard]] QPixmap thumbnail(const QString& path, QSize space, double ratio) const;
    void paintPicture(QPainter& painter, const QRect& frame, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, const QRect& frame, const QModelIndex& index) const;
    void paintSharpness(
        QPainter& painter, const QRect& frame, const QString& path, bool isMarkedDamaged) const;
    /** Before the name: the mark of a colour label. @return what is left for the name. */
    [[nodiscard]] static QRect paintLabelMark(
        QPainter& painter, const QRect& text, ColourLabel label);
    /** Beside the name: how far the second copy has come. @return what is left for the name. */
    [[nodiscard]] static QRect paintCopyState(
        QPainter& painter, const QRect& text, const QModelIndex& index);
    [[nodiscard]] std::optional<double> sharpnessOf(const QString& path) const;

    QColor m_highlight = theme::frame;
    static constexpr int leastScaledKb = 4 * 1024;
    static constexpr int mostScaledKb = 48 * 1024;

    ThumbnailLoader* m_thumbnails = nullptr;
    const SharpnessFigures* m_figures = nullptr;
    ColourTransform m_colours;
    QSize m_cell{160, 120};
    QPersistentModelIndex m_current;
    QSet<QString> m_unavailable;
    /** By path: scaling again in each paint would make scrolling stutter. */
    mutable QCache<QString, Scaled> m_scaled{leastScaledKb};
};

} // namespace skein
