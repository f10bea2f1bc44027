// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace skein {

class SessionController;
class TetheredCamera;

/**
 * Calls @p follow for the place of each camera that is there now or is connected later, shown or
 * not: once for each Camera, which the place has by then. Ends with @p context. GUI thread.
 */
void followEachCamera(SessionController& controller, QObject* context,
    const std::function<void(TetheredCamera&)>& follow);

} // namespace skein
