// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace skein::test {

/** What a DNG made by dng() says about its sensor. */
struct DngFacts
{
    QSize size;
    QByteArray filters = QByteArray("\0\1\1\2", 4); ///< RGGB; empty: no filters.
    QList<quint32> black{0}; ///< One, or an even number for the places of two rows.
    quint16 white = 65535;
    quint16 orientation = 1; ///< EXIF.
};

/**
 * A small DNG (Adobe DNG 1.4, uncompressed, 16 bits) whose sensor recorded @p values, row by row.
 * Written from the specification alone.
 */
[[nodiscard]] QByteArray dng(const DngFacts& facts, const QList<quint16>& values);

} // namespace skein::test
