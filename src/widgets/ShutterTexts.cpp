// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ShutterTexts.h"

#include "camera/Camera.h"
#include "camera/MirrorUp.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::ShutterTexts)
};

/** Longer times are told as a clock shows them. */
constexpr std::chrono::seconds mostSeconds{99};

} // namespace

QString shuttertexts::clock(std::chrono::milliseconds time)
{
    // No QTime, which begins anew after a day.
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time));
    const auto twoDigits = [](auto part) {
        return QStringLiteral("%1").arg(part.count(), 2, 10, QLatin1Char('0'));
    };
    if (clock.hours().count() == 0) {
        return QStringLiteral("%1:%2").arg(clock.minutes().count()).arg(twoDigits(clock.seconds()));
    }
    return QStringLiteral("%1:%2:%3")
        .arg(clock.hours().count())
        .arg(twoDigits(clock.minutes()), twoDigits(clock.seconds()));
}

QString shuttertexts::mirrorPause(const Camera* camera)
{
    const MirrorUp mirror = camera != nullptr ? MirrorUp::of(camera->settings()) : MirrorUp();
    switch (mirror.way) {
    case MirrorUp::Way::CameraWaits:
        return Text::tr("This camera raises its mirror and waits by itself, for about a second, "
                        "however long is chosen here.");
    case MirrorUp::Way::TwoPresses:
        return Text::tr("Mirror lockup is on in this camera: it is told to raise the mirror, left "
                        "alone for so long, and told to expose.");
    case MirrorUp::Way::Wait:
        break;
    }
    return Text::tr("The camera is left alone for so long before each exposure. Live view has the "
                    "mirror up.");
}

QString shuttertexts::bulb(std::chrono::milliseconds elapsed, std::chrono::milliseconds length)
{
    if (length.count() > 0) {
        //: over a bulb exposure: how long it has lasted, and how long it will
        return Text::tr("Bulb %1 of %2").arg(clock(elapsed), clock(length));
    }
    //: over a bulb exposure: how long it has lasted
    return Text::tr("Bulb %1").arg(clock(elapsed));
}

QString shuttertexts::nextOfRow(int number, int all, std::chrono::seconds left)
{
    const QString time =
        //: a number of seconds
        left <= mostSeconds ? Text::tr("%1 s").arg(left.count()) : clock(left);
    //: in a row of photographs: number, how many, and how long until it is taken
    return Text::tr("Photograph %1 of %2 in %3").arg(number).arg(all).arg(time);
}

} // namespace skein
