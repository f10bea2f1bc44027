// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <vector>

namespace skein::headoutline {

/** One head in a photograph. Value. */
struct Head
{
    QPointF at;        ///< Its middle, in parts of the photograph's width and height: 0 to 1.
    double size = 0;   ///< Its height, in parts of the photograph's height.
    QString name = {}; ///< Of whom it is; may be empty.

    bool operator==(const Head&) const = default;
};

/** In the order of their numbers, which begin with 1. */
using Heads = std::vector<Head>;

} // namespace skein::headoutline
