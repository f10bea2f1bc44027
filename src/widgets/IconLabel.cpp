// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace skein {

namespace {
constexpr int iconPixels = 16;
}

IconLabel::IconLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    setVisible(false);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon->setPixmap(icon.pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
}

void IconLabel::setText(const QString& text, const QString& what)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    setToolTip(what);
    setAccessibleName(what);
}

QString IconLabel::text() const
{
    return m_text->text();
}

} // namespace skein
