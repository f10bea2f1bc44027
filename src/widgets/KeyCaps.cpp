// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyCaps.h"

#include "viewer/AccessibleRole.h"
#include "widgets/KeySheet.h"

#include <QPainter>
#include <utility>

namespace skein {

namespace {
// Logical pixels.
constexpr int padding = 4;
constexpr int gap = 3;
constexpr int corner = 3;
constexpr int frameOpacity = 110; ///< Of 255.
constexpr int mostLetters = 24;   ///< Of a line, so that the column of the keys stays narrow.
} // namespace

KeyCaps::KeyCaps(QString keys, const QColor& ink, QWidget* parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_ink(ink)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(m_keys);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QList<KeyCaps::Cap> KeyCaps::caps() const
{
    const QFontMetrics metrics = fontMetrics();
    const int most = mostLetters * metrics.averageCharWidth();
    const QStringList texts = m_keys.split(keySeparator, Qt::SkipEmptyParts);
    QList<Cap> all;
    QPoint at;
    for (const QString& text : texts) {
        const bool isKey = text != keyRange;
        const int width = metrics.horizontalAdvance(text) + (isKey ? 2 * padding : 0);
        if (at.x() > 0 && at.x() + width > most) {
            at = {0, at.y() + metrics.height() + gap};
        }
        all.append({text, QRect(at, QSize(width, metrics.height())), isKey});
        at.rx() += width + gap;
    }
    return all;
}

QSize KeyCaps::sizeHint() const
{
    QRect all;
    for (const Cap& cap : caps()) {
        all |= cap.place;
    }
    return all.size() + QSize(1, 1);
}

void KeyCaps::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = m_ink;
    frame.setAlpha(frameOpacity);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (const Cap& cap : caps()) {
        QRect place = cap.place;
        if (isMirrored) {
            place.moveRight(width() - 1 - cap.place.left());
        }
        if (cap.isKey) {
            painter.setPen(frame);
            painter.drawRoundedRect(QRectF(place).translated(0.5, 0.5), corner, corner);
        }
        painter.setPen(m_ink);
        painter.drawText(place, Qt::AlignCenter, cap.text);
    }
}

} // namespace skein
