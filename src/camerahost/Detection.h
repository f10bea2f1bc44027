// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace skein {

/**
 * What a short-lived host prints: one JSON object, UTF-8, with a newline at its end.
 *
 * {"library": {"version": "2.5.30", "warning": "..."},
 *  "cameras": [{"model": "Nikon DSC D850", "port": "usb:001,005", "capture": true, ...}]}
 * with what supportedModelsJson() says of the model.
 */
[[nodiscard]] QByteArray detectedCamerasJson();

/**
 * {"library": {...}, "models": [{"model": "Nikon DSC D850", "capture": true, "trigger": true,
 *  "preview": true, "configure": true, "delete": true, "status": "production"}]}
 */
[[nodiscard]] QByteArray supportedModelsJson();

} // namespace skein
