// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace skein {
class PluginSettings;
}

namespace skein::repeat {

/** How photographs are repeated. A value, always within its limits. */
struct RepeatPlan
{
    static constexpr int mostPhotographs = 10'000;
    static constexpr double longestInterval = 24 * 3600; ///< Seconds, as are these.
    static constexpr double longestDelay = 24 * 3600;
    /** A camera is not asked for more than that; 0 asks for each as soon as it can. */
    static constexpr double shortestBeat = 0.1;

    int photographs = 10;   ///< 0: until it is stopped.
    double interval = 2;    ///< Seconds; 0: each as soon as the camera can.
    double delay = 0;       ///< Seconds before the first one.
    bool keepsBeat = true;  ///< From beginning to beginning; else a pause after each.
    bool showsPanel = true; ///< When it is begun by its key.

    /** As the photographer left it; whatever the file says, within its limits. */
    [[nodiscard]] static RepeatPlan from(const PluginSettings& settings);
    void keepIn(PluginSettings& settings) const;
    /** Those that are chosen in the preferences. */
    [[nodiscard]] static QStringList preferences();
    /** Nearest to this and within the limits. */
    [[nodiscard]] RepeatPlan clamped() const;
    /** For PluginSequences; @p name is for people. */
    [[nodiscard]] QJsonObject definition(const QString& name) const;
    /** Seconds until the last one is begun, as far as the plan tells; nothing: it has no end. */
    [[nodiscard]] std::optional<double> seconds() const;

    friend bool operator==(const RepeatPlan&, const RepeatPlan&) = default;
};

} // namespace skein::repeat
