// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace skein {

/**
 * Calls @p work with parts of 0 to @p length that together are all of it, on several threads where
 * @p pixels are enough to be worth it, and returns when all is done. Work must not throw.
 */
void inParts(int length, qint64 pixels, const std::function<void(int from, int to)>& work);

} // namespace skein
