// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestKeys.h"

namespace skein::photobox {

namespace {

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35 && key != Qt::Key_F5;
}

/** Keys of the computer, which mean something else or nothing. */
bool isOther(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Menu:
    case Qt::Key_Print:
    case Qt::Key_SysReq:
    case Qt::Key_Pause:
    case Qt::Key_PowerOff:
    case Qt::Key_PowerDown:
    case Qt::Key_Sleep:
    case Qt::Key_Suspend:
    case Qt::Key_Hibernate:
    case Qt::Key_MonBrightnessUp:
    case Qt::Key_MonBrightnessDown:
    case Qt::Key_KeyboardBrightnessUp:
    case Qt::Key_KeyboardBrightnessDown:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

GuestWish wishOf(const QKeyEvent& key)
{
    constexpr Qt::KeyboardModifiers commands =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const int code = key.key();
    if (key.isAutoRepeat() || (key.modifiers() & commands) != Qt::NoModifier || isOther(code) ||
        isFunctionKey(code)) {
        return GuestWish::Nothing;
    }
    switch (code) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_C:
    case Qt::Key_4:
        return GuestWish::Collage;
    default:
        return GuestWish::Photograph;
    }
}

} // namespace skein::photobox
