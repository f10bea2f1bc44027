// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/BusyPatience.h"
#include "camerahost/CameraSession.h"
#include "camerahost/CommandQueue.h"
#include "camerahost/EventPump.h"
#include "camerahost/HostOptions.h"
#include "camerahost/LibraryVersion.h"
#include "camerahost/MemoryFiles.h"
#include "camerahost/NetworkDelay.h"
#include "camerahost/Quirks.h"
#include "camerahost/RecentFiles.h"
#include "wire/CaptureTarget.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace skein;
using namespace std::chrono_literals;

/** The small pure parts of the host, one after the other. */
class HostPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePropertyInTheDriversText_data();
    void findsThePropertyInTheDriversText();
    void findsTheChoiceThatMeansTheCard_data();
    void findsTheChoiceThatMeansTheCard();
    void knowsPicturesThatAreOnlyInMemory_data();
    void knowsPicturesThatAreOnlyInMemory();
    void smallPacketsAreSentAtOnce();
    void flagsLibrariesWithKnownFaults();
    void neverWaitsForeverForEventsOfAnUnknownMaker();
    void aCancelReachesTheCommandTheDriverIsBusyWith();
    void aCancelThatCameBeforeItsCommandBeganReachesItToo();
    void theEndOfTheInputCancelsToo();
    void theEndOfTheInputDoesNotCancelWhatIsToBeFinished();
    void aFileReportedTwiceIsNewsOnce();
    void aNameUsedAgainIsNews();
    void onlyABusyCameraIsAskedAgain();
    void readsItsCommandLine();
    void refusesACommandLineWithoutACamera();
    void tellsItsVersionWithoutACamera();
};

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

void HostPartsTest::smallPacketsAreSentAtOnce()
{
    const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(connection >= 0);
    const auto isAtOnce = [connection] {
        int on = 0;
        socklen_t size = sizeof on;
        ::getsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, &size);
        return on != 0;
    };
    QVERIFY(!isAtOnce());
    sendSmallPacketsAtOnce();
    QVERIFY(isAtOnce());
    ::close(connection);
}

void HostPartsTest::knowsPicturesThatAreOnlyInMemory_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inMemory");
    QTest::addColumn<bool>("withCard");
    const auto addRow = [](const char* row, const QString& folder, const QString& name,
                            bool inMemory, bool withCard) {
        QTest::newRow(row) << folder << name << inMemory << withCard;
    };
    addRow("event", u"/"_qs, u"capt0000.jpg"_qs, true, true);
    addRow("capture", u"/store_00010001"_qs, u"capt0012.nef"_qs, true, false);
    addRow("newer Sony", u"/"_qs, u"capt_DSC01.ARW"_qs, true, true);
    addRow("many", u"/"_qs, u"capt10000.jpg"_qs, true, true);
    addRow("card", u"/store_00010001/DCIM/100NIKON"_qs, u"DSC_0001.JPG"_qs, false, false);
    addRow("same name on a card", u"/store_00010001/DCIM/100NIKON"_qs, u"capt0000.jpg"_qs, false,
        false);
    addRow("a person's name", u"/store_00010001"_qs, u"captain.jpg"_qs, false, false);
}

void HostPartsTest::knowsPicturesThatAreOnlyInMemory()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    QFETCH(bool, inMemory);
    QFETCH(bool, withCard);
    QCOMPARE(MemoryFiles::isInMemory({folder, name}, false), inMemory);
    // While pictures go to the card, a store has no names that the driver made up.
    QCOMPARE(MemoryFiles::isInMemory({folder, name}, true), withCard);
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

void HostPartsTest::aCancelThatCameBeforeItsCommandBeganReachesItToo()
{
    CommandQueue queue;
    QVERIFY(queue.takeAll(0ms).empty());
    queue.push({7, wire::Cancel{5}});
    queue.setRunning(6);
    QVERIFY(!queue.cancelFlag());
    queue.setRunning(5);
    QVERIFY(queue.cancelFlag());
}

void HostPartsTest::theEndOfTheInputDoesNotCancelWhatIsToBeFinished()
{
    CommandQueue queue;
    queue.setRunning(5, CommandQueue::Interrupt::Never);
    queue.end();
    QVERIFY(!queue.cancelFlag());
    // A look for events: it may bring the picture.
    queue.setRunning(0);
    QVERIFY(!queue.cancelFlag());
    // Nor does a Cancel: no camera stops an exposure that it has begun.
    queue.setRunning(5, CommandQueue::Interrupt::Never);
    queue.push({6, wire::Cancel{5}});
    QVERIFY(!queue.cancelFlag());
}

void HostPartsTest::aFileReportedTwiceIsNewsOnce()
{
    RecentFiles files;
    const RecentFiles::Clock::time_point start;
    const CameraFileRef file{u"/store/DCIM"_qs, u"DSC_0001.JPG"_qs};
    QVERIFY(files.isNews(file, start));
    QVERIFY(!files.isNews(file, start + 1s));
    QVERIFY(files.isNews({file.folder, u"DSC_0002.JPG"_qs}, start + 1s));
    files.forget(file);
    QVERIFY(files.isNews(file, start + 2s));
}

void HostPartsTest::aNameUsedAgainIsNews()
{
    RecentFiles files;
    const RecentFiles::Clock::time_point start;
    const CameraFileRef file{u"/store/DCIM"_qs, u"DSC_0001.JPG"_qs};
    QVERIFY(files.isNews(file, start));
    // The card was emptied at the camera, and a new picture has the old name.
    QVERIFY(files.isNews(file, start + 30s));
}

void HostPartsTest::onlyABusyCameraIsAskedAgain()
{
    BusyPatience patience;
    const Error busy{ErrorKind::Busy, {}, {}};
    QVERIFY(!patience.allowsRetryAfter(busy));
    QCOMPARE(patience.begin(), 0);
    QVERIFY(patience.allowsRetryAfter(busy));
    QVERIFY(!patience.allowsRetryAfter({ErrorKind::Refused, {}, {}}));
    QCOMPARE(patience.begin(), 1);
    patience.reset();
    QCOMPARE(patience.begin(), 0);
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

void HostPartsTest::tellsItsVersionWithoutACamera()
{
    QCOMPARE(parseHostOptions({u"--version"_qs})->mode, HostOptions::Mode::Version);
}

QTEST_GUILESS_MAIN(HostPartsTest)
#include "HostPartsTest.moc"
