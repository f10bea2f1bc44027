// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>

/**
 * The wire between a program and its camera host.
 *
 * Commands go to the host's standard input, messages come from its standard output. Each is one
 * frame: a big-endian quint32 with the number of bytes that follow, then a QDataStream
 * (streamVersion) of
 *   quint8 type (the position in the Command or Message variant), quint32 id, fields in order.
 * The id of a command is chosen by the sender (never 0); the reply repeats it. Messages that answer
 * nothing (events) have id 0. The first frame in each direction is Hello; sides that do not speak
 * the same protocolVersion end with a sentence. A frame longer than maxFrameBytes ends the wire.
 */
namespace skein::wire {

constexpr quint32 protocolVersion = 4;
/** Live-view frames and thumbnails travel through it; photographs never do. */
constexpr quint32 maxFrameBytes = 32U * 1024U * 1024U;
/** No thumbnail is larger; what a camera gives beyond that is refused. */
constexpr quint32 maxThumbnailBytes = 4U * 1024U * 1024U;
constexpr auto streamVersion = QDataStream::Qt_6_4;
/** Id of messages that answer no command. */
constexpr quint32 eventId = 0;

} // namespace skein::wire
