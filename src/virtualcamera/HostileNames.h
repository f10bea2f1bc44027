// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace skein {

/** What hostileName() knows: "separators", "parent", "lone-surrogate" and others. */
[[nodiscard]] const QStringList& hostileNameKinds();

/**
 * A name for a file on the card that no honest camera gives, in the manner of @p kind; made of
 * @p name where there is room for it. Any UTF-16 that PTP can carry, at most 254 units.
 */
[[nodiscard]] QString hostileName(const QString& kind, const QString& name);

} // namespace skein
