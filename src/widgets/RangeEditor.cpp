// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RangeEditor.h"

#include "widgets/SettingText.h"
#include "widgets/WheelGuard.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

constexpr int settleMs = 250;
constexpr double mostSliderSteps = 1'000'000;

/** As many decimals as the step needs, so that every value can be typed. */
int decimalsFor(double step, double minimum)
{
    int decimals = 0;
    double scale = 1;
    const auto isWhole = [](double value) {
        return std::abs(value - std::round(value)) < 1e-6 * std::max(1.0, std::abs(value));
    };
    while (decimals < 5 && !(isWhole(step * scale) && isWhole(minimum * scale))) {
        scale *= 10;
        ++decimals;
    }
    return decimals;
}

/** The limits; where the camera's are no numbers, the value alone: nothing can be chosen then. */
SettingRange finite(const CameraSetting& setting)
{
    const SettingRange& range = setting.range;
    if (std::isfinite(range.minimum) && std::isfinite(range.maximum) &&
        std::isfinite(range.maximum - range.minimum) && std::isfinite(range.step)) {
        return range;
    }
    const double value = setting.value.toDouble();
    const double only = std::isfinite(value) ? value : 0;
    return {only, only, 1};
}

} // namespace

RangeEditor::RangeEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QDoubleSpinBox(this))
    , m_settle(new QTimer(this))
    , m_guard(new WheelGuard(*m_slider))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_slider->setMinimumWidth(40);
    m_number->setKeyboardTracking(false);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(68);
    m_number->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_number);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    m_slider->installEventFilter(this);
    m_number->installEventFilter(this);

    connect(m_settle, &QTimer::timeout, this, &RangeEditor::commit);
    connect(m_slider, &QSlider::valueChanged, this, &RangeEditor::sliderMoved);
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        commit();
        Q_EMIT finished();
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_changed = true;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(toStep(value));
        m_settle->start();
    });
    connect(m_number, &QDoubleSpinBox::editingFinished, this, &RangeEditor::commit);
}

int RangeEditor::toStep(double value) const
{
    return static_cast<int>(std::lround((value - m_minimum) / m_step));
}

double RangeEditor::toValue(int step) const
{
    return m_minimum + step * m_step;
}

void RangeEditor::sliderMoved(int step)
{
    m_changed = true;
    const QSignalBlocker quiet(m_number);
    m_number->setValue(toValue(step));
    if (!m_slider->isSliderDown()) {
        m_settle->start();
    }
}

void RangeEditor::commit()
{
    m_settle->stop();
    if (m_changed) {
        m_changed = false;
        choose(m_number->value());
    }
    usedEnded();
}

void RangeEditor::showSetting(const CameraSetting& setting)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    const SettingRange range = finite(setting);
    const double width = std::max(0.0, range.maximum - range.minimum);
    m_minimum = range.minimum;
    m_step = range.step > 0 ? range.step : (width > 0 ? width / 100 : 1);
    if (width / m_step > mostSliderSteps) {
        m_step = width / mostSliderSteps;
    }
    m_number->setDecimals(decimalsFor(m_step, m_minimum));
    m_number->setRange(range.minimum, std::max(range.minimum, range.maximum));
    m_number->setSingleStep(m_step);
    m_slider->setRange(0, static_cast<int>(std::floor(width / m_step + 1e-6)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    const double value = setting.value.toDouble();
    m_number->setValue(std::isfinite(value) ? value : range.minimum);
    m_slider->setValue(toStep(m_number->value()));
    const bool choosable = !setting.readOnly && width > 0;
    m_slider->setEnabled(choosable);
    m_number->setEnabled(choosable);
    m_slider->setAccessibleName(settingDisplayLabel(setting));
    m_number->setAccessibleName(settingDisplayLabel(setting));
    m_number->setAccessibleDescription(setting.help);
}

bool RangeEditor::isInUse() const
{
    return m_changed || m_slider->isSliderDown();
}

bool RangeEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        // Else it scrolls the panel. The number is for typing, and the slider shows its steps.
        const bool isMeant = watched == m_slider
                                 ? m_guard->isMeant(*static_cast<QWheelEvent*>(event))
                                 : m_number->hasFocus();
        if (!isMeant) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_number->interpretText();
            commit();
            Q_EMIT finished();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_changed = false;
            m_settle->stop();
            revert();
            Q_EMIT finished();
            return true;
        }
    }
    return SettingEditor::eventFilter(watched, event);
}

} // namespace skein
