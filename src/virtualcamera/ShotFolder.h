// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "virtualcamera/Shot.h"

#include <QCoreApplication>

namespace skein {

/**
 * Real photographs to hand out instead of painted ones (--shots): in the order of their names,
 * again from the start after the last. Files that differ in the extension alone are one shot.
 */
class ShotFolder final
{
    Q_DECLARE_TR_FUNCTIONS(skein::ShotFolder)

public:
    [[nodiscard]] static Result<ShotFolder> open(const QString& folder);
    /** The files of the next shot. */
    [[nodiscard]] QList<ShotFile> next();

private:
    QList<QList<ShotFile>> m_shots;
    qsizetype m_next = 0;
};

} // namespace skein
