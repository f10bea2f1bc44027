// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/Protocol.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>
#include <optional>
#include <utility>
#include <variant>

/** How the frames of Commands.h and Messages.h are put together; used by their .cpp files only. */
namespace skein::wire::detail {

QDataStream& operator<<(QDataStream& stream, const Error& error);
QDataStream& operator>>(QDataStream& stream, Error& error);

/** Writes length, type, id and whatever @p write streams. */
template<typename Variant, typename Write>
QByteArray encodeFrame(quint32 id, const Variant& content, const Write& write)
{
    QByteArray bytes(static_cast<qsizetype>(sizeof(quint32)), '\0');
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(streamVersion);
    stream << static_cast<quint8>(content.index()) << id;
    std::visit([&](const auto& value) { write(stream, value); }, content);
    const auto length =
        static_cast<quint32>(bytes.size() - static_cast<qsizetype>(sizeof(quint32)));
    qToBigEndian(length, bytes.data());
    return bytes;
}

/** Default-constructs the alternative with the index @p type. False when there is none. */
template<typename Variant, std::size_t... I>
bool emplaceByIndex(Variant& content, std::size_t type, std::index_sequence<I...>)
{
    return ((type == I && (content.template emplace<I>(), true)) || ...);
}

/** Reads type, id and the fields; nothing when bytes are missing, left over or not of this kind. */
template<typename Variant, typename Read>
std::optional<std::pair<quint32, Variant>> decodeFrame(const QByteArray& payload, const Read& read)
{
    QDataStream stream(payload);
    stream.setVersion(streamVersion);
    quint8 type = 0;
    quint32 id = 0;
    stream >> type >> id;
    std::pair<quint32, Variant> frame{id, Variant()};
    constexpr auto indexes = std::make_index_sequence<std::variant_size_v<Variant>>();
    if (stream.status() != QDataStream::Ok || !emplaceByIndex(frame.second, type, indexes)) {
        return {};
    }
    std::visit([&](auto& value) { read(stream, value); }, frame.second);
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return {};
    }
    return frame;
}

} // namespace skein::wire::detail
