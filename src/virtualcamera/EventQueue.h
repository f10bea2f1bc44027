// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpCodes.h"

#include <algorithm>

namespace skein {

/**
 * Events that wait for the client to ask for them (Nikon's GetEvent).
 *
 * Pictures come before changed settings: a driver that waits for its picture puts everything else
 * aside and sleeps a while for each.
 */
class EventQueue final
{
public:
    void post(quint16 code, quint32 parameter = 0)
    {
        const Entry entry{code, parameter};
        const bool isRepeated = code == ptp::ev::DevicePropChanged && m_entries.contains(entry);
        if (!isRepeated && m_entries.size() < maxEntries)
            m_entries.append(entry);
    }
    /** A storm, as some cameras have them after one change: nothing is left out. */
    void repeat(quint16 code, quint32 parameter, int count)
    {
        for (int i = 0; i < count && m_entries.size() < mostOfStorm; ++i)
            m_entries.append({code, parameter});
    }
    void clear() { m_entries.clear(); }

    /** The dataset of all that wait; afterwards none does. */
    [[nodiscard]] QByteArray take()
    {
        std::stable_partition(m_entries.begin(), m_entries.end(),
            [](const Entry& entry) { return entry.code != ptp::ev::DevicePropChanged; });
        PtpWriter writer;
        writer.u16(static_cast<quint16>(m_entries.size()));
        for (const Entry& entry : std::as_const(m_entries))
            writer.u16(entry.code).u32(entry.parameter);
        m_entries.clear();
        return writer.bytes();
    }

private:
    struct Entry
    {
        quint16 code;
        quint32 parameter;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    static constexpr qsizetype maxEntries = 2000;
    static constexpr qsizetype mostOfStorm = 60'000; ///< Their number has 16 bits on the wire.

    QList<Entry> m_entries;
};

} // namespace skein
