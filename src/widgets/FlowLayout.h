// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace skein {

/** Puts widgets side by side, and on further lines where they have no room, like words. Lives on
 * the GUI thread. */
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    /** Puts @p widget before those that are at @p index. */
    void insertWidget(int index, QWidget* widget);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /** The height that is needed in @p rect; @p moves: everything is put there. */
    int arrange(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> m_items; ///< Owned.
};

} // namespace skein
