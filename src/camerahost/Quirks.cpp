// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/Quirks.h"

#include <array>

namespace skein {

namespace {

using std::chrono::milliseconds;

struct MakerQuirks
{
    QLatin1String maker; ///< First word of the maker's name, in lower case.
    Quirks quirks;
};

const std::array table{
    // ptp2 2.5.30 asks the body with one GetEvent command and sleeps through the rest of the
    // timeout; its trigger polls DeviceReady until the exposure is over (read in library.c).
    MakerQuirks{QLatin1String("nikon"), {milliseconds(0), milliseconds(15), true, false}},
    // ptp2 2.5.30 polls with GetEvent as well; EOS focus before a picture wants live view off
    // (libgphoto2's own notes on capture, seen on many EOS bodies).
    MakerQuirks{QLatin1String("canon"), {milliseconds(0), milliseconds(20), false, true}},
    // ptp2 2.5.30 re-reads every property at each look for events: look less often.
    MakerQuirks{QLatin1String("sony"), {milliseconds(1), milliseconds(100), false, false}},
    // ptp2 2.5.30 re-lists all objects at each look for events.
    MakerQuirks{QLatin1String("fuji"), {milliseconds(1), milliseconds(100), false, false}},
};

} // namespace

Quirks quirksFor(const QString& manufacturer, const QString& driverModel)
{
    for (const MakerQuirks& entry : table) {
        if (manufacturer.startsWith(entry.maker, Qt::CaseInsensitive) ||
            driverModel.startsWith(entry.maker, Qt::CaseInsensitive)) {
            return entry.quirks;
        }
    }
    return {};
}

} // namespace skein
