// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

namespace skein {

/**
 * Says how bright the exposure of a time-lapse has to be, from how bright its photographs came out.
 * A value; pure. All in stops.
 *
 * What is smoothed is the light of the scene (brightness less exposure), as the median of the last
 * photographs: so its own steps cause no echo, late measurements do no harm, and the lights of one
 * car count for nothing. It moves only when the photographs are off by more than a part of a step
 * (hysteresis), and then by one step at most: without that, noise would make the film flicker.
 */
class RampController final
{
public:
    /** @p target nothing: as bright as the first photograph. @p step: the largest in one frame. */
    RampController(std::optional<double> target, double step);

    /** A photograph made with @p exposure came out with @p brightness. */
    void observe(double brightness, double exposure);
    /** The exposure for the next photograph when it is @p exposure now. */
    [[nodiscard]] double next(double exposure) const;
    /** How far photographs made with @p exposure are from what is wanted; 0: not known yet. */
    [[nodiscard]] double error(double exposure) const;

private:
    std::optional<double> m_target;
    double m_step;
    QList<double> m_scenes; ///< The last ones.
};

} // namespace skein
