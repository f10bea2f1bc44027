// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QString>
#include <QStringList>

namespace skein {
class PluginSettings;
}

namespace skein::photobox {

/** What is chosen in the preferences. */
struct BoxOptions
{
    /** What a press takes. */
    enum class Kind { Single, Collage, GuestsChoose };

    static constexpr int mostCountdown = 20;
    static constexpr int mostReview = 60;
    static constexpr int mostIdle = 3600;

    Kind kind = Kind::Single;
    int countdown = 3; ///< Seconds before each photograph; at least 1.
    int review = 6;    ///< Seconds that it is shown.
    int idle = 60;     ///< Seconds until the newest photographs are shown in turn; 0: never.
    QString greeting;
    QColor background{24, 26, 32};
    QString logo; ///< A picture file; empty: none.
    bool isMirrored = true;
    bool hasSounds = true;
    bool hasFlash = true; ///< The screen is white during the exposure.
    /** Asks for the password; has Ctrl, Alt or Meta, so that no guest happens upon it. */
    QKeySequence leaveKey = usualLeaveKey();

    friend bool operator==(const BoxOptions&, const BoxOptions&) = default;

    [[nodiscard]] static QKeySequence usualLeaveKey();
    /** One key with Ctrl, Alt or Meta. */
    [[nodiscard]] static bool isLeaveKey(const QKeySequence& key);
    /** What cannot be is replaced by what is usual. */
    [[nodiscard]] static BoxOptions from(const PluginSettings& settings);
    void keepIn(PluginSettings& settings) const;
    /** What it keeps: not the password. */
    [[nodiscard]] static QStringList keys();
};

} // namespace skein::photobox
