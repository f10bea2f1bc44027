// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/RampController.h"

#include <algorithm>
#include <cmath>

namespace skein {

namespace {

/** An odd number: the median of five stands two that are wrong. */
constexpr qsizetype smoothedOver = 5;
/**
 * In steps. More than a half, or a step would be undone by the next; three quarters leave a quarter
 * of a step to noise in the smoothed light.
 */
constexpr double hysteresis = 0.75;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 != 0 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

RampController::RampController(std::optional<double> target, double step)
    : m_target(target)
    , m_step(step)
{}

void RampController::observe(double brightness, double exposure)
{
    if (!std::isfinite(brightness) || !std::isfinite(exposure)) {
        return;
    }
    if (!m_target) {
        m_target = brightness;
    }
    m_scenes.append(brightness - exposure);
    if (m_scenes.size() > smoothedOver) {
        m_scenes.removeFirst();
    }
}

double RampController::error(double exposure) const
{
    return m_scenes.isEmpty() ? 0 : *m_target - (median(m_scenes) + exposure);
}

double RampController::next(double exposure) const
{
    const double off = error(exposure);
    if (std::abs(off) <= hysteresis * m_step) {
        return exposure;
    }
    return exposure + std::clamp(off, -m_step, m_step);
}

} // namespace skein
