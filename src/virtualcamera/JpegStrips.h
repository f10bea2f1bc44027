// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace skein {

/**
 * Makes one JPEG of the strips of a picture, which were encoded each for itself with the same
 * settings, so that several processors share the work: restart markers (ITU-T T.81, B.2.1) stand
 * where the strips meet.
 *
 * All strips but the last have the same number of rows, a multiple of the encoder's block rows (16
 * suits every subsampling). Yields an empty array when one of them is no baseline JPEG. Reentrant.
 */
[[nodiscard]] QByteArray joinJpegStrips(const QList<QByteArray>& strips);

} // namespace skein
