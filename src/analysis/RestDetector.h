// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace skein {

/**
 * Tells when a picture that moved has come to rest: for some frames, and for longer than a slow
 * swing stands still at its ends, none has moved further than a limit. A value; knows no clock but
 * that of the frames.
 */
class RestDetector final
{
public:
    /** So many frames in a row have to be at rest. */
    static constexpr int leastFrames = 3;
    /** And for so long: what stands on a floor swings faster than once in 1.5 s. */
    static constexpr qint64 leastMs = 400;

    /** @p most: how far a frame at rest may have moved, as FrameMotion::follow() tells it. */
    explicit RestDetector(double most)
        : m_most(most)
    {}

    /** One frame: how far it has moved, nothing where that is not known, and when it was taken.
     * True when the picture is at rest. */
    [[nodiscard]] bool feed(std::optional<double> thousandths, qint64 takenMs);
    /** Some frame's motion was known. */
    [[nodiscard]] bool hasSeenMotion() const { return m_hasSeen; }

private:
    double m_most;
    std::optional<qint64> m_sinceMs; ///< When the first of the frames at rest was taken.
    int m_frames = 0;
    bool m_hasSeen = false;
};

} // namespace skein
