// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/UsbReset.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace skein;

/** Resetting the port of a camera that hangs; without one, what is refused. */
class UsbResetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAUsbDeviceIsReset();
};

void UsbResetTest::onlyAUsbDeviceIsReset()
{
    QTemporaryDir devices;
    QVERIFY(QDir(devices.path()).mkpath(QStringLiteral("001")));
    QFile file(devices.filePath(QStringLiteral("001/005")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto kindOf = [&](const char* port) {
        const auto reset = resetUsbDevice(QString::fromLatin1(port), devices.path());
        return reset ? std::nullopt : std::optional(reset.error().kind);
    };
    QCOMPARE(kindOf("ptpip:127.0.0.1"), ErrorKind::Unsupported);
    QCOMPARE(kindOf("usb:../../etc,005"), ErrorKind::Unsupported);
    QCOMPARE(kindOf("usb:001,006"), ErrorKind::NotFound);
    QVERIFY(kindOf("usb:001,005").has_value()); // A file is no device.
}

QTEST_GUILESS_MAIN(UsbResetTest)
#include "UsbResetTest.moc"
