// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/C4Id.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace skein {

QString c4IdOf(QByteArrayView bytes)
{
    constexpr char digits[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    constexpr unsigned base = 58;
    constexpr unsigned byteValues = 256;
    constexpr qsizetype length = 90;
    QByteArray number = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha512);
    QString id(length, QLatin1Char(digits[0]));
    for (qsizetype place = length - 1; place >= 2; --place) {
        unsigned rest = 0; // long division, a byte at a time
        for (char& byte : number) {
            const unsigned value = rest * byteValues + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / base);
            rest = value % base;
        }
        id[place] = QLatin1Char(digits[rest]);
    }
    id.replace(0, 2, QStringLiteral("c4"));
    return id;
}

} // namespace skein
