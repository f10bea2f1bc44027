// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Stream.h"

#include <QDateTime>

namespace skein::wire::detail {

namespace {

/** What a setting's value is, as it stands on the wire. */
enum class ValueKind : quint8 { Nothing, Text, Number, Toggle, Date };

template<typename T>
QVariant readAs(QDataStream& stream)
{
    T value{};
    stream >> value;
    return QVariant::fromValue(value);
}

} // namespace

void writeValue(QDataStream& stream, const QVariant& value)
{
    const auto kind = [&stream](ValueKind which) -> QDataStream& {
        return stream << static_cast<quint8>(which);
    };
    switch (value.typeId()) {
    case QMetaType::QString:
        kind(ValueKind::Text) << value.toString();
        break;
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        kind(ValueKind::Number) << value.toDouble();
        break;
    case QMetaType::Bool:
        kind(ValueKind::Toggle) << value.toBool();
        break;
    case QMetaType::QDateTime:
        kind(ValueKind::Date) << value.toDateTime();
        break;
    default:
        kind(ValueKind::Nothing);
        break;
    }
}

void readValue(QDataStream& stream, QVariant& value)
{
    quint8 kind = 0;
    stream >> kind;
    switch (static_cast<ValueKind>(kind)) {
    case ValueKind::Nothing:
        value = QVariant();
        return;
    case ValueKind::Text:
        value = readAs<QString>(stream);
        return;
    case ValueKind::Number:
        value = readAs<double>(stream);
        return;
    case ValueKind::Toggle:
        value = readAs<bool>(stream);
        return;
    case ValueKind::Date:
        value = readAs<QDateTime>(stream);
        return;
    }
    value = QVariant();
    stream.setStatus(QDataStream::ReadCorruptData);
}

QDataStream& operator<<(QDataStream& stream, const Error& error)
{
    return stream << static_cast<quint8>(error.kind) << error.message << error.detail;
}

QDataStream& operator>>(QDataStream& stream, Error& error)
{
    quint8 kind = 0;
    stream >> kind >> error.message >> error.detail;
    if (kind > static_cast<quint8>(ErrorKind::Refused)) {
        stream.setStatus(QDataStream::ReadCorruptData);
    } else {
        error.kind = static_cast<ErrorKind>(kind);
    }
    return stream;
}

} // namespace skein::wire::detail
