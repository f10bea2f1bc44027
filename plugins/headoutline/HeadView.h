// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

class QPainter;

namespace skein::headoutline {

class HeadSet;

/**
 * The photograph or its outline with the numbers on it. Numbers are dragged; a double click adds
 * one. With the keyboard: Page Up and Page Down choose, the arrows move (with Shift further),
 * Insert adds, Delete removes, Enter asks for the name.
 */
class HeadView final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadView(HeadSet& heads, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /** Nothing can be done with it for now, and @p sentence over it says why; empty: it can be. It
     * keeps the focus meanwhile, so that nothing typed goes somewhere else. */
    void setWaiting(const QString& sentence);

Q_SIGNALS:
    void nameWanted(int index);
    /** Somebody types while a head is chosen: @p text begins its name. */
    void nameTyped(int index, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /** Where the whole picture lies. */
    QRectF area() const;
    QPointF partAt(QPointF position) const;
    int headAt(QPointF position) const;
    bool isWaiting() const { return !m_waiting.isEmpty(); }
    bool moveCurrent(int key, bool far);
    void describe();
    void paintWaiting(QPainter& painter) const;

    HeadSet& m_heads;
    QImage m_picture;
    QPixmap m_scaled;  ///< m_picture for the screen's pixels; null: to be made
    QString m_waiting; ///< Empty: it is not.
    int m_dragged = -1;
    QPointF m_grip; ///< from the pointer to the middle of the dragged number
};

} // namespace skein::headoutline
