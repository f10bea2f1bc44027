// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Messages.h"

#include "wire/Stream.h"

namespace skein::wire {

namespace {

/** Streams the fields of each message, in order, in either direction. */
struct Fields
{
    template<typename Stream, typename T>
    static void visit(Stream&& stream, T& message)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_same_v<Plain, HelloReply>) {
            stream(message.version);
            stream(message.library);
        } else if constexpr (std::is_same_v<Plain, Opened>) {
            stream(message.camera);
            stream(message.settings);
        } else if constexpr (std::is_same_v<Plain, Failed> || std::is_same_v<Plain, CameraGone> ||
                             std::is_same_v<Plain, Notice>) {
            stream(message.error);
        } else if constexpr (std::is_same_v<Plain, SettingValue> ||
                             std::is_same_v<Plain, SettingChanged>) {
            stream(message.setting);
        } else if constexpr (std::is_same_v<Plain, PreviewFrame>) {
            stream(message.jpeg);
            stream(message.takenMs);
        } else if constexpr (std::is_same_v<Plain, Received> || std::is_same_v<Plain, FileAdded>) {
            stream(message.file);
        } else if constexpr (std::is_same_v<Plain, Thumbnail>) {
            stream(message.file);
            stream(message.data);
            stream(message.orientation);
        } else if constexpr (std::is_same_v<Plain, FileList>) {
            stream(message.files);
        } else if constexpr (std::is_same_v<Plain, Text>) {
            stream(message.text);
        } else if constexpr (std::is_same_v<Plain, Progress>) {
            stream(message.commandId);
            stream(message.file);
            stream(message.stagingPath);
            stream(message.done);
            stream(message.total);
        } else if constexpr (std::is_same_v<Plain, StillWorking>) {
            stream(message.commandId);
            stream(message.limitMs);
        } else if constexpr (std::is_same_v<Plain, FilesFound>) {
            stream(message.commandId);
            stream(message.files);
        } else if constexpr (std::is_same_v<Plain, ExposureEnded>) {
            stream(message.commandId);
        } else {
            static_assert(std::is_empty_v<Plain>, "a message with fields must be streamed here");
        }
    }
};

} // namespace

QByteArray encode(const MessageFrame& frame)
{
    return detail::encodeFrame(
        frame.id, frame.message, [](QDataStream& stream, const auto& message) {
            Fields::visit([&](const auto& field) { detail::writeField(stream, field); }, message);
        });
}

std::optional<MessageFrame> decodeMessage(const QByteArray& payload)
{
    auto frame = detail::decodeFrame<Message>(payload, [](QDataStream& stream, auto& message) {
        Fields::visit([&](auto& field) { detail::readField(stream, field); }, message);
    });
    if (!frame) {
        return {};
    }
    return MessageFrame{frame->first, std::move(frame->second)};
}

} // namespace skein::wire
