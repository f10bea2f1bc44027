// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadView.h"

#include "HeadSet.h"
#include "NumberPainter.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace skein::headoutline {

namespace {

/** How far an arrow moves a number, in parts of the photograph's height. */
constexpr double nearStep = 0.002;
constexpr double farStep = 0.02;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

/** A letter, not a command. */
bool isTyped(const QKeyEvent& event)
{
    const bool isCommand =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !isCommand && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

HeadView::HeadView(HeadSet& heads, QWidget* parent)
    : QWidget(parent)
    , m_heads(heads)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("accessibleRole", static_cast<int>(QAccessible::Graphic));
    setMouseTracking(true);
    setAccessibleName(tr("Photograph with numbers"));
    connect(&heads, &HeadSet::headsChanged, this, [this] {
        describe();
        update();
    });
    connect(&heads, &HeadSet::currentChanged, this, [this] {
        describe();
        update();
    });
    describe();
}

void HeadView::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_scaled = {};
    update();
}

void HeadView::setWaiting(const QString& sentence)
{
    if (m_waiting == sentence) {
        return;
    }
    m_waiting = sentence;
    m_dragged = -1;
    if (sentence.isEmpty()) {
        unsetCursor();
    } else {
        setCursor(Qt::BusyCursor);
    }
    describe();
    update();
}

void HeadView::describe()
{
    if (isWaiting()) {
        setAccessibleDescription(m_waiting);
        return;
    }
    const QString keys = tr("Page Up and Page Down choose a number, the arrows move it, Delete "
                            "removes it, Insert adds one, Enter leads to its name.");
    const int current = m_heads.current();
    const QString chosen = current < 0
                               ? //: how many people are numbered, for screen readers
                               tr("%n number(s).", nullptr, m_heads.count())
                               //: for screen readers; %1 is a number, %2 the name of a person
                               : tr("Number %1 is chosen: %2.")
                                     .arg(QString::number(current + 1),
                                         m_heads.heads()[static_cast<std::size_t>(current)].name);
    setAccessibleDescription(chosen + QLatin1Char(' ') + keys);
}

QRectF HeadView::area() const
{
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    return {(width() - fitted.width()) / 2, (height() - fitted.height()) / 2, fitted.width(),
        fitted.height()};
}

QPointF HeadView::partAt(QPointF position) const
{
    const QRectF picture = area();
    return {(position.x() - picture.x()) / picture.width(),
        (position.y() - picture.y()) / picture.height()};
}

int HeadView::headAt(QPointF position) const
{
    const QRectF picture = area();
    // The last is painted on top.
    for (int i = m_heads.count() - 1; i >= 0; --i) {
        if (NumberPainter::discOf(m_heads.heads()[static_cast<std::size_t>(i)], picture)
                .contains(position)) {
            return i;
        }
    }
    return -1;
}

void HeadView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
            isWaiting() ? m_waiting : tr("No photograph is open here."));
        return;
    }
    const QRectF picture = area();
    const QSize pixels = (picture.size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels) {
        m_scaled = QPixmap::fromImage(
            m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(1);
    }
    painter.drawPixmap(picture, m_scaled, QRectF(m_scaled.rect()));
    NumberPainter numbers(painter, picture);
    for (int i = 0; i < m_heads.count(); ++i) {
        if (i != m_heads.current()) {
            numbers.paint(m_heads.heads()[static_cast<std::size_t>(i)], i + 1);
        }
    }
    if (const int current = m_heads.current(); current >= 0) {
        numbers.paint(m_heads.heads()[static_cast<std::size_t>(current)], current + 1, true);
    }
    if (isWaiting()) {
        paintWaiting(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight().color(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void HeadView::paintWaiting(QPainter& painter) const
{
    constexpr QColor veil(0, 0, 0, 120);
    constexpr QColor plate(0, 0, 0, 190);
    constexpr int room = 12;
    painter.fillRect(area(), veil);
    // In the middle of what is seen of it.
    const QRect seen = visibleRegion().boundingRect().adjusted(room, room, -room, -room);
    constexpr int how = Qt::AlignCenter | Qt::TextWordWrap;
    painter.setPen(Qt::white);
    const QRectF text = painter.boundingRect(QRectF(seen), how, m_waiting);
    painter.setBrush(plate);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(text.adjusted(-room, -room, room, room), room / 2, room / 2);
    painter.setPen(Qt::white);
    painter.drawText(text, how, m_waiting);
}

bool HeadView::moveCurrent(int key, bool far)
{
    const int current = m_heads.current();
    if (current < 0 || m_picture.isNull()) {
        return false;
    }
    const double down = far ? farStep : nearStep;
    const double across = down / m_heads.aspect();
    QPointF to = m_heads.heads()[static_cast<std::size_t>(current)].at;
    to.rx() += key == Qt::Key_Left ? -across : key == Qt::Key_Right ? across : 0;
    to.ry() += key == Qt::Key_Up ? -down : key == Qt::Key_Down ? down : 0;
    m_heads.move(current, to);
    return true;
}

void HeadView::keyPressEvent(QKeyEvent* event)
{
    if (isWaiting()) {
        QWidget::keyPressEvent(event); // Escape is the dialog's.
        return;
    }
    const int key = event->key();
    const int current = m_heads.current();
    const int last = m_heads.count() - 1;
    if (isArrow(key)) {
        if (!moveCurrent(key, event->modifiers().testFlag(Qt::ShiftModifier))) {
            QWidget::keyPressEvent(event);
        }
        return;
    }
    switch (key) {
    case Qt::Key_PageDown:
        m_heads.setCurrent(std::min(current + 1, last));
        return;
    case Qt::Key_PageUp:
        m_heads.setCurrent(current < 0 ? last : std::max(current - 1, 0));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_heads.remove(current);
        return;
    case Qt::Key_Insert:
        if (!m_picture.isNull()) {
            m_heads.add(partAt(QRectF(visibleRegion().boundingRect()).center()));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0) {
            Q_EMIT nameWanted(current);
        }
        return;
    default:
        if (current >= 0 && isTyped(*event)) {
            Q_EMIT nameTyped(current, event->text());
        } else {
            QWidget::keyPressEvent(event);
        }
    }
}

void HeadView::keyReleaseEvent(QKeyEvent* event)
{
    // One held key is one step to undo.
    if (isArrow(event->key()) && !event->isAutoRepeat()) {
        m_heads.endMove();
    }
    QWidget::keyReleaseEvent(event);
}

void HeadView::focusOutEvent(QFocusEvent* event)
{
    m_heads.endMove();
    QWidget::focusOutEvent(event);
    update();
}

void HeadView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isWaiting()) {
        return;
    }
    m_dragged = headAt(event->position());
    m_heads.setCurrent(m_dragged);
    if (m_dragged >= 0) {
        const Head& head = m_heads.heads()[static_cast<std::size_t>(m_dragged)];
        m_grip = NumberPainter::ringOf(head, area()).center() - event->position();
    }
}

void HeadView::mouseMoveEvent(QMouseEvent* event)
{
    if (isWaiting()) {
        return;
    }
    if (m_dragged >= 0) {
        m_heads.move(m_dragged, partAt(event->position() + m_grip));
        return;
    }
    setCursor(headAt(event->position()) >= 0 ? Qt::OpenHandCursor : Qt::CrossCursor);
}

void HeadView::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragged = -1;
    m_heads.endMove();
}

void HeadView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_picture.isNull() || isWaiting()) {
        return;
    }
    if (const int head = headAt(event->position()); head >= 0) {
        Q_EMIT nameWanted(head);
    } else if (area().contains(event->position()) && event->button() == Qt::LeftButton) {
        m_heads.add(partAt(event->position()));
    }
}

void HeadView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_picture.isNull() || isWaiting()) {
        return;
    }
    const int head =
        event->reason() == QContextMenuEvent::Keyboard ? m_heads.current() : headAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (head >= 0) {
        m_heads.setCurrent(head);
        //: command of a menu: gives the person a name
        menu->addAction(tr("&Name…"), this, [this, head] { Q_EMIT nameWanted(head); });
        //: command of a menu
        menu->addAction(tr("&Remove Number"), this, [this, head] { m_heads.remove(head); });
    } else {
        menu->addAction(
            tr("&Add Number Here"), this, [this, at = partAt(event->pos())] { m_heads.add(at); });
    }
    menu->popup(event->globalPos());
}

} // namespace skein::headoutline
