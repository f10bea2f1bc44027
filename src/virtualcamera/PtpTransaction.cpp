// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpTransaction.h"

#include <QFile>

namespace skein {

QByteArray bytesOf(const PtpData& data)
{
    if (data.path.isEmpty())
        return data.bytes;
    QFile file(data.path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(data.offset))
        return {};
    return file.read(data.length);
}

} // namespace skein
