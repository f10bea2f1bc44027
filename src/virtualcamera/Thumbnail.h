// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace skein {

/**
 * The smallest JPEG that a file carries inside, or with @p isLarge one of about 640 pixels or
 * more. Empty when it carries none or cannot be read.
 */
[[nodiscard]] QByteArray embeddedPreview(const QString& path, bool isLarge);

} // namespace skein
