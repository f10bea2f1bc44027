// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingDial.h"

#include "widgets/SettingDialAccess.h"
#include "widgets/WheelGuard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

// Logical pixels.
constexpr int corner = 4;
constexpr int textMargin = 6; ///< Between a value and its neighbour.
constexpr int tickGap = 7;    ///< From tick to tick.
constexpr int tickHeight = 3;
constexpr int markHeight = 6; ///< Of the tick in the middle.
constexpr int dialHeight = 40;
constexpr int leastWidth = 96;
constexpr int usualWidth = 150;
constexpr double largeLetters = 1.25; ///< Times the size of the font.
constexpr double smallLetters = 0.85;
/** In thirds of a stop a page is a stop. */
constexpr int pageSteps = 3;

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/** @p text without its unit when @p shown, which stands beside it, has the same: "1/60", "1/125 s".
 */
QString withoutUnit(const QString& text, const QString& shown)
{
    constexpr qsizetype longestUnit = 3; // With its space.
    const qsizetype space = text.lastIndexOf(u' ');
    const bool isUnit = space > 0 && text.size() - space <= longestUnit;
    return isUnit && shown.endsWith(text.mid(space)) ? text.left(space) : text;
}

} // namespace

SettingDial::SettingDial(QWidget* parent)
    : QAbstractSlider(parent)
    , m_guard(new WheelGuard(*this))
{
    SettingDialAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
    setPageStep(pageSteps);
}

void SettingDial::setTexts(const QStringList& texts, int at)
{
    m_texts = texts;
    setRange(0, std::max(0, static_cast<int>(texts.size()) - 1));
    setValue(at);
    sliderChange(SliderValueChange); // The words may be others at the same place.
}

QSize SettingDial::sizeHint() const
{
    return {usualWidth, dialHeight};
}

QSize SettingDial::minimumSizeHint() const
{
    return {leastWidth, dialHeight};
}

int SettingDial::pitch() const
{
    // Even, so that the strip does not swell and shrink under the hand that drags it.
    const QFontMetrics metrics(scaled(font(), smallLetters));
    return metrics.horizontalAdvance(QStringLiteral("1/1250")) + textMargin;
}

QColor SettingDial::ink(double strength) const
{
    const QColor text = palette().color(QPalette::ButtonText);
    const QColor back = palette().color(QPalette::Button);
    const auto mixed = [strength](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * strength));
    };
    return {mixed(back.red(), text.red()), mixed(back.green(), text.green()),
        mixed(back.blue(), text.blue())};
}

void SettingDial::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Each value by its own letters: "−0.3" and "0 EV" are the same in a language from the right.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(ink(0.5)) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (!m_texts.isEmpty()) {
        paintTicks(painter);
        paintValues(painter);
    }
}

void SettingDial::paintValues(QPainter& painter) const
{
    const QRect line = rect().adjusted(0, 2, 0, -(markHeight + 3));
    const QFont large = scaled(font(), largeLetters);
    const QFontMetrics largeMetrics(large);
    const QString shown = largeMetrics.elidedText(text(), Qt::ElideRight, width() - 2 * textMargin);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(line, Qt::AlignCenter, shown);

    painter.setFont(scaled(font(), smallLetters));
    painter.setPen(ink(isEnabled() ? 0.62 : 0.8));
    const int half = largeMetrics.horizontalAdvance(shown) / 2 + textMargin;
    for (const int side : {-1, 1}) {
        int edge = half; // From the middle, where the next value may begin.
        for (int at = value() + side; at >= 0 && at < m_texts.size(); at += side) {
            const QString neighbour = withoutUnit(m_texts.at(at), text());
            const int wide = painter.fontMetrics().horizontalAdvance(neighbour);
            const int middle = std::max(std::abs(at - value()) * pitch(), edge + wide / 2);
            if (middle + wide / 2 > width() / 2 - 3) {
                break; // A value that is cut off reads as another.
            }
            const QRect place(
                width() / 2 + side * middle - wide / 2 - 1, line.top(), wide + 2, line.height());
            painter.drawText(place, Qt::AlignCenter, neighbour);
            edge = middle + wide / 2 + textMargin;
        }
    }
}

void SettingDial::paintTicks(QPainter& painter) const
{
    const double middle = width() / 2.0;
    const int bottom = dialHeight - 3;
    const int most = width() / 2 / tickGap;
    painter.setPen(QPen(ink(0.35), 1));
    for (int step = -most; step <= most; ++step) {
        const int at = value() + step;
        if (step != 0 && at >= 0 && at < m_texts.size()) {
            const double x = middle + step * tickGap;
            painter.drawLine(QPointF(x, bottom - tickHeight), QPointF(x, bottom));
        }
    }
    painter.setPen(QPen(ink(isEnabled() ? 1 : 0.5), 2));
    painter.drawLine(QPointF(middle, bottom - markHeight), QPointF(middle, bottom));
}

bool SettingDial::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void SettingDial::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedX = event->pos().x();
    m_pressedValue = value();
    m_isDragged = false;
    setSliderDown(true);
}

void SettingDial::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown()) {
        return;
    }
    // The strip follows the hand: to the left comes what is on the right.
    const int moved = m_pressedX - event->pos().x();
    m_isDragged = m_isDragged || std::abs(moved) >= QApplication::startDragDistance();
    if (m_isDragged) {
        setValue(m_pressedValue +
                 static_cast<int>(std::lround(static_cast<double>(moved) / pitch() * 2)));
    }
}

void SettingDial::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown()) {
        event->ignore();
        return;
    }
    setSliderDown(false);
    if (!m_isDragged) {
        const double fromMiddle = event->pos().x() - width() / 2.0;
        setValue(value() + static_cast<int>(std::lround(fromMiddle / pitch())));
    }
}

void SettingDial::wheelEvent(QWheelEvent* event)
{
    if (!m_guard->isMeant(*event)) {
        event->ignore(); // Scrolls the panel; nobody changes the exposure in passing.
        return;
    }
    constexpr int oneNotch = 120;
    const int turned =
        event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    m_wheel += turned;
    const int steps = m_wheel / oneNotch;
    m_wheel -= steps * oneNotch;
    setValue(value() + steps);
    event->accept();
}

void SettingDial::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        Q_EMIT finished();
        return;
    case Qt::Key_Left: // Also where text runs from right to left: numbers do not.
        setValue(value() - 1);
        return;
    case Qt::Key_Right:
        setValue(value() + 1);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void SettingDial::sliderChange(SliderChange change)
{
    if (change == SliderValueChange) {
        setAccessibleDescription(text()); // The number alone says nothing: it is a place.
    }
    QAbstractSlider::sliderChange(change);
    update();
}

} // namespace skein
