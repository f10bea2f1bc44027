// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Faults.h"

namespace skein {

bool Faults::add(const QString& text)
{
    const QString kind = text.section(u'=', 0, 0);
    bool isNumber = false;
    const int number = text.section(u'=', 1).toInt(&isNumber);
    const bool isCount = isNumber && number > 0;
    if (kind == QLatin1String("garbage") && kind == text) {
        garbage = true;
    } else if (kind == QLatin1String("capture-never-ready") && kind == text) {
        captureNeverReady = true;
    } else if (kind == QLatin1String("stall-after") && isCount) {
        stallAfter = number;
    } else if (kind == QLatin1String("drop-after") && isCount) {
        dropAfter = number;
    } else {
        return false;
    }
    return true;
}

} // namespace skein
