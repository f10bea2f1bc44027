// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/Shot.h"

#include <QCoreApplication>

namespace skein {

/** Makes photographs. Keeps nothing; any thread may call it. */
class StillRenderer final
{
    Q_DECLARE_TR_FUNCTIONS(skein::StillRenderer)

public:
    /** Renders the files of one photograph into @p folder, JPEG first. */
    [[nodiscard]] static Result<QList<ShotFile>> render(
        const ShotRecipe& recipe, const QString& folder);
};

} // namespace skein
