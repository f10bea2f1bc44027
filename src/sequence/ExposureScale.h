// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ExposureRole.h"

#include <QList>
#include <optional>

namespace skein {

/**
 * The choices of a camera for one role, by how bright they make a photograph. Stops (EV) compared
 * with 1 s, f/1, ISO 100, no compensation. A value; pure.
 *
 * Cameras write rounded numbers (1/60 for 1/64 s, f/5.6 for f/5.66). Where the choices lie a third,
 * a half or a whole stop apart they count as the exact ones, as the shutter makes them.
 */
class ExposureScale final
{
public:
    struct Choice
    {
        QString text;
        double ev = 0;
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    /** What is no number ("Auto", "bulb") is left out, and of two alike the second. The first 400
     * are taken: a camera may list what it likes. */
    [[nodiscard]] static ExposureScale of(ExposureRole role, const QStringList& choices);
    /** How bright @p text is, not rounded; nothing where it is no number. */
    [[nodiscard]] static std::optional<double> evOf(ExposureRole role, const QString& text);
    /** The same for a number: seconds, f-number, ISO, stops. */
    [[nodiscard]] static double evOf(ExposureRole role, double number);

    /** From dark to bright. */
    [[nodiscard]] const QList<Choice>& choices() const { return m_choices; }
    [[nodiscard]] bool isEmpty() const { return m_choices.isEmpty(); }
    /** Nothing for what is not among the choices. */
    [[nodiscard]] std::optional<double> evOf(const QString& text) const;
    /** The same, or else what @p text says by itself; nothing where it is no number. */
    [[nodiscard]] std::optional<double> evOrRoundedOf(ExposureRole role, const QString& text) const;
    /** The choice that is nearest to @p ev; the scale must not be empty. */
    [[nodiscard]] const Choice& nearest(double ev) const;
    /** How far apart the choices usually are, in stops; 0 for fewer than two. */
    [[nodiscard]] double spacing() const { return m_spacing; }
    /** Only the choices from @p least to @p most, in stops, with a little tolerance. */
    [[nodiscard]] ExposureScale within(double least, double most) const;

private:
    void snap();

    QList<Choice> m_choices;
    double m_spacing = 0;
};

} // namespace skein
