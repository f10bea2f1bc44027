// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionModel.h"

#include <QList>
#include <QString>

namespace skein {

/** The path without its extension: what the files of one shot have in common. Reentrant. */
[[nodiscard]] QString stemOf(const QString& path);

/**
 * Which of @p files, all with the same stem, are one shot (see ShotFiles). Each group has the file
 * to show first: JPEG, then HEIF, then RAW, a film, a sound. The groups are in the order of their
 * first file.
 */
[[nodiscard]] QList<QList<SessionItem>> shotsAmong(QList<SessionItem> files);

} // namespace skein
