// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NewPictureCredits.h"

#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/SessionController.h"

namespace skein {

NewPictureCredits::NewPictureCredits(const Settings& settings, const SessionController& controller,
    SessionBrowser& browser, QObject* parent)
    : QObject(parent)
{
    const auto write = [&settings, &browser](
                           const QString& path) { browser.writeCredits(path, stored(settings)); };
    connect(&controller, &SessionController::committed, this,
        [write](const QString& /*stagingPath*/, const QString& path) { write(path); });
    connect(&controller.session(), &Session::takenIn, this, write);
}

SidecarCredits NewPictureCredits::stored(const Settings& settings)
{
    return {settings.value(artistKey).trimmed(), settings.value(copyrightKey).trimmed(),
        settings.value(commentKey).trimmed()};
}

} // namespace skein
