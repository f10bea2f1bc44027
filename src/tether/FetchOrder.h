// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/IngestQueue.h"

#include <QElapsedTimer>

namespace skein {

/**
 * Which photograph is fetched next: the one that was announced first; but over a link so slow that
 * a RAW file would keep the photographer waiting, all others go before the RAW files, so that each
 * shot is seen soon. How fast the link is, the transfers tell. Thread-bound.
 */
class FetchOrder final
{
public:
    /** A transfer begins. */
    void begin() { m_running.start(); }
    /** It has ended well, with so many bytes. */
    void finish(qint64 bytes);
    /** So many bytes took so long. */
    void learn(qint64 bytes, double seconds);
    /** Another camera, or another way to it. */
    void forget() { m_bytesPerSecond = 0; }

    /** Null when nothing waits but what was chosen on the card, which has a way of its own. */
    [[nodiscard]] IngestPhoto* next(IngestQueue& queue) const;

private:
    [[nodiscard]] bool isSlow(const IngestPhoto& photo) const;

    QElapsedTimer m_running;
    double m_bytesPerSecond = 0; ///< 0: not known yet.
};

} // namespace skein
