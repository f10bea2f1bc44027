// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace skein::fuzz {

/**
 * Makes values of the bytes of an input, from the front; zeros when they are used up. Prefers what
 * programs stumble over: names that lead elsewhere, and numbers at the edges.
 */
class FuzzFeed final
{
public:
    FuzzFeed(const std::uint8_t* data, std::size_t size)
        : m_bytes(QByteArray::fromRawData(
              reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)))
    {}

    [[nodiscard]] bool isEmpty() const { return m_at >= m_bytes.size(); }

    quint8 byte() { return isEmpty() ? quint8{0} : static_cast<quint8>(m_bytes.at(m_at++)); }
    bool flag() { return byte() % 2 != 0; }
    /** One of 0 to @p count - 1. */
    qsizetype pick(qsizetype count) { return byte() % count; }

    QByteArray bytes(qsizetype most)
    {
        const qsizetype size = std::min({qsizetype{byte()}, most, m_bytes.size() - m_at});
        const QByteArray taken(m_bytes.constData() + m_at, size);
        m_at += size;
        return taken;
    }

    QByteArray rest()
    {
        const QByteArray taken = QByteArray(m_bytes).mid(m_at);
        m_at = m_bytes.size();
        return taken;
    }

    qint64 number()
    {
        constexpr std::array<qint64, 12> edges{0, 1, -1, -2, 255, 65536, 2147483647, 2147483648,
            4294967295, 4294967296, std::numeric_limits<qint64>::max(),
            std::numeric_limits<qint64>::min()};
        const quint8 choice = byte();
        return choice < edges.size() ? edges[choice] : qint64{choice} * byte();
    }

    QString text()
    {
        const QStringList known{QString(), QStringLiteral("."), QStringLiteral(".."),
            QStringLiteral("../../a.jpg"), QStringLiteral("/etc/passwd"), QStringLiteral("/"),
            QStringLiteral("A.JPG"), QStringLiteral("A.NEF"), QStringLiteral("/store/DCIM"),
            QStringLiteral("{}%1%s%n"), QString(300, u'w'), QString(5000, u'\u00e4'),
            QString(QChar(0)) + u'x', QString(QChar(0xd800)), QStringLiteral("iso"),
            QStringLiteral("capt-0001.jpg")};
        const quint8 choice = byte();
        return choice < known.size() ? known.at(choice) : QString::fromUtf8(bytes(choice));
    }

    QDateTime time()
    {
        const quint8 choice = byte();
        return choice == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace skein::fuzz
