// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"

namespace skein {

Q_LOGGING_CATEGORY(lcBase, "skein.base", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCamera, "skein.camera", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHost, "skein.host", QtInfoMsg)
Q_LOGGING_CATEGORY(lcColour, "skein.colour", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImage, "skein.image", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "skein.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTether, "skein.tether", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWidgets, "skein.widgets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVirtualCamera, "skein.virtualcamera", QtInfoMsg)

} // namespace skein
