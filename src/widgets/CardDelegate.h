// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace skein {

class CardThumbnails;

/**
 * Paints one shot of a camera's card: thumbnail, whether it is chosen, name, time and size, and
 * whether the session has it already. Borrows the thumbnails. Lives on the GUI thread.
 */
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const CardThumbnails& thumbnails, QObject* parent = nullptr);

    void setCell(QSize cell) { m_cell = cell; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRect& frame, const QModelIndex& index) const;
    static void paintWord(
        QPainter& painter, const QRect& frame, const QString& word, Qt::Alignment corner);
    static void paintBox(
        QPainter& painter, const QStyleOptionViewItem& option, const QRect& frame, bool isChosen);

    const CardThumbnails& m_thumbnails;
    QSize m_cell{168, 170};
};

} // namespace skein
