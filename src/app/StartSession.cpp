// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartSession.h"

#include "base/Settings.h"
#include "tether/Places.h"
#include "widgets/StartKeys.h"

namespace skein::startSession {

QString folder(const Settings& settings)
{
    const QString last = settings.value(startKeys::lastSession);
    const bool isToday = settings.value(startKeys::session) == QLatin1String("today") ||
                         settings.value(startKeys::lastWasDaily) || last.isEmpty();
    return isToday ? defaultSessionFolder() : last;
}

void remember(Settings& settings, const QString& folder)
{
    settings.setValue(startKeys::lastSession, folder);
    settings.setValue(startKeys::lastWasDaily, folder == defaultSessionFolder());
}

} // namespace skein::startSession
