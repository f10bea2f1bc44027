// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace skein {
class PluginCamera;
class PluginWindow;
} // namespace skein

namespace skein::eclipse {

/** One of the three settings of an exposure, as a camera has it. */
struct Dial
{
    struct Choice
    {
        QString text;
        double number = 0;
    };
    bool isThere = false;
    bool readOnly = false;
    QString present;
    QList<Choice> choices; ///< Those that are numbers, 400 at most.

    /** The nearest in stops; nothing: there is no choice. */
    [[nodiscard]] std::optional<Choice> nearest(double number) const;
};

/** What a camera can do. */
struct CameraDials
{
    Dial shutter;
    Dial aperture;
    Dial iso;

    /** As the camera of @p window is now. */
    [[nodiscard]] static CameraDials of(const PluginCamera& camera, const PluginWindow& window);
};

/** One exposure as a camera takes it. */
struct Fitted
{
    QString shutter; ///< In the camera's words; empty, as are these: it is left as it is.
    QString aperture;
    QString iso;
    double seconds = 0; ///< How long the shutter is open, as far as that is known.
    double stops = 0;   ///< Brighter than it was wanted; negative: darker.
};

/** "bulb", "time": the shutter is open until somebody closes it. */
[[nodiscard]] bool isBulb(const QString& shutter);

/** The number of "1/125", "0.5", "f/5.6", "30s", "ISO 400" and "1.3\""; nothing for words. */
[[nodiscard]] std::optional<double> numberOf(const QString& choice);

/**
 * The nearest that the camera can. Aperture and ISO are chosen first; what they are off is made
 * good by the shutter. A telescope has no aperture to be set: the plan's is believed.
 */
[[nodiscard]] Fitted fit(const Exposure& wanted, const CameraDials& dials);

/** The shutter is at bulb, and cannot be set to a time from here. */
[[nodiscard]] bool isStuckAtBulb(const CameraDials& dials);

/** What this camera cannot do of @p plan: sentences, each once. */
[[nodiscard]] QStringList problemsOf(const Plan& plan, const CameraDials& dials);

} // namespace skein::eclipse
