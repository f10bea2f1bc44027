// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/NetworkAddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NetworkAddress)
};

constexpr qsizetype maxHostLength = 253; // RFC 1035

tl::unexpected<Error> badPort(const QString& text)
{
    return failure(ErrorKind::InvalidArgument,
        //: %1 is what was typed
        Text::tr("“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.")
            .arg(text));
}

Result<quint16> parsePort(const QString& text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    const bool isPlain = !text.isEmpty() && text.at(0).isDigit();
    if (!isNumber || !isPlain || number == 0 || number > 65535) {
        return badPort(text);
    }
    return static_cast<quint16>(number);
}

Result<void> checkHost(const QString& host)
{
    static const QRegularExpression name(
        QStringLiteral("^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\\.?$"));
    static const QRegularExpression onlyNumbers(QStringLiteral("^[0-9.]+$"));
    const bool looksNumeric = onlyNumbers.match(host).hasMatch();
    const bool isUsable = looksNumeric ? isNumericIpv4(host) : name.match(host).hasMatch();
    if (host.isEmpty() || host.size() > maxHostLength || !isUsable) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed
            Text::tr("“%1” is no network address. Use an address such as 192.168.1.20 or "
                     "camera.local.")
                .arg(host));
    }
    const int first = looksNumeric ? host.section(u'.', 0, 0).toInt() : 1;
    if (first == 0 || first >= 224) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what was typed
            Text::tr("The address %1 cannot belong to a camera. Look up the camera's address in "
                     "its network menu.")
                .arg(host));
    }
    return {};
}

} // namespace

bool isNumericIpv4(const QString& host)
{
    static const QRegularExpression fourNumbers(QStringLiteral(
        "^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$"));
    return fourNumbers.match(host).hasMatch();
}

Result<NetworkAddress> parseNetworkAddress(const QString& text)
{
    QString plain = text.trimmed();
    bool isDriverPort = false;
    if (plain.startsWith(QLatin1String("ptpip:"), Qt::CaseInsensitive)) {
        plain.remove(0, 6);
        isDriverPort = true;
    }
    const QStringList parts = plain.split(u':');
    const bool mayHaveTwoPorts = isDriverPort || isNumericIpv4(parts.first());
    if (plain.startsWith(u'[') || parts.size() > 3 || (parts.size() == 3 && !mayHaveTwoPorts)) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("Cameras are reached by IPv4 addresses only. Use an address such as "
                     "192.168.1.20, with :PORT after it if the camera has a port of its own."),
            plain);
    }
    NetworkAddress address;
    address.host = parts.first();
    if (auto checked = checkHost(address.host); !checked) {
        return tl::make_unexpected(checked.error());
    }
    if (parts.size() > 1) {
        const auto port = parsePort(parts.at(1));
        const auto eventPort = parts.size() > 2 ? parsePort(parts.at(2)) : port;
        if (!port || !eventPort) {
            return tl::make_unexpected(port ? eventPort.error() : port.error());
        }
        address.port = *port;
        address.eventPort = *eventPort;
    }
    return address;
}

QString networkPort(const QString& ip, const NetworkAddress& address)
{
    const QString port = QStringLiteral("ptpip:") + ip;
    if (address.port == NetworkAddress::defaultPort &&
        address.eventPort == NetworkAddress::defaultPort) {
        return port;
    }
    return port + QStringLiteral(":%1:%2").arg(address.port).arg(address.eventPort);
}

} // namespace skein
