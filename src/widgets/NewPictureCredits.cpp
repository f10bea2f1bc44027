// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NewPictureCredits.h"

#include "session/SessionBrowser.h"
#include "tether/SessionController.h"

namespace skein {

NewPictureCredits::NewPictureCredits(const Settings& settings, const SessionController& controller,
    SessionBrowser& browser, QObject* parent)
    : QObject(parent)
{
    connect(&controller, &SessionController::committed, this,
        [&settings, &browser](const QString& /*stagingPath*/, const QString& path) {
            browser.writeCredits(path, stored(settings));
        });
}

SidecarCredits NewPictureCredits::stored(const Settings& settings)
{
    return {settings.value(artistKey).trimmed(), settings.value(copyrightKey).trimmed(),
        settings.value(commentKey).trimmed()};
}

} // namespace skein
