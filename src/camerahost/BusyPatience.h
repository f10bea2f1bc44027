// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QElapsedTimer>
#include <algorithm>
#include <chrono>

namespace skein {

/**
 * How long a busy camera is asked again for the same thing. By the clock: some drivers wait up to
 * three seconds themselves before they say busy (ptp2 2.5.30 with live view of an EOS).
 */
class BusyPatience final
{
public:
    /** Together with one such wait less than what callers wait for an answer (8 s). */
    static constexpr std::chrono::milliseconds limit{4500};

    /** True if @p error means busy and the first try is not too long ago. */
    [[nodiscard]] bool allowsRetryAfter(const Error& error)
    {
        return error.kind == ErrorKind::Busy && m_sinceFirst.isValid() &&
               m_sinceFirst.elapsed() < limit.count();
    }
    /** Before each try; the first starts the clock. Returns how many tries came before. */
    int begin()
    {
        if (!m_sinceFirst.isValid()) {
            m_sinceFirst.start();
        }
        return m_tries++;
    }
    /** It was answered, or given up. */
    void reset() { *this = {}; }

private:
    QElapsedTimer m_sinceFirst;
    int m_tries = 0;
};

} // namespace skein
