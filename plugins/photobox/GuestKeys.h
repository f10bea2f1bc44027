// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace skein::photobox {

/** What a guest wants with a key. */
enum class GuestWish { Nothing, Photograph, Collage };

/**
 * Whatever a remote control, a presenter or a hand on the keyboard sends is a press of the button,
 * but for Escape, Tab, function keys (F5 is one of presenters' keys) and those that only alter
 * others. Page Up, Left, C and 4 ask for the collage, where there is a choice.
 */
[[nodiscard]] GuestWish wishOf(const QKeyEvent& key);

} // namespace skein::photobox
