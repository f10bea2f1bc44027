// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace skein {

/** Packs PTP datasets: little endian, strings as counted UCS-2. A plain value. */
class PtpWriter final
{
public:
    PtpWriter& u8(quint8 value);
    PtpWriter& u16(quint16 value);
    PtpWriter& u32(quint32 value);
    PtpWriter& u64(quint64 value);
    /** A PTP string: at most 254 characters, the rest is cut; an empty one is a single zero byte.
     */
    PtpWriter& string(const QString& text);
    PtpWriter& array16(const QList<quint16>& values);
    PtpWriter& array32(const QList<quint32>& values);
    PtpWriter& raw(const QByteArray& bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/**
 * Unpacks PTP datasets. Every byte comes from a stranger: reading beyond the end yields zeros and
 * makes ok() false for good, so that a caller may read everything first and ask once.
 */
class PtpReader final
{
public:
    explicit PtpReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    quint8 u8();
    quint16 u16();
    quint32 u32();
    quint64 u64();
    QString string();

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype remaining() const { return m_bytes.size() - m_position; }
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_position); }

private:
    const char* take(qsizetype count);

    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace skein
