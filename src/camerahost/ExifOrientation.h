// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace skein {

/**
 * How a photograph is to be turned, read from its first bytes: EXIF 2.32, tag 0x0112, 1 to 8; 0
 * when these bytes do not tell. For JPEGs and for the RAW files that begin as TIFF files or hold
 * one near their beginning (NEF, ARW, DNG, CR2, CR3, RW2, ORF, RAF). Trusts nothing; touches no
 * byte outside @p head.
 */
[[nodiscard]] quint8 exifOrientation(QByteArrayView head);

} // namespace skein
