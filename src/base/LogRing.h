// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <span>

namespace skein {

/**
 * Lines in a piece of memory of one size, which somebody else owns: the oldest make room for new
 * ones. All that is to be known of them lies in the memory itself, so that it can be a mapped file
 * and be read again after the process has died. Not thread-safe.
 */
class LogRing final
{
public:
    /** @p memory: at least smallestBytes; what a ring wrote there earlier is taken over. */
    explicit LogRing(std::span<char> memory);

    static constexpr size_t smallestBytes = 1024;

    /** @p line without its end; what is longer than half of the memory is cut. @p moment: when it
     * was said, on a clock that all who write such rings share. */
    void append(QByteArrayView line, qint64 moment = 0);
    /** All whole lines, the oldest first, each with its end. */
    [[nodiscard]] QByteArray text() const;
    /** The same of bytes that a ring left in a file; empty if they are none. Reads hostile ones. */
    [[nodiscard]] static QByteArray textIn(QByteArrayView bytes);
    /** The moment of the newest line of such bytes, of which the first headBytes are enough; 0 if
     * they are none. */
    [[nodiscard]] static qint64 momentIn(QByteArrayView bytes);

    /** What stands before the lines. */
    static constexpr size_t headBytes = 24;

private:
    std::span<char> m_memory;
};

} // namespace skein
