// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreeMemory.h"

#include <QFile>

namespace skein::focusstack {

qint64 freeMemory()
{
    constexpr QByteArrayView key("MemAvailable:");
    constexpr qint64 kilobyte = 1024;
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(key)) {
            bool isNumber = false;
            const qint64 amount =
                line.mid(key.size()).simplified().split(' ').constFirst().toLongLong(&isNumber);
            return isNumber ? amount * kilobyte : -1;
        }
    }
    return -1;
}

} // namespace skein::focusstack
