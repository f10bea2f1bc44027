// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace skein {

/**
 * What "What's This?" says of @p widget: its own text; else what its command or its tool tip says;
 * else the text of the group it stands in, or of what its label belongs to. Empty: nothing explains
 * it. The window itself explains nothing: it is a group of everything.
 */
[[nodiscard]] QString whatsThisText(const QWidget& widget);

} // namespace skein
