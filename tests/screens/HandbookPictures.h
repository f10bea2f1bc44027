// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace skein {

/** The name that the screen @p name ("dark-1280x800-picture") has as a picture of the handbook;
 * empty: it is none. */
[[nodiscard]] QString handbookPicture(const QString& name);

/** Writes it small, as a WebP below @p folder. @return whether it could be written. */
bool saveHandbookPicture(const QImage& screen, const QString& folder, const QString& picture);

} // namespace skein
