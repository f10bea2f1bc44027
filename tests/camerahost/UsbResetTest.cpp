// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/UsbReset.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <optional>
#include <sys/stat.h>

using namespace skein;

/** Resetting the port of a camera that hangs; without one, what is refused. */
class UsbResetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAUsbDeviceIsReset();
    void theDeviceAtThePortIsTheOneThatIsReset();
    void aResetThatFailsIsASentence_data();
    void aResetThatFailsIsASentence();
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

void UsbResetTest::theDeviceAtThePortIsTheOneThatIsReset()
{
    QTemporaryDir devices;
    QVERIFY(QDir(devices.path()).mkpath(QStringLiteral("002")));
    const QString path = devices.filePath(QStringLiteral("002/017"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    struct stat expected = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &expected), 0);
    ino_t met = 0;
    int calls = 0;
    const auto reset = resetUsbDevice(
        QStringLiteral("usb:002,017"), devices.path(), [&met, &calls](int descriptor) {
            struct stat status = {};
            ++calls;
            met = ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
            return 0;
        });
    QVERIFY(reset);
    QCOMPARE(calls, 1);
    QCOMPARE(met, expected.st_ino);
}

void UsbResetTest::aResetThatFailsIsASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("unplugged meanwhile") << ENODEV;
    QTest::newRow("no right") << EPERM;
    QTest::newRow("not taken") << EIO;
}

void UsbResetTest::aResetThatFailsIsASentence()
{
    QFETCH(const int, code);
    QTemporaryDir devices;
    QVERIFY(QDir(devices.path()).mkpath(QStringLiteral("001")));
    QFile file(devices.filePath(QStringLiteral("001/005")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto reset = resetUsbDevice(QStringLiteral("usb:001,005"), devices.path(), [code](int) {
        errno = code;
        return -1;
    });
    QVERIFY(!reset);
    QVERIFY(reset.error().message.endsWith(u'.'));
    QVERIFY(!reset.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(UsbResetTest)
#include "UsbResetTest.moc"
