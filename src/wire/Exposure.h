// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace skein {

/** How long the shutter will be open. */
struct Exposure
{
    bool isBulb = false; ///< Until told otherwise; @c duration means nothing then.
    std::chrono::milliseconds duration{0};

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

/**
 * Reads the text of a shutter-speed setting: "1/125", "0.0100s", "30", "2.5", "13/10", "30\"",
 * "x 200" (Nikon's flash speed), "bulb", "Time". Nothing for what is no time ("auto", nonsense).
 * @param bulbWords what else means bulb: drivers translate the word.
 */
[[nodiscard]] std::optional<Exposure> exposureFromText(
    const QString& text, const QStringList& bulbWords = {});

/** The time that exposureFromText() reads, in seconds and not rounded; nothing for bulb. */
[[nodiscard]] std::optional<double> exposureSecondsFromText(const QString& text);

/** The settings that hold an exposure time; Nikon has the exact time in the second one. */
[[nodiscard]] const QStringList& exposureSettingNames();

/**
 * The exposure that the settings of a camera promise: the longest where there are two of them (one
 * follows a change of the other a moment later), and bulb if either says so. Where they tell none
 * (automatic, or no such setting) it is the longest that bodies choose by themselves, 30 s.
 */
[[nodiscard]] Exposure exposureFromSettings(
    const QList<CameraSetting>& settings, const QStringList& bulbWords = {});

/** How long a capture may take: twice the exposure (noise reduction) and @p margin. */
[[nodiscard]] std::chrono::milliseconds captureLimit(
    std::chrono::milliseconds exposure, std::chrono::milliseconds margin);

} // namespace skein
