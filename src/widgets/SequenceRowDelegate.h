// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace skein {

/** Paints a saved sequence: its name, the key that runs it, and below what it does. GUI thread. */
class SequenceRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** What an item tells beside its text, the name. */
    enum Role { Description = Qt::UserRole + 1, Key };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace skein
