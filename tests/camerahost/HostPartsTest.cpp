// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/CameraSession.h"
#include "camerahost/CommandQueue.h"
#include "camerahost/EventPump.h"
#include "camerahost/HostOptions.h"
#include "camerahost/LibraryVersion.h"
#include "camerahost/MemoryFiles.h"
#include "camerahost/Quirks.h"
#include "camerahost/ShutterSpeed.h"

#include <QTest>

using namespace skein;
using namespace std::chrono_literals;

/** The small pure parts of the host, one after the other. */
class HostPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShutterSpeedsAsDriversWriteThem_data();
    void readsShutterSpeedsAsDriversWriteThem();
    void aCaptureMayTakeTwiceTheExposureAndTenSeconds();
    void findsThePropertyInTheDriversText_data();
    void findsThePropertyInTheDriversText();
    void findsTheChoiceThatMeansTheCard_data();
    void findsTheChoiceThatMeansTheCard();
    void knowsPicturesThatAreOnlyInMemory_data();
    void knowsPicturesThatAreOnlyInMemory();
    void flagsLibrariesWithKnownFaults();
    void neverWaitsForeverForEventsOfAnUnknownMaker();
    void aCancelReachesTheCommandTheDriverIsBusyWith();
    void theEndOfTheInputCancelsToo();
    void readsItsCommandLine();
    void refusesACommandLineWithoutACamera();
};

void HostPartsTest::readsShutterSpeedsAsDriversWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("bulb");
    QTest::addColumn<int>("ms");
    QTest::newRow("fraction") << QStringLiteral("1/60") << true << false << 17;
    QTest::newRow("odd fraction") << QStringLiteral("1/1.3") << true << false << 769;
    QTest::newRow("Nikon") << QStringLiteral("0.0166s") << true << false << 17;
    QTest::newRow("seconds") << QStringLiteral("30") << true << false << 30'000;
    QTest::newRow("inches") << QStringLiteral("2.5\"") << true << false << 2500;
    QTest::newRow("bulb") << QStringLiteral("Bulb") << true << true << 0;
    QTest::newRow("time") << QStringLiteral("time") << true << true << 0;
    QTest::newRow("nothing") << QString() << false << false << 0;
    QTest::newRow("flash") << QStringLiteral("x 200") << false << false << 0;
    QTest::newRow("division by zero") << QStringLiteral("1/0") << false << false << 0;
    QTest::newRow("negative") << QStringLiteral("-1") << false << false << 0;
    QTest::newRow("absurd") << QStringLiteral("1e30") << false << false << 0;
}

void HostPartsTest::readsShutterSpeedsAsDriversWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(bool, bulb);
    QFETCH(int, ms);
    const auto speed = shutterSpeedFromText(text);
    QCOMPARE(speed.has_value(), valid);
    if (speed) {
        QCOMPARE(speed->isBulb, bulb);
        QCOMPARE(int(speed->duration.count()), ms);
    }
}

void HostPartsTest::aCaptureMayTakeTwiceTheExposureAndTenSeconds()
{
    QVERIFY(captureLimit(ShutterSpeed{false, 30s}) == 70s);
    QVERIFY(captureLimit(ShutterSpeed{false, 1ms}) == 10'002ms);
    QVERIFY(captureLimit({}) >= 70s);
}

void HostPartsTest::findsThePropertyInTheDriversText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("code only") << QStringLiteral("PTP Property d10d changed")
                               << QStringLiteral("d10d") << QString();
    QTest::newRow("with a name") << QStringLiteral(
                                        "PTP Property 500d changed, \"shutterspeed\" to \"1/60\"")
                                 << QStringLiteral("500d") << QStringLiteral("shutterspeed");
    QTest::newRow("capitals") << QStringLiteral("PTP Property D1B0 changed")
                              << QStringLiteral("d1b0") << QString();
    QTest::newRow("something else")
        << QStringLiteral("PTP Event c101, Param1 00000000") << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void HostPartsTest::findsThePropertyInTheDriversText()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, name);
    const auto property = propertyFromEventText(text);
    QCOMPARE(property.has_value(), !code.isEmpty());
    if (property) {
        QCOMPARE(property->code, code);
        QCOMPARE(property->name, name);
    }
}

void HostPartsTest::findsTheChoiceThatMeansTheCard_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("memory");
    QTest::newRow("English") << QStringList{u"Internal RAM"_qs, u"Memory card"_qs}
                             << QStringLiteral("Memory card") << QStringLiteral("Internal RAM");
    QTest::newRow("translated") << QStringList{u"Interner RAM"_qs, u"Speicherkarte"_qs}
                                << QStringLiteral("Speicherkarte")
                                << QStringLiteral("Interner RAM");
    QTest::newRow("Sony") << QStringList{u"sdram"_qs, u"card"_qs, u"card+sdram"_qs}
                          << QStringLiteral("card") << QStringLiteral("sdram");
    QTest::newRow("unknown") << QStringList{u"a"_qs, u"b"_qs, u"c"_qs} << QString() << QString();
    QTest::newRow("none") << QStringList() << QString() << QString();
}

void HostPartsTest::findsTheChoiceThatMeansTheCard()
{
    QFETCH(QStringList, choices);
    QFETCH(QString, card);
    QFETCH(QString, memory);
    QCOMPARE(captureTargetChoice(choices, true), card);
    QCOMPARE(captureTargetChoice(choices, false), memory);
}

void HostPartsTest::knowsPicturesThatAreOnlyInMemory_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("event") << QStringLiteral("/") << QStringLiteral("capt0000.jpg") << true;
    QTest::newRow("capture") << QStringLiteral("/store_00010001") << QStringLiteral("capt0012.nef")
                             << true;
    QTest::newRow("newer Sony") << QStringLiteral("/") << QStringLiteral("capt_DSC01.ARW") << true;
    QTest::newRow("card") << QStringLiteral("/store_00010001/DCIM/100NIKON")
                          << QStringLiteral("DSC_0001.JPG") << false;
    QTest::newRow("same name on a card") << QStringLiteral("/store_00010001/DCIM/100NIKON")
                                         << QStringLiteral("capt0000.jpg") << false;
}

void HostPartsTest::knowsPicturesThatAreOnlyInMemory()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    QFETCH(bool, inMemory);
    QCOMPARE(MemoryFiles::isInMemory({folder, name}), inMemory);
}

void HostPartsTest::flagsLibrariesWithKnownFaults()
{
    for (const char* version : {"2.5.27", "2.5.30", "2.5.32", "2.5.33"}) {
        QVERIFY(libraryWarning(QString::fromLatin1(version)).endsWith(u'.'));
    }
    QVERIFY(libraryWarning(QStringLiteral("2.5.34")).isEmpty());
    QVERIFY(libraryWarning(QStringLiteral("2.6.0")).isEmpty());
    QVERIFY(libraryWarning(QString()).isEmpty());
    QVERIFY(!libraryInfo().version.isEmpty());
}

void HostPartsTest::neverWaitsForeverForEventsOfAnUnknownMaker()
{
    // A timeout of 0 means "for ever" to a USB pipe.
    QVERIFY(quirksFor(QStringLiteral("Nobody"), {}).eventTimeout > 0ms);
    QVERIFY(quirksFor(QStringLiteral("Nikon Corporation"), {}).triggerCoversExposure);
    QVERIFY(quirksFor({}, QStringLiteral("Canon EOS R5")).leavePreviewToCapture);
}

void HostPartsTest::aCancelReachesTheCommandTheDriverIsBusyWith()
{
    CommandQueue queue;
    queue.setRunning(5);
    queue.push({6, wire::Cancel{4}});
    QVERIFY(!queue.cancelFlag());
    queue.push({7, wire::Cancel{5}});
    QVERIFY(queue.cancelFlag());
    queue.setRunning(8);
    QVERIFY(!queue.cancelFlag());
    QCOMPARE(queue.takeAll(0ms).size(), size_t(2));
    QVERIFY(!queue.hasWork());
}

void HostPartsTest::theEndOfTheInputCancelsToo()
{
    CommandQueue queue;
    queue.setRunning(5);
    queue.end();
    QVERIFY(queue.cancelFlag());
    QVERIFY(queue.isEnded());
    queue.setRunning(6);
    QVERIFY(queue.cancelFlag());
    // But not what leaves the camera in order.
    queue.ignoreCancels();
    QVERIFY(!queue.cancelFlag());
    queue.setRunning(7);
    QVERIFY(!queue.cancelFlag());
}

void HostPartsTest::readsItsCommandLine()
{
    const auto options = parseHostOptions({u"--port"_qs, u"usb:001,002"_qs, u"--staging"_qs,
        u"/s"_qs, u"--home"_qs, u"/h"_qs, u"--model"_qs, u"M 1"_qs, u"--no-sandbox"_qs});
    QVERIFY(options);
    QCOMPARE(options->mode, HostOptions::Mode::Serve);
    QCOMPARE(options->port, QStringLiteral("usb:001,002"));
    QCOMPARE(options->staging, QStringLiteral("/s"));
    QCOMPARE(options->home, QStringLiteral("/h"));
    QCOMPARE(options->model, QStringLiteral("M 1"));
    QVERIFY(!options->sandbox);
    QCOMPARE(parseHostOptions({u"--list"_qs, u"--json"_qs})->mode, HostOptions::Mode::List);
    QCOMPARE(parseHostOptions({u"--supported"_qs})->mode, HostOptions::Mode::Supported);
}

void HostPartsTest::refusesACommandLineWithoutACamera()
{
    for (const QStringList& arguments :
        {QStringList(), QStringList{u"--home"_qs, u"/h"_qs}, QStringList{u"--what"_qs}}) {
        const auto options = parseHostOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::InvalidArgument);
    }
}

QTEST_GUILESS_MAIN(HostPartsTest)
#include "HostPartsTest.moc"
