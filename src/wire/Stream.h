// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/Protocol.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QVariant>
#include <QtEndian>
#include <optional>
#include <utility>
#include <variant>

/** How the frames of Commands.h and Messages.h are put together; used by their .cpp files only. */
namespace skein::wire::detail {

QDataStream& operator<<(QDataStream& stream, const Error& error);
QDataStream& operator>>(QDataStream& stream, Error& error);

/**
 * The value of a setting: a kind (quint8) and what it holds. Only what a setting can be is read:
 * nothing, text, number, toggle or date. Anything else makes the stream corrupt.
 */
void writeValue(QDataStream& stream, const QVariant& value);
void readValue(QDataStream& stream, QVariant& value);

/**
 * Reads what QDataStream writes for a QList, but makes room for an element only when it has been
 * read: a count that lies costs no memory.
 */
template<typename T>
void readList(QDataStream& stream, QList<T>& list)
{
    quint32 count = 0;
    stream >> count;
    list.clear();
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        T element;
        stream >> element;
        if (stream.status() == QDataStream::Ok) {
            list.append(std::move(element));
        }
    }
}

/** Reads one field of a command or message. */
template<typename T>
void readField(QDataStream& stream, T& field)
{
    if constexpr (std::is_same_v<T, QVariant>) {
        readValue(stream, field);
    } else {
        stream >> field;
    }
}

template<typename T>
void readField(QDataStream& stream, QList<T>& field)
{
    readList(stream, field);
}

/** Writes one field of a command or message. */
template<typename T>
void writeField(QDataStream& stream, const T& field)
{
    if constexpr (std::is_same_v<T, QVariant>) {
        writeValue(stream, field);
    } else {
        stream << field;
    }
}

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
