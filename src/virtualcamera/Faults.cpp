// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Faults.h"

#include "virtualcamera/Property.h"

namespace skein {

bool Faults::add(const QString& text)
{
    const QString kind = text.section(u'=', 0, 0);
    bool isNumber = false;
    const QString value = text.section(u'=', 1);
    const int number = value.toInt(&isNumber);
    const bool isCount = isNumber && number > 0;
    if (kind == QLatin1String("garbage") && kind == text) {
        garbage = true;
    } else if (kind == QLatin1String("capture-never-ready") && kind == text) {
        captureNeverReady = true;
    } else if (kind == QLatin1String("body-locks") && kind == text) {
        bodyLocks = true;
    } else if (kind == QLatin1String("no-events") && kind == text) {
        noEvents = true;
    } else if (kind == QLatin1String("silent-events") && kind == text) {
        silentEvents = true;
    } else if (kind == QLatin1String("odd-setting") && oddPropertyKinds().contains(value)) {
        oddSettings.append(value);
    } else if (kind == QLatin1String("refuse-set") && !value.isEmpty()) {
        refusedSettings.append(value);
    } else if (kind == QLatin1String("ignore-set") && !value.isEmpty()) {
        ignoredSettings.append(value);
    } else if (kind == QLatin1String("silent-set") && !value.isEmpty()) {
        silentSettings.append(value);
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
