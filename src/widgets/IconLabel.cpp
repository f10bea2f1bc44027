// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IconLabel.h"

#include "viewer/AccessibleRole.h"
#include "widgets/SymbolLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace skein {

namespace {
constexpr int iconPixels = 16;
}

IconLabel::IconLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new SymbolLabel(this))
    , m_text(new QLabel(this))
{
    setAccessibleRole(*this, QAccessible::StaticText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_icon->setSide(iconPixels);
    m_icon->hide();
    m_text->setTextFormat(Qt::PlainText);
    setVisible(false);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon->setIcon(icon);
    m_icon->setVisible(!icon.isNull());
}

void IconLabel::setText(const QString& text, const QString& what)
{
    m_whole = text;
    showText();
    updateGeometry();
    setVisible(!text.isEmpty());
    setToolTip(what);
    setAccessibleName(what);
}

void IconLabel::setShortens(int leastChars)
{
    m_leastChars = leastChars;
    m_text->setSizePolicy(
        shortens() ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

int IconLabel::widthWith(int textWidth) const
{
    const QMargins margins = contentsMargins();
    const int icon = m_icon->isHidden() ? 0 : iconPixels + layout()->spacing();
    return margins.left() + icon + textWidth + margins.right();
}

QSize IconLabel::sizeHint() const
{
    const QSize usual = QWidget::sizeHint();
    // What is shown now may be shorter than what would be shown.
    return shortens()
               ? QSize(widthWith(fontMetrics().horizontalAdvance(m_whole) + 2), usual.height())
               : usual;
}

QSize IconLabel::minimumSizeHint() const
{
    const QSize usual = QWidget::minimumSizeHint();
    const int least = widthWith(m_leastChars * fontMetrics().averageCharWidth());
    return shortens() ? QSize(std::min(least, sizeHint().width()), usual.height()) : usual;
}

void IconLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showText();
}

void IconLabel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showText(); // Only now its width counts.
}

void IconLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        showText();
        updateGeometry();
    }
}

void IconLabel::showText()
{
    const int room = width() - widthWith(0);
    m_text->setText(shortens() && isVisible()
                        ? fontMetrics().elidedText(m_whole, Qt::ElideRight, room)
                        : m_whole);
}

void IconLabel::sayAnew(const QString& text)
{
    m_whole = text;
    showText();
}

} // namespace skein
