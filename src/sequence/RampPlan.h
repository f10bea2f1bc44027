// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ExposureScale.h"
#include "sequence/SequenceDefinition.h"

#include <QList>
#include <array>
#include <optional>

namespace skein {

class Shooter;

/**
 * How an exposure ramp makes an exposure of its camera's settings, within its limits. The shutter
 * is used first, then ISO, then the aperture: of the ways to one brightness the one with the
 * aperture nearest to the first, then with the lowest ISO. A value; what it was made of stays as it
 * was then.
 */
class RampPlan final
{
public:
    struct Value
    {
        ExposureRole role;
        QString text;
    };
    struct Exposure
    {
        double ev = 0; ///< The sum of the roles, in stops.
        QList<Value> values;
    };

    /** The settings that @p shooter tells now. A role that cannot be changed is left alone. */
    RampPlan(const ExposureRamp& ramp, const Shooter& shooter);

    /** Nothing can be changed within the limits. */
    [[nodiscard]] bool isEmpty() const { return m_axes.isEmpty(); }
    /** The largest change from one photograph to the next, in stops. */
    [[nodiscard]] double step() const { return m_step; }
    /** How bright the camera's present settings are; nothing where one of them is no number. */
    [[nodiscard]] std::optional<double> present(const Shooter& shooter) const;
    /**
     * What comes nearest to @p wanted and is no more than a step from @p present; nothing when no
     * change would be better.
     */
    [[nodiscard]] std::optional<Exposure> towards(double wanted, double present) const;
    /** Nothing within the limits is brighter, or darker, than @p present. */
    [[nodiscard]] bool isAtLimit(double present, bool wantsBrighter) const;

private:
    struct Axis
    {
        ExposureRole role;
        ExposureScale whole;
        /** The preferred one first; of the last axis from dark to bright. */
        QList<ExposureScale::Choice> allowed;
    };
    /** One choice of each axis. */
    struct Pick
    {
        double ev = 0;
        std::array<qsizetype, 3> at{};
    };
    /** Stops. */
    struct Goal
    {
        double wanted = 0;
        double least = 0;
        double most = 0;
    };

    void add(ExposureRole role, const ExposureRamp::Limits& limits, const Shooter& shooter);
    /** Tries the choices of @p axis and those after it, with @p pick of those before it. */
    void visit(qsizetype axis, Pick pick, const Goal& goal, std::optional<Pick>& best) const;
    [[nodiscard]] static QList<ExposureScale::Choice>::const_iterator nearestIn(
        const QList<ExposureScale::Choice>& sorted, const Goal& goal);

    QList<Axis> m_axes; ///< Aperture, ISO, shutter: the last one changes first.
    double m_step;
};

} // namespace skein
