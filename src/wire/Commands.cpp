// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Commands.h"

#include "wire/Stream.h"

namespace skein::wire {

namespace {

/** Streams the fields of each command, in order, in either direction. */
struct Fields
{
    template<typename Stream, typename T>
    static void visit(Stream&& stream, T& command)
    {
        using Plain = std::remove_const_t<T>;
        if constexpr (std::is_same_v<Plain, Hello>) {
            stream(command.version);
        } else if constexpr (std::is_same_v<Plain, ReadSetting>) {
            stream(command.name);
        } else if constexpr (std::is_same_v<Plain, WriteSetting>) {
            stream(command.name);
            stream(command.value);
        } else if constexpr (std::is_same_v<Plain, Download> ||
                             std::is_same_v<Plain, FetchThumbnail>) {
            stream(command.file);
            stream(command.isPatient);
        } else if constexpr (std::is_same_v<Plain, DeleteFile>) {
            stream(command.file);
        } else if constexpr (std::is_same_v<Plain, ListFiles>) {
            stream(command.folder);
            stream(command.inParts);
        } else if constexpr (std::is_same_v<Plain, Cancel>) {
            stream(command.commandId);
        } else {
            static_assert(std::is_empty_v<Plain>, "a command with fields must be streamed here");
        }
    }
};

} // namespace

QByteArray encode(const CommandFrame& frame)
{
    return detail::encodeFrame(
        frame.id, frame.command, [](QDataStream& stream, const auto& command) {
            Fields::visit([&](const auto& field) { detail::writeField(stream, field); }, command);
        });
}

std::optional<CommandFrame> decodeCommand(const QByteArray& payload)
{
    auto frame = detail::decodeFrame<Command>(payload, [](QDataStream& stream, auto& command) {
        Fields::visit([&](auto& field) { detail::readField(stream, field); }, command);
    });
    if (!frame) {
        return {};
    }
    return CommandFrame{frame->first, std::move(frame->second)};
}

} // namespace skein::wire
