// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/IngestErrors.h"

#include <QCoreApplication>
#include <QDir>

namespace skein::ingestErrors {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::IngestErrors)
};

} // namespace

Error notFetched(const CameraFileEntry& entry, const Error& reason)
{
    const QString sentence =
        entry.inMemory
            ? Text::tr("%1 was lost with the camera's memory before it could be fetched. %2")
            : Text::tr("%1 was not fetched and stays on the camera's card. %2");
    return {reason.kind, sentence.arg(entry.file.name, reason.message), reason.detail};
}

Error fetchedLater(const CameraFileEntry& entry, const Error& reason)
{
    return {reason.kind,
        Text::tr("%1 could not be fetched and stays on the camera's card. %2 It is tried again "
                 "when the camera is connected anew or the session folder is changed.")
            .arg(entry.file.name, reason.message),
        reason.detail};
}

Error notCommitted(const IngestPhoto& photo, const Error& reason)
{
    // Of a staging file that is not there nothing comforting can be said.
    const QString sentence =
        reason.kind == ErrorKind::NotFound
            ? Text::tr("%1 could not be put into the session. %2 It was received as %3.")
            : Text::tr("%1 could not be put into the session. %2 The photograph is safe as %3.");
    return {reason.kind,
        sentence.arg(photo.entry.file.name, reason.message,
            QDir::toNativeSeparators(photo.received.stagingPath)),
        reason.detail};
}

Error cameraWentAway()
{
    return {ErrorKind::Disconnected,
        Text::tr("The camera went away before the photograph was fetched. It is on the card and "
                 "will be fetched when the camera is connected again."),
        {}};
}

Error photographsHeld(int count)
{
    return {ErrorKind::Disconnected,
        Text::tr("%n photograph(s) could not be fetched yet. They are on the camera's card and "
                 "will be fetched when it is connected again.",
            nullptr, count),
        {}};
}

Error noCamera(const CameraFileEntry& entry)
{
    return {ErrorKind::Disconnected,
        Text::tr("%1 cannot be fetched without a camera. Connect it and try again.")
            .arg(entry.file.name),
        {}};
}

} // namespace skein::ingestErrors
