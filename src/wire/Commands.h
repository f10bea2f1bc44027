// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraFile.h"
#include "wire/CameraInfo.h"
#include "wire/CameraSetting.h"

#include <QByteArray>
#include <optional>
#include <variant>

/** What a program asks of its camera host. Each is answered by exactly one Message with its id. */
namespace skein::wire {

/** First frame. Answered by HelloReply. */
struct Hello
{
    quint32 version = 0;
};

/** Connect to the camera the host was started for. Answered by Opened or Failed. */
struct Open
{};

/** Leave the camera in order (live view off, shutter released). Answered by Done; then stdin ends.
 */
struct Close
{};

/** Re-read one setting. Answered by SettingValue. */
struct ReadSetting
{
    QString name;
};

/** Write one setting, read it back. Answered by SettingValue (what the camera has now) or Failed.
 */
struct WriteSetting
{
    QString name;
    QVariant value;
};

/**
 * Press the shutter. Answered by Done when the camera has finished the exposure and its first file
 * is announced (FileAdded comes before it), or Failed. On "bulb" the shutter stays open until
 * Cancel names this command; the picture is kept.
 */
struct Capture
{};

/** One live-view frame, as soon as there is one; live view starts by itself. PreviewFrame or
 * Failed. */
struct FetchPreview
{};

/** Leave live view, mirror down. Answered by Done. */
struct StopPreview
{};

/**
 * Fetch a file into the staging folder, in slices. Progress events, then Received or Failed. One
 * that is patient gets its slices while the camera has nothing else to do.
 */
struct Download
{
    CameraFileRef file;
    bool isPatient = false;
};

/** The driver's small picture of a file. Answered by Thumbnail or Failed. Patient as above; then
 * the answer says how it is to be turned, too. */
struct FetchThumbnail
{
    CameraFileRef file;
    bool isPatient = false;
};

/** All files on all cards below @c folder ("/" for all). Answered by FileList; @c inParts: that has
 * only what no FilesFound before it had. */
struct ListFiles
{
    QString folder;
    bool inParts = false;
};

/** Delete one file in the camera. Answered by Done or Failed. */
struct DeleteFile
{
    CameraFileRef file;
};

/** The driver's summary text. Answered by Text. */
struct FetchSummary
{};

/** Stop the command with this id: a queued one fails with Cancelled, a running one as soon as can
 * be. */
struct Cancel
{
    quint32 commandId = 0;
};

using Command = std::variant<Hello, Open, Close, ReadSetting, WriteSetting, Capture, FetchPreview,
    StopPreview, Download, FetchThumbnail, ListFiles, DeleteFile, FetchSummary, Cancel>;

struct CommandFrame
{
    quint32 id = 0;
    Command command;
};

/** A whole frame with its length, ready to be written. */
[[nodiscard]] QByteArray encode(const CommandFrame& frame);

/** The payload of one frame (without its length); nothing when it is not one. */
[[nodiscard]] std::optional<CommandFrame> decodeCommand(const QByteArray& payload);

} // namespace skein::wire
