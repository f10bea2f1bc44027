// SPDX-License-Identifier: GPL-3.0-or-later
// Any key, as the window system brings it; QTest has no words for many of them.
#pragma once

#include <QTest>

namespace skein {

/** What a keyboard sends as text with it. */
inline QString textOfKey(Qt::Key key, Qt::KeyboardModifiers held)
{
    const bool isSign = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    if (!isSign || (held & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier) {
        return {};
    }
    const QChar sign(static_cast<char16_t>(key));
    return held.testFlag(Qt::ShiftModifier) ? sign : sign.toLower();
}

/** @p to: a widget or a window. */
template<typename Target>
void pressKey(Target* to, Qt::Key key, Qt::KeyboardModifiers held = {})
{
    QTest::sendKeyEvent(QTest::Click, to, key, textOfKey(key, held), held);
}

} // namespace skein
