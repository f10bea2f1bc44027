// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EssentialSettings.h"

#include <algorithm>

namespace skein {

QStringList essentialSettings(const QList<CameraSetting>& settings)
{
    // One row a thing; names as in libgphoto2's ptp2 driver, the preferred one first.
    static const QList<QStringList> things{
        {QStringLiteral("shutterspeed2"), QStringLiteral("shutterspeed")},
        {QStringLiteral("f-number"), QStringLiteral("aperture")},
        {QStringLiteral("iso")},
        {QStringLiteral("exposurecompensation")},
        {QStringLiteral("expprogram"), QStringLiteral("expprogram2"),
            QStringLiteral("autoexposuremodedial"), QStringLiteral("autoexposuremode")},
        {QStringLiteral("exposuremetermode"), QStringLiteral("meteringmode")},
        {QStringLiteral("whitebalance")},
        {QStringLiteral("focusmode"), QStringLiteral("focusmode2")},
        {QStringLiteral("capturemode"), QStringLiteral("drivemode")},
        {QStringLiteral("imagequality"), QStringLiteral("imageformat")},
        {QStringLiteral("imagesize")},
        {QStringLiteral("capturetarget")},
    };
    QStringList names;
    for (const QStringList& thing : things) {
        for (const QString& name : thing) {
            const auto sameName = [&name](const CameraSetting& s) { return s.name == name; };
            if (std::any_of(settings.cbegin(), settings.cend(), sameName)) {
                names.append(name);
                break;
            }
        }
    }
    return names;
}

bool isForPhotographers(const CameraSetting& setting)
{
    // Live view, capture and bulb have commands of their own that keep count of what they began.
    static const QStringList levers{QStringLiteral("opcode"), QStringLiteral("controlmode"),
        QStringLiteral("bulb"), QStringLiteral("viewfinder"), QStringLiteral("eosviewfinder"),
        QStringLiteral("eosremoterelease"), QStringLiteral("applicationmode")};
    return !levers.contains(setting.name);
}

} // namespace skein
