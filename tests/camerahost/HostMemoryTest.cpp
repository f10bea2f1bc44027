// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/SlowLine.h"
#include "../base/TestDisk.h"
#include "CameraProcess.h"
#include "HostClient.h"

#include <QTest>

using namespace skein;

namespace {

constexpr qsizetype diskBytes = 1024 * 1024;
/** A picture of the virtual camera at two megapixels takes more than this. */
constexpr qsizetype leftOverBytes = 16 * 1024;
constexpr int slowBytesPerSecond = 200'000;

bool isJpeg(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("\xff\xd8\xff");
}

bool takePicturesToMemory(HostClient& host)
{
    return host.open() && host.ask<wire::SettingValue>(wire::WriteSetting{
                              QStringLiteral("capturetarget"), QStringLiteral("Internal RAM")});
}

bool setting(HostClient& host, const QString& name, const QString& value)
{
    return host.ask<wire::SettingValue>(wire::WriteSetting{name, value}).has_value();
}

} // namespace

/** Pictures that are nowhere but in memory: whatever happens, they reach the disk. */
class HostMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesThatFindNoRoomAreKeptAndWrittenLater();
    void theEndOfTheInputDuringAnExposureKeepsThePicture_data();
    void theEndOfTheInputDuringAnExposureKeepsThePicture();
    void closingDuringAnExposureKeepsThePicture_data();
    void closingDuringAnExposureKeepsThePicture();
    void aSlowFetchGivesSignsOfLife();
    void aDriverThatOnlyAsksGivesNone();
};

void HostMemoryTest::picturesThatFindNoRoomAreKeptAndWrittenLater()
{
    const auto disk = test::TestDisk::small(QByteArray::number(diskBytes));
    if (!disk.isMounted()) {
        QSKIP("mounting needs root");
    }
    QFile filler(disk.path() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(filler.write(QByteArray(diskBytes - leftOverBytes, 'x')), diskBytes - leftOverBytes);

    CameraProcess camera({QStringLiteral("--megapixels"), QStringLiteral("1")});
    HostClient host(camera.port(), {QStringLiteral("--staging"), disk.path()}, false);
    QVERIFY(takePicturesToMemory(host));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(host.ask<wire::Done>(wire::Capture()));
        const auto notice = host.event<wire::Notice>();
        QVERIFY(notice);
        QCOMPARE(notice->error.kind, ErrorKind::NoSpace);
        QVERIFY2(notice->error.message.contains(QLatin1String("do not disconnect")),
            qPrintable(notice->error.message));
    }
    // A deletion that fails makes the driver forget what it has.
    QVERIFY(!host.ask<wire::Done>(wire::DeleteFile{
        {QStringLiteral("/store_00010001/DCIM/100SKEIN"), QStringLiteral("NONE.JPG")}}));
    QCOMPARE(host.count<wire::Received>(), 0);

    QVERIFY(filler.remove());
    for (int i = 0; i < 2; ++i) {
        const auto received = host.event<wire::Received>();
        QVERIFY(received);
        QVERIFY(received->file.fromMemory);
        QVERIFY(isJpeg(received->file.stagingPath));
    }
}

void HostMemoryTest::theEndOfTheInputDuringAnExposureKeepsThePicture_data()
{
    QTest::addColumn<QString>("speed");
    QTest::newRow("longer than leaving takes") << QStringLiteral("3.0000s");
    QTest::newRow("bulb") << QStringLiteral("Bulb");
}

void HostMemoryTest::theEndOfTheInputDuringAnExposureKeepsThePicture()
{
    QFETCH(QString, speed);
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(takePicturesToMemory(host));
    QVERIFY(setting(host, QStringLiteral("shutterspeed"), speed));
    host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>());
    host.process().closeWriteChannel();
    const auto received = host.event<wire::Received>();
    QVERIFY(received);
    QVERIFY(isJpeg(received->file.stagingPath));
    QVERIFY(host.process().waitForFinished());
    QCOMPARE(host.process().exitCode(), 0);
}

void HostMemoryTest::closingDuringAnExposureKeepsThePicture_data()
{
    theEndOfTheInputDuringAnExposureKeepsThePicture_data();
}

void HostMemoryTest::closingDuringAnExposureKeepsThePicture()
{
    QFETCH(QString, speed);
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(takePicturesToMemory(host));
    QVERIFY(setting(host, QStringLiteral("shutterspeed"), speed));
    const quint32 capture = host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>());
    QVERIFY(host.ask<wire::Done>(wire::Close()));
    QVERIFY(HostClient::as<wire::Done>(host.reply(capture)));
    const auto received = host.event<wire::Received>();
    QVERIFY(received);
    QVERIFY(isJpeg(received->file.stagingPath));
}

void HostMemoryTest::aSlowFetchGivesSignsOfLife()
{
    CameraProcess camera({QStringLiteral("--megapixels"), QStringLiteral("12")});
    test::SlowLine line(camera.port());
    HostClient host(line.port());
    QVERIFY(takePicturesToMemory(host));
    const quint32 capture = host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>(
        [&](const wire::StillWorking& sign) { return sign.commandId == capture; }));
    line.slowDown(slowBytesPerSecond);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(host.event<wire::StillWorking>(
            [](const wire::StillWorking& sign) { return sign.commandId == 0; }));
    }
    QCOMPARE(host.count<wire::Received>(), 0);
    line.slowDown(0);
    QVERIFY(host.event<wire::Received>());
}

void HostMemoryTest::aDriverThatOnlyAsksGivesNone()
{
    CameraProcess camera({QStringLiteral("--fault"), QStringLiteral("capture-never-ready")});
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 capture = host.send(wire::Capture());
    QVERIFY(host.event<wire::StillWorking>());
    QVERIFY(!host.event<wire::StillWorking>(
        [&](const wire::StillWorking& sign) { return sign.commandId != capture; }, 4000));
}

QTEST_GUILESS_MAIN(HostMemoryTest)
#include "HostMemoryTest.moc"
