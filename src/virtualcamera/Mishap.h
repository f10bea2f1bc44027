// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace skein {

/** Something that befalls the camera, or the line to it, around one answer. A value. */
struct Mishap
{
    enum class Kind : quint8 {
        Drop,  ///< The line breaks; the camera can be connected to again at once.
        Stall, ///< Nothing moves for a while.
        Die,   ///< The camera ends, as with its battery taken out.
    };
    enum class When : quint8 {
        Before, ///< Instead of the answer; what was ordered is not done (by Stall: it is).
        During, ///< When half of the answer was sent; what was ordered is done.
        After,  ///< When the answer was sent.
    };

    Kind kind = Kind::Drop;
    When when = When::Before;
    int ms = 0; ///< How long Stall takes; 0: for ever.
};

} // namespace skein
