// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueSlider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <algorithm>

namespace skein::headoutline {

namespace {
/** So that a step of the mouse is not ten of the numbers. */
constexpr int leastWidth = 120;
} // namespace

ValueSlider::ValueSlider(
    int least, int most, const QString& text, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    m_slider->setRange(least, most);
    m_slider->setAccessibleName(name);
    m_slider->setMinimumWidth(leastWidth);
    setFocusProxy(m_slider);
    showValue();
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        Q_EMIT changed();
    });
}

int ValueSlider::value() const
{
    return m_slider->value();
}

void ValueSlider::setValue(int value)
{
    m_slider->setValue(value);
}

QString ValueSlider::textOf(int value) const
{
    return m_text.arg(QLocale().toString(value));
}

void ValueSlider::showValue()
{
    m_number->setText(textOf(value()));
    // The slider does not become shorter while it is moved.
    m_number->setMinimumWidth(
        std::max(m_number->fontMetrics().horizontalAdvance(textOf(m_slider->minimum())),
            m_number->fontMetrics().horizontalAdvance(textOf(m_slider->maximum()))));
}

void ValueSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange) {
        showValue();
    }
    QWidget::changeEvent(event);
}

} // namespace skein::headoutline
