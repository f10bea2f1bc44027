// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/GpError.h"

#include <QTest>

#include <gphoto2/gphoto2.h>

using namespace skein;

class GpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAKind_data();
    void everyCodeHasAKind();
    void everyTaskAndCodeGivesAWholeSentence();
    void openingMeansSomethingElseByThePort_data();
    void openingMeansSomethingElseByThePort();
    void theCodeAndTheDriversWordsAreInTheDetail();
    void onlyTheDriverKnowsWhyThereIsNoLiveView();
    void aRefusedReleaseIsNoUnknownError();
    void noAnswerToAChangeIsNoRefusal();
    void codesOfAVanishedCameraAreSuspicious();
};

void GpErrorTest::everyCodeHasAKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("-1") << GP_ERROR << ErrorKind::Unknown;
    QTest::newRow("-2") << GP_ERROR_BAD_PARAMETERS << ErrorKind::InvalidArgument;
    QTest::newRow("-6") << GP_ERROR_NOT_SUPPORTED << ErrorKind::Unsupported;
    QTest::newRow("-7") << GP_ERROR_IO << ErrorKind::Io;
    QTest::newRow("-10") << GP_ERROR_TIMEOUT << ErrorKind::Timeout;
    QTest::newRow("-35") << GP_ERROR_IO_WRITE << ErrorKind::Io;
    QTest::newRow("-52") << GP_ERROR_IO_USB_FIND << ErrorKind::Disconnected;
    QTest::newRow("-53") << GP_ERROR_IO_USB_CLAIM << ErrorKind::HeldByOther;
    QTest::newRow("-60") << GP_ERROR_IO_LOCK << ErrorKind::HeldByOther;
    QTest::newRow("-105") << GP_ERROR_MODEL_NOT_FOUND << ErrorKind::NotFound;
    QTest::newRow("-110") << GP_ERROR_CAMERA_BUSY << ErrorKind::Busy;
    QTest::newRow("-112") << GP_ERROR_CANCEL << ErrorKind::Cancelled;
    QTest::newRow("-115") << GP_ERROR_NO_SPACE << ErrorKind::NoSpace;
}

void GpErrorTest::everyCodeHasAKind()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorKindFromGp(code), kind);
}

void GpErrorTest::everyTaskAndCodeGivesAWholeSentence()
{
    for (int task = 0; task <= int(GpTask::Events); ++task) {
        for (int code = -1; code >= -130; --code) {
            const Error error = gpError(code, GpTask(task), QStringLiteral("usb:001,002"));
            QVERIFY2(error.message.endsWith(u'.'),
                qPrintable(
                    QStringLiteral("task %1, code %2: %3").arg(task).arg(code).arg(error.message)));
        }
    }
}

void GpErrorTest::openingMeansSomethingElseByThePort_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("port");
    QTest::addColumn<ErrorKind>("kind");
    const auto usb = QStringLiteral("usb:001,002");
    const auto ip = QStringLiteral("ptpip:192.168.1.20");
    QTest::newRow("no right to the node") << GP_ERROR_IO << usb << ErrorKind::Permission;
    QTest::newRow("refused connection") << GP_ERROR_IO << ip << ErrorKind::NotFound;
    QTest::newRow("held") << GP_ERROR_IO_USB_CLAIM << usb << ErrorKind::HeldByOther;
    QTest::newRow("unplugged") << GP_ERROR_IO_USB_FIND << usb << ErrorKind::NotFound;
    QTest::newRow("silent") << GP_ERROR_TIMEOUT << ip << ErrorKind::Timeout;
    QTest::newRow("nonsense") << GP_ERROR << ip << ErrorKind::Protocol;
    QTest::newRow("no address") << GP_ERROR_BAD_PARAMETERS << ip << ErrorKind::InvalidArgument;
}

void GpErrorTest::openingMeansSomethingElseByThePort()
{
    QFETCH(int, code);
    QFETCH(QString, port);
    QFETCH(ErrorKind, kind);
    QCOMPARE(gpError(code, GpTask::Open, port).kind, kind);
}

void GpErrorTest::theCodeAndTheDriversWordsAreInTheDetail()
{
    const Error error = gpError(GP_ERROR_IO_USB_CLAIM, GpTask::Open, QStringLiteral("usb:001,002"),
        QStringLiteral("Could not claim interface 0"));
    QVERIFY(error.detail.contains(QLatin1String("-53")));
    QVERIFY(error.detail.contains(QLatin1String("interface 0")));
    QVERIFY(!error.message.contains(QLatin1String("interface 0")));
}

void GpErrorTest::onlyTheDriverKnowsWhyThereIsNoLiveView()
{
    const Error error =
        gpError(GP_ERROR, GpTask::Preview, {}, QStringLiteral("Battery exhausted\nolder text"));
    QCOMPARE(error.kind, ErrorKind::Refused);
    QVERIFY(error.message.contains(QLatin1String("Battery exhausted")));
    QVERIFY(!error.message.contains(QLatin1String("older text")));
    // But this is nothing to be changed on the camera.
    const Error noJpeg = gpError(GP_ERROR, GpTask::Preview, {},
        QStringLiteral("Sorry, your Nikon camera does not seem to return a JPEG image in LiveView "
                       "mode."));
    QVERIFY(!noJpeg.message.contains(QLatin1String("Sorry")));
    QVERIFY(noJpeg.message.contains(QLatin1String("begin it anew")));
}

void GpErrorTest::aRefusedReleaseIsNoUnknownError()
{
    QCOMPARE(gpError(GP_ERROR, GpTask::Capture, {}).kind, ErrorKind::Refused);
    QCOMPARE(gpError(GP_ERROR, GpTask::Summary, {}).kind, ErrorKind::Unknown);
}

void GpErrorTest::noAnswerToAChangeIsNoRefusal()
{
    const QString refusal = gpError(GP_ERROR, GpTask::WriteSetting, {}).message;
    for (const int code : {GP_ERROR_TIMEOUT, GP_ERROR_IO, GP_ERROR_IO_READ, GP_ERROR_IO_USB_FIND}) {
        QVERIFY(gpError(code, GpTask::WriteSetting, {}).message != refusal);
    }
}

void GpErrorTest::codesOfAVanishedCameraAreSuspicious()
{
    QVERIFY(mayMeanGone(GP_ERROR_IO_USB_FIND));
    QVERIFY(mayMeanGone(GP_ERROR_IO));
    QVERIFY(mayMeanGone(GP_ERROR));
    QVERIFY(!mayMeanGone(GP_ERROR_CAMERA_BUSY));
    QVERIFY(!mayMeanGone(GP_ERROR_NOT_SUPPORTED));
}

QTEST_GUILESS_MAIN(GpErrorTest)
#include "GpErrorTest.moc"
