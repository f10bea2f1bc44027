// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/GphotoAddress.h"

#include "camera/UsbDevices.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace skein {

namespace {
constexpr QLatin1String scheme("gphoto2://");
}

bool GphotoAddress::isMeant(const QString& text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<GphotoAddress> GphotoAddress::parse(const QString& text)
{
    if (!isMeant(text)) {
        return {};
    }
    // Not by QUrl::host(), which knows no such hosts and writes them all in small letters.
    const QString coded = text.mid(scheme.size()).section(u'/', 0, 0);
    const QString host = QUrl::fromPercentEncoding(coded.toUtf8());
    static const QRegularExpression byPort(QStringLiteral("^\\[(usb:[0-9]{3},[0-9]{3})\\]$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = byPort.match(host); found.hasMatch()) {
        return GphotoAddress{found.captured(1).toLower(), {}};
    }
    // As udev makes them: blanks and the like are written as "_" or "\x20".
    static const QRegularExpression byName(QStringLiteral("^[A-Za-z0-9#+.:=@_\\\\-]{1,256}$"));
    if (byName.match(host).hasMatch()) {
        return GphotoAddress{{}, host};
    }
    return {};
}

std::optional<QString> portOf(const GphotoAddress& address)
{
    const QList<UsbCamera> cameras = usbCameras();
    const auto isIt = [&address](const UsbCamera& camera) {
        return address.device.isEmpty()
                   ? camera.port == address.port
                   : camera.device.compare(address.device, Qt::CaseInsensitive) == 0;
    };
    const auto place = std::find_if(cameras.cbegin(), cameras.cend(), isIt);
    if (place != cameras.cend()) {
        return place->port;
    }
    return std::nullopt;
}

} // namespace skein
