// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RatingBar.h"

#include "widgets/RatingBarAccess.h"
#include "widgets/Stars.h"
#include "widgets/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace skein {

namespace {

constexpr int star = 16;
constexpr int dot = 10;
constexpr int gap = 8;

} // namespace

RatingBar::RatingBar(QWidget* parent)
    : QWidget(parent)
{
    RatingBarAccess::install();
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setVisible(false);
    //: read aloud: stars of a photograph
    setAccessibleName(tr("Rating"));
}

void RatingBar::setMarks(const std::optional<Marks>& marks)
{
    m_marks = marks;
    setVisible(marks.has_value());
    if (marks) {
        const QString rating = marks->rating.isRejected()
                                   //: how a photograph is rated: not to be used
                                   ? tr("Rejected")
                                   : //: how a photograph is rated
                                   tr("%n star(s)", nullptr, marks->rating.value());
        const QString text = marks->label == ColourLabel::None
                                 ? rating
                                 //: for screen readers; %1: "3 stars" or "Rejected", %2: a colour
                                 : tr("%1, label: %2").arg(rating, labelText(marks->label));
        setAccessibleDescription(text);
        setToolTip(text);
        QAccessibleValueChangeEvent event(this, marks->rating.value());
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QSize RatingBar::sizeHint() const
{
    return {Rating::maxStars * star + gap + dot, star + 2};
}

int RatingBar::starAt(QPointF place) const
{
    const int at = static_cast<int>(place.x()) / star + 1;
    return at >= 1 && at <= Rating::maxStars ? at : 0;
}

void RatingBar::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_marks) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row(0, (height() - star) / 2.0, Rating::maxStars * star, star);
    const bool hovering = m_hovered > 0;
    const int stars = hovering ? m_hovered : std::max(0, m_marks->rating.value());
    paintStars(painter, row, stars, Rating::maxStars, hovering ? theme::quietText : theme::tileText,
        theme::faint);
    const QPointF centre(row.right() + gap + dot / 2.0, row.center().y());
    if (m_marks->rating.isRejected()) {
        painter.setPen(QPen(theme::error, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(4, 4), centre + QPointF(4, 4));
        painter.drawLine(centre - QPointF(4, -4), centre + QPointF(4, -4));
        return;
    }
    paintLabel(painter, {centre.x() - dot / 2.0, centre.y() - dot / 2.0, dot, dot}, m_marks->label);
}

void RatingBar::mousePressEvent(QMouseEvent* event)
{
    const int stars = starAt(event->position());
    if (event->button() != Qt::LeftButton || !m_marks || stars == 0) {
        return;
    }
    m_hovered = 0;
    Q_EMIT rated(Rating::stars(stars == m_marks->rating.value() ? 0 : stars));
}

void RatingBar::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = starAt(event->position());
    update();
}

void RatingBar::leaveEvent(QEvent* /*event*/)
{
    m_hovered = 0;
    update();
}

} // namespace skein
