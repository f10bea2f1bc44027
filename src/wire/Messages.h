// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/CameraFile.h"
#include "wire/CameraInfo.h"
#include "wire/CameraSetting.h"

#include <QByteArray>
#include <optional>
#include <variant>

/** What a camera host says: replies (with the command's id) and events (id 0). */
namespace skein::wire {

struct HelloReply
{
    quint32 version = 0;
    LibraryInfo library;
};

/** The camera is open; its whole tree of settings was read once. */
struct Opened
{
    CameraInfo camera;
    QList<CameraSetting> settings;
};

struct Done
{};

struct Failed
{
    Error error;
};

struct SettingValue
{
    CameraSetting setting;
};

struct PreviewFrame
{
    QByteArray jpeg;
    qint64 takenMs = 0; ///< When the host had it, milliseconds of CLOCK_MONOTONIC.
};

struct Received
{
    ReceivedFile file;
};

struct Thumbnail
{
    CameraFileRef file;
    QByteArray data;        ///< JPEG, usually 160 pixels wide, of at most maxThumbnailBytes.
    quint8 orientation = 0; ///< As the file's EXIF says (1 to 8); 0: not known.
};

struct FileList
{
    QList<CameraFileEntry> files;
};

struct Text
{
    QString text;
};

// --- events (id 0) ---------------------------------------------------------------------------

/**
 * The camera has a new file, whoever pressed the shutter. One in memory is written out by the host
 * at once and follows as Received with id 0; one on the card waits for Download.
 */
struct FileAdded
{
    CameraFileEntry file;
};

/** A setting changed on the body, or its choices or lock did. */
struct SettingChanged
{
    CameraSetting setting;
};

/** So much of a running Download (its id) is on disk. The staging file may be read while it grows.
 */
struct Progress
{
    quint32 commandId = 0;
    CameraFileRef file;
    QString stagingPath;
    qint64 done = 0;
    qint64 total = -1; ///< -1 when the camera does not say.
};

/**
 * A sign of life from within an operation that is silent by nature (a long exposure, a driver that
 * fetches a whole picture): what is under way is expected to need at most @c limitMs more from now.
 * Restarts the clocks of everything that waits. Sent only on evidence (bytes that arrived, a body
 * that answered), never by a timer alone.
 */
struct StillWorking
{
    quint32 commandId = 0; ///< 0 when no command asked for it (the body's own shutter).
    qint64 limitMs = 0;    ///< -1: without limit (bulb).
};

/** The exposure asked for by the Capture with this id is over; its file follows. */
struct ExposureEnded
{
    quint32 commandId = 0;
};

/** The camera went away; the host ends by itself after this. */
struct CameraGone
{
    Error error;
};

/** Something the photographer should know, that answers no command (a whole sentence). */
struct Notice
{
    Error error;
};

/** What a ListFiles in parts has found since the last of these. */
struct FilesFound
{
    quint32 commandId = 0;
    QList<CameraFileEntry> files;
};

using Message = std::variant<HelloReply, Opened, Done, Failed, SettingValue, PreviewFrame, Received,
    Thumbnail, FileList, Text, FileAdded, SettingChanged, Progress, ExposureEnded, CameraGone,
    Notice, StillWorking, FilesFound>;

struct MessageFrame
{
    quint32 id = 0;
    Message message;
};

/** A whole frame with its length, ready to be written. */
[[nodiscard]] QByteArray encode(const MessageFrame& frame);

/** The payload of one frame (without its length); nothing when it is not one. */
[[nodiscard]] std::optional<MessageFrame> decodeMessage(const QByteArray& payload);

} // namespace skein::wire
