// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpCodec.h"

#include <QtEndian>

namespace skein {

namespace {
constexpr qsizetype maxStringCharacters = 254; // the count is one byte and includes the final zero

template<typename T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template<typename T>
T read(const char* data)
{
    return data ? qFromLittleEndian<T>(data) : T{};
}
} // namespace

PtpWriter& PtpWriter::u8(quint8 value)
{
    m_bytes.append(static_cast<char>(value));
    return *this;
}

PtpWriter& PtpWriter::u16(quint16 value)
{
    append(m_bytes, value);
    return *this;
}

PtpWriter& PtpWriter::u32(quint32 value)
{
    append(m_bytes, value);
    return *this;
}

PtpWriter& PtpWriter::u64(quint64 value)
{
    append(m_bytes, value);
    return *this;
}

PtpWriter& PtpWriter::string(const QString& text)
{
    if (text.isEmpty())
        return u8(0);
    const QString cut = text.left(maxStringCharacters);
    u8(static_cast<quint8>(cut.size() + 1));
    for (const QChar character : cut)
        u16(character.unicode());
    return u16(0);
}

PtpWriter& PtpWriter::array16(const QList<quint16>& values)
{
    u32(static_cast<quint32>(values.size()));
    for (const quint16 value : values)
        u16(value);
    return *this;
}

PtpWriter& PtpWriter::array32(const QList<quint32>& values)
{
    u32(static_cast<quint32>(values.size()));
    for (const quint32 value : values)
        u32(value);
    return *this;
}

PtpWriter& PtpWriter::raw(const QByteArray& bytes)
{
    m_bytes.append(bytes);
    return *this;
}

const char* PtpReader::take(qsizetype count)
{
    if (!m_ok || remaining() < count) {
        m_ok = false;
        return nullptr;
    }
    const char* data = m_bytes.constData() + m_position;
    m_position += count;
    return data;
}

quint8 PtpReader::u8()
{
    return read<quint8>(take(1));
}

quint16 PtpReader::u16()
{
    return read<quint16>(take(2));
}

quint32 PtpReader::u32()
{
    return read<quint32>(take(4));
}

quint64 PtpReader::u64()
{
    return read<quint64>(take(8));
}

QString PtpReader::string()
{
    const qsizetype characters = u8();
    QString text;
    text.reserve(characters);
    for (qsizetype i = 0; i < characters && m_ok; ++i) {
        const quint16 unit = u16();
        if (unit != 0)
            text.append(QChar(unit));
    }
    return m_ok ? text : QString();
}

} // namespace skein
