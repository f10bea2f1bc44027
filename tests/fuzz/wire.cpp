// SPDX-License-Identifier: GPL-3.0-or-later
// The frames between a program and its camera host, in both directions, as any bytes. The first
// byte says in how large pieces they arrive.
#include "fuzz/FuzzTarget.h"
#include "wire/Commands.h"
#include "wire/FrameReader.h"
#include "wire/Messages.h"
#include "wire/Protocol.h"

using namespace skein;

namespace {

/** What was understood can be said again, and is understood. */
template<typename Frame, typename Decode>
void decodeTwice(const std::optional<Frame>& frame, Decode decode)
{
    if (!frame) {
        return;
    }
    // Not letter for letter: a date of no known kind becomes one of a known kind.
    const auto heard = decode(wire::encode(*frame).mid(sizeof(quint32)));
    if (!heard || heard->id != frame->id) {
        __builtin_trap();
    }
}

void take(const QByteArray& payload)
{
    if (payload.isEmpty() || static_cast<quint32>(payload.size()) > wire::maxFrameBytes) {
        __builtin_trap();
    }
    decodeTwice(wire::decodeCommand(payload), &wire::decodeCommand);
    decodeTwice(wire::decodeMessage(payload), &wire::decodeMessage);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const qsizetype piece = data[0] + 1;
    wire::FrameReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        while (const auto payload = reader.next()) {
            take(*payload);
        }
    }
    if (!bytes.isEmpty()) {
        take(bytes.toByteArray());
    }
    return 0;
}
