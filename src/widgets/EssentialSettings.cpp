// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EssentialSettings.h"

#include "camera/ExposureSettings.h"

#include <algorithm>

namespace skein {

namespace {

struct Thing
{
    Essential what;
    QStringList names; ///< As in libgphoto2's ptp2 driver, the preferred one first.
};

const QList<Thing>& things()
{
    using E = Essential;
    static const QList<Thing> list{
        {E::Mode, {QStringLiteral("expprogram"), QStringLiteral("expprogram2"),
                      QStringLiteral("autoexposuremodedial"), QStringLiteral("autoexposuremode")}},
        {E::Shutter, exposureSettings::shutter()},
        {E::Aperture, exposureSettings::aperture()},
        {E::Iso, exposureSettings::iso()},
        {E::Compensation, exposureSettings::compensation()},
        {E::WhiteBalance, {QStringLiteral("whitebalance")}},
        {E::Quality, {QStringLiteral("imagequality"), QStringLiteral("imageformat")}},
        {E::Size, {QStringLiteral("imagesize")}},
        {E::Drive, {QStringLiteral("capturemode"), QStringLiteral("drivemode")}},
        {E::Focus, {QStringLiteral("focusmode"), QStringLiteral("focusmode2")}},
        {E::Metering, {QStringLiteral("exposuremetermode"), QStringLiteral("meteringmode")}},
        {E::CaptureTarget, {QStringLiteral("capturetarget")}},
    };
    return list;
}

} // namespace

QString essentialSetting(Essential thing, const QList<CameraSetting>& settings)
{
    const auto found = std::find_if(things().cbegin(), things().cend(),
        [thing](const Thing& each) { return each.what == thing; });
    for (const QString& name : found->names) {
        const auto sameName = [&name](const CameraSetting& s) { return s.name == name; };
        if (std::any_of(settings.cbegin(), settings.cend(), sameName)) {
            return name;
        }
    }
    return {};
}

QStringList essentialSettings(const QList<CameraSetting>& settings)
{
    QStringList names;
    for (const Thing& thing : things()) {
        const QString name = essentialSetting(thing.what, settings);
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

QStringList usualDials(const QList<CameraSetting>& settings)
{
    QStringList names;
    for (const Essential thing :
        {Essential::Shutter, Essential::Aperture, Essential::Iso, Essential::Compensation}) {
        const QString name = essentialSetting(thing, settings);
        if (!name.isEmpty()) {
            names.append(name);
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
