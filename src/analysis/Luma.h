// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace skein {

/** The brightness of @p picture as Format_Grayscale8 of the same size: the weights of ITU-R BT.601
 * on the encoded channels, alpha left out of account. Null for a null picture. For what looks at
 * edges; what is measured and told is Histogram::lumaOf(). */
[[nodiscard]] QImage greyOf(const QImage& picture);

} // namespace skein
