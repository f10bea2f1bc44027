// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SandboxPlaces.h"

#include <QRegularExpression>
#include <QTest>

using namespace skein;

/** What a host may reach, by its camera's port. */
class SandboxPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDevicesOfAPort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("device");
        const auto row = [](const char* port, const char* device) {
            QTest::newRow(port) << QString::fromLatin1(port) << QString::fromLatin1(device);
        };
        row("usb:001,005", "/dev/bus/usb/001/005");
        row("usb:", "/dev/bus/usb");
        row("usb:001,../../sda", "/dev/bus/usb");
        row("serial:/dev/ttyUSB0", "/dev/ttyUSB0");
        row("serial:/dev/../etc/passwd", "/dev/bus/usb");
        row("ptpip:192.168.1.20", "/dev/bus/usb");
        row("", "/dev/bus/usb");
    }

    void knowsTheDevicesOfAPort()
    {
        QFETCH(QString, port);
        QFETCH(QString, device);
        QCOMPARE(devicesOfPort(port), QStringList(device));
    }

    void takesOnlyTheSystemsFoldersForDrivers()
    {
        qputenv("CAMLIBS", "/elsewhere/drivers");
        const QStringList folders = driverFolders();
        qunsetenv("CAMLIBS");
        QVERIFY(folders.contains(QStringLiteral("/usr")));
        QVERIFY(folders.contains(QStringLiteral("/elsewhere/drivers")));
        // Whatever else there is on this machine and on others belongs to somebody.
        static const QRegularExpression systems(QStringLiteral(
            "^/(usr|bin|sbin|lib\\w*|etc|opt|proc|sys|app|snap|nix/store|gnu/store|run/udev|"
            "run/current-system|run/host/(usr|lib)|elsewhere/drivers)(/|$)"));
        for (const QString& folder : folders) {
            QVERIFY2(systems.match(folder).hasMatch(), qPrintable(folder));
        }
    }

    void callsOnlyCamerasOnTheNetwork_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("mayConnect");
        QTest::newRow("PTP/IP") << QStringLiteral("ptpip:192.168.1.20") << true;
        QTest::newRow("other cameras with an address") << QStringLiteral("ip:192.168.1.20") << true;
        QTest::newRow("USB") << QStringLiteral("usb:001,005") << false;
        QTest::newRow("serial") << QStringLiteral("serial:/dev/ttyUSB0") << false;
        QTest::newRow("disk") << QStringLiteral("disk:/media/card") << false;
        QTest::newRow("none: which are there") << QString() << false;
    }

    void callsOnlyCamerasOnTheNetwork()
    {
        QFETCH(QString, port);
        HostOptions options;
        options.mode = HostOptions::Mode::List;
        options.port = port;
        QTEST(placesOfHost(options).mayConnect, "mayConnect");
    }
};

QTEST_GUILESS_MAIN(SandboxPlacesTest)
#include "SandboxPlacesTest.moc"
