// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace skein::wire {

/**
 * Cuts a stream of bytes into the payloads of frames. Either side uses one for what it reads.
 *
 * A length above maxFrameBytes (or 0) makes it broken for good: the other side is not one of ours,
 * and nothing after that can be trusted. Never holds more than one frame and what was fed last.
 */
class FrameReader final
{
public:
    void feed(QByteArrayView bytes);
    /** The next whole payload, if there is one. */
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< First byte not yet handed out; spares moving the rest each time.
    bool m_broken = false;
};

} // namespace skein::wire
