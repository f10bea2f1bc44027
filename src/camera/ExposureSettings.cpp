// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/ExposureSettings.h"

namespace skein::exposureSettings {

const QStringList& shutter()
{
    static const QStringList names{QStringLiteral("shutterspeed2"), QStringLiteral("shutterspeed")};
    return names;
}

const QStringList& aperture()
{
    static const QStringList names{QStringLiteral("f-number"), QStringLiteral("aperture")};
    return names;
}

const QStringList& iso()
{
    static const QStringList names{QStringLiteral("iso")};
    return names;
}

const QStringList& compensation()
{
    static const QStringList names{QStringLiteral("exposurecompensation")};
    return names;
}

} // namespace skein::exposureSettings
