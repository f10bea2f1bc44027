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
            // The host saves what it can when it ends, and then nobody hears of it.
            ? //: %1 is the name of a file, %2 a sentence: why
            Text::tr("%1 did not arrive from the camera's memory. %2 If it was saved at the last "
                     "moment, it is added when the session is opened the next time.")
            : //: %1 is the name of a file, %2 a sentence: why
            Text::tr("%1 was not fetched and stays on the camera's card. %2");
    // A connection comes back; a photograph that was in memory only does not.
    const bool isLost = entry.inMemory && reason.kind == ErrorKind::Disconnected;
    return {isLost ? ErrorKind::Io : reason.kind, sentence.arg(entry.file.name, reason.message),
        reason.detail};
}

Error fetchedLater(const CameraFileEntry& entry, const Error& reason)
{
    return {reason.kind,
        //: %1 is the name of a file, %2 a sentence: why
        Text::tr("%1 could not be fetched and stays on the camera's card. %2 It is tried again "
                 "at the next connection.")
            .arg(entry.file.name, reason.message),
        reason.detail};
}

Error waitsForRoom(const CameraFileEntry& entry, const Error& reason)
{
    return {reason.kind,
        //: %1 is the name of a file, %2 a sentence: why
        Text::tr("%1 could not be fetched and stays on the camera's card. %2 It is fetched when "
                 "there is room.")
            .arg(entry.file.name, reason.message),
        reason.detail};
}

Error stillInMemory(const CameraFileEntry& entry, const QString& folder)
{
    return {ErrorKind::Io,
        //: %1 is the name of a file, %2 a folder
        Text::tr("%1 exists only in memory and could not be written to “%2” yet; this is tried "
                 "again and again. Make room there and check the disk, and until then do not "
                 "disconnect the camera and do not close Skein.")
            .arg(entry.file.name, QDir::toNativeSeparators(folder)),
        {}};
}

Error memoryFirst(int count, const QString& folder)
{
    return {ErrorKind::Busy,
        //: %1 is a folder
        Text::tr("The session folder cannot be changed, because %n photograph(s) would be lost: "
                 "they exist only in memory and wait to be written to “%1”. Make room there, wait "
                 "until they have arrived, then change the folder.",
            nullptr, count)
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

Error notCommitted(const IngestPhoto& photo, const Error& reason)
{
    // Of a staging file that is not there nothing comforting can be said.
    const QString sentence =
        reason.kind == ErrorKind::NotFound
            ? //: %1 is the name of a file, %2 a sentence: why, %3 a file
            Text::tr("%1 could not be put into the session. %2 It was received as %3.")
            : //: %1 is the name of a file, %2 a sentence: why, %3 a file
            Text::tr("%1 could not be put into the session. %2 The photograph is safe as %3.");
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
        //: %n counts photographs
        Text::tr("%n photograph(s) could not be fetched yet. They are on the camera's card and "
                 "will be fetched when it is connected again.",
            nullptr, count),
        {}};
}

Error noCamera(const CameraFileEntry& entry)
{
    return {ErrorKind::Disconnected,
        //: %1 is the name of a file
        Text::tr("%1 cannot be fetched without a camera. Connect it and try again.")
            .arg(entry.file.name),
        {}};
}

} // namespace skein::ingestErrors
