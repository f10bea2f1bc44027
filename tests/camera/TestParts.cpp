// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"
#include "camera/Answer.h"
#include "camera/HostHome.h"
#include "camera/HostList.h"
#include "camera/HostProcess.h"
#include "camera/NetworkAddress.h"
#include "camera/PendingCalls.h"
#include "camera/ProcessLog.h"
#include "camera/Reconnector.h"
#include "camera/RetiredProcess.h"
#include "camera/SettingsStore.h"
#include "camera/UsbDevices.h"
#include "camera/Watchdog.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CameraSetting setting(const QString& name, const QString& value)
{
    CameraSetting made;
    made.name = name;
    made.value = value;
    return made;
}

} // namespace

/** The small parts that Camera and CameraFinder are made of. */
class TestParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepTheirOrderAndTellChanges();
    void ofTwoSettingsWithOneNameTheFirstCounts();
    void idsAreNeverUsedTwice();
    void anAnswerIsGivenOnceAndLater();
    void anAnswerThatIsForgottenIsCancelled();
    void theWatchdogNamesTheLateCallOnce();
    void theWatchdogForgets();
    void nothingIsLateWhileAnExclusiveCallRuns();
    void aSignOfLifeKeepsEverythingFromBeingLate();
    void aPromiseEndsWithItsCall();
    void tryingAgainEnds();
    void settlingGivesAllTriesBack();
    void theReasonOfTheLossIsTold();
    void eachCameraHasAHomeOfItsOwn_data();
    void eachCameraHasAHomeOfItsOwn();
    void theHomeIsPrivateAndBelowTheStateFolder();
    void aHostThatEndsBeforeItsGreetingIsToldWithItsOwnWords();
    void theLogKeepsTheLastLines();
    void aRetiredProcessEndsWithItsInput();
    void aRetiredProcessThatStaysIsKilled();
    void addressesAreReadAsPeopleWriteThem_data();
    void addressesAreReadAsPeopleWriteThem();
    void whatIsNoAddressGetsASentence_data();
    void whatIsNoAddressGetsASentence();
    void theListOfTheHostIsRead();
    void whatIsNoListGetsASentence_data();
    void whatIsNoListGetsASentence();
    void aCameraIsFoundAgainBySerialElseByPlug();
};

void TestParts::settingsKeepTheirOrderAndTellChanges()
{
    SettingsStore store;
    store.reset({setting(u"b"_s, u"1"_s), setting(u"a"_s, u"2"_s)});
    QVERIFY(!store.update(setting(u"a"_s, u"2"_s)));
    QVERIFY(store.update(setting(u"a"_s, u"3"_s)));
    QVERIFY(store.update(setting(u"c"_s, u"4"_s)));
    QCOMPARE(store.all().size(), 3);
    QCOMPARE(store.all().first().name, QStringLiteral("b"));
    QCOMPARE(store.find(u"a"_s)->value.toString(), QStringLiteral("3"));
    QVERIFY(!store.find(u"d"_s));
    store.clear();
    QVERIFY(!store.find(u"a"_s));
}

void TestParts::ofTwoSettingsWithOneNameTheFirstCounts()
{
    SettingsStore store;
    store.reset({setting(u"a"_s, u"1"_s), setting(u"a"_s, u"2"_s)});
    QCOMPARE(store.all().size(), 1);
    QCOMPARE(store.find(u"a"_s)->value.toString(), QStringLiteral("1"));
}

void TestParts::idsAreNeverUsedTwice()
{
    PendingCalls calls;
    const auto reply = [](const Result<wire::Message>&) { return true; };
    const quint32 first = calls.add(CallKind::Download, {u"/"_s, u"a"_s}, reply);
    const quint32 spare = calls.spareId();
    const quint32 second = calls.add(CallKind::Download, {u"/"_s, u"b"_s}, reply);
    QVERIFY(first != 0 && first != spare && spare != second && first != second);
    QCOMPARE(calls.find(CallKind::Download, CameraFileRef{u"/"_s, u"b"_s}), second);
    QCOMPARE(calls.find(CallKind::Download), first);
    QCOMPARE(calls.find(CallKind::Capture), 0U);
    QVERIFY(calls.take(first));
    QVERIFY(!calls.take(first));
    QCOMPARE(calls.takeAll().size(), 1U);
    QVERIFY(calls.isEmpty());
}

void TestParts::anAnswerIsGivenOnceAndLater()
{
    const Answer<int> answer;
    const auto future = answer.future();
    answer.give(1);
    answer.give(2);
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().value_or(0), 1);
}

void TestParts::anAnswerThatIsForgottenIsCancelled()
{
    QFuture<Result<int>> future;
    {
        const Answer<int> answer;
        future = answer.future();
    }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().error().isCancellation());
}

void TestParts::theWatchdogNamesTheLateCallOnce()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(7, 1ms);
    watchdog.watch(8, 1h);
    watchdog.watch(9, {});
    QVERIFY(late.wait());
    QCOMPARE(late.first().first().toUInt(), 7U);
    watchdog.watch(10, 1ms);
    QVERIFY(late.wait());
    QCOMPARE(late.size(), 2);
}

void TestParts::theWatchdogForgets()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.forget(1);
    watchdog.watch(2, 2ms);
    QVERIFY(late.wait());
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().first().toUInt(), 2U);
}

void TestParts::nothingIsLateWhileAnExclusiveCallRuns()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.watch(2, {}, Watchdog::Manner::Exclusive);
    watchdog.watch(3, 20ms, Watchdog::Manner::Exclusive);
    QVERIFY(late.wait());
    QCOMPARE(late.first().first().toUInt(), 3U);
    watchdog.forget(2);
    QVERIFY(late.wait());
    QCOMPARE(late.last().first().toUInt(), 1U);
}

void TestParts::aSignOfLifeKeepsEverythingFromBeingLate()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1ms);
    watchdog.watch(2, 1ms, Watchdog::Manner::Exclusive);
    watchdog.grant(0, 1h);
    watchdog.grant(0, 1ms);
    watchdog.watch(3, 1ms);
    QVERIFY(!late.wait(50));
    watchdog.clear();
    watchdog.watch(3, 1ms);
    QVERIFY(late.wait());
}

void TestParts::aPromiseEndsWithItsCall()
{
    Watchdog watchdog;
    QSignalSpy late(&watchdog, &Watchdog::late);
    watchdog.watch(1, 1h, Watchdog::Manner::Exclusive);
    watchdog.watch(2, 1ms, Watchdog::Manner::Exclusive);
    watchdog.grant(1, {});
    QVERIFY(watchdog.isEndless(1));
    QVERIFY(!watchdog.promised());
    QVERIFY(!late.wait(50));
    watchdog.grant(1, 1h);
    QVERIFY(!watchdog.isEndless(1));
    QVERIFY(watchdog.promised() > 1min);
    QVERIFY(!late.wait(50));
    watchdog.forget(1);
    QVERIFY(late.wait());
    QCOMPARE(late.last().first().toUInt(), 2U);
}

void TestParts::tryingAgainEnds()
{
    CameraLimits limits;
    limits.firstPause = 1ms;
    limits.reconnectTries = 2;
    Reconnector reconnector(limits);
    QSignalSpy attempts(&reconnector, &Reconnector::attempt);
    QVERIFY(reconnector.begin({}));
    QVERIFY(attempts.wait());
    QVERIFY(reconnector.again({}));
    QVERIFY(attempts.wait());
    QVERIFY(!reconnector.again({}));
    QCOMPARE(attempts.size(), 2);
}

void TestParts::settlingGivesAllTriesBack()
{
    CameraLimits limits;
    limits.reconnectTries = 1;
    Reconnector reconnector(limits);
    QVERIFY(reconnector.begin({}));
    reconnector.stop();
    QVERIFY(!reconnector.begin({}));
    reconnector.settle();
    QVERIFY(reconnector.begin({}));
}

void TestParts::theReasonOfTheLossIsTold()
{
    Reconnector reconnector{CameraLimits()};
    const Error reason{ErrorKind::Timeout, u"It was late."_s, {}};
    QVERIFY(reconnector.begin(reason));
    QVERIFY(reconnector.again({ErrorKind::Io, u"It is not there."_s, {}}));
    QCOMPARE(reconnector.error().message, reason.message);
    QVERIFY(reconnector.error().detail.contains(QLatin1String("It is not there.")));
    // What somebody can act on is said instead.
    QVERIFY(reconnector.again({ErrorKind::HeldByOther, u"Another has it."_s, {}}));
    QCOMPARE(reconnector.error().message, QStringLiteral("Another has it."));
}

void TestParts::eachCameraHasAHomeOfItsOwn_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::newRow("USB, by serial")
        << u"usb:001,005"_s << u"0042"_s << u"Nikon D850"_s << u"usb-0042"_s;
    QTest::newRow("USB, by model")
        << u"usb:001,005"_s << QString() << u"Nikon D850"_s << u"usb-Nikon_D850"_s;
    QTest::newRow("USB, nothing known") << u"usb:001,005"_s << QString() << QString() << u"usb-"_s;
    QTest::newRow("network") << u"ptpip:10.0.0.5"_s << QString() << u"PTP/IP Camera"_s
                             << u"ptpip-10.0.0.5"_s;
    QTest::newRow("network, another port")
        << u"ptpip:10.0.0.5:7:7"_s << QString() << QString() << u"ptpip-10.0.0.5"_s;
    QTest::newRow("hostile") << u"usb:001,005"_s << u"../../etc"_s << QString()
                             << u"usb-.._.._etc"_s;
}

void TestParts::eachCameraHasAHomeOfItsOwn()
{
    QFETCH(QString, port);
    QFETCH(QString, serial);
    QFETCH(QString, model);
    QTEST(hostHomeName(port, serial, model), "name");
}

void TestParts::theHomeIsPrivateAndBelowTheStateFolder()
{
    const QString path = hostHome(u"ptpip:10.0.0.5"_s, {}, {});
    QCOMPARE(path, qEnvironmentVariable("XDG_STATE_HOME") + u"/skein/hosts/ptpip-10.0.0.5"_s);
    // Nothing is made before the host is started: the disk may hang.
    QVERIFY(!QFileInfo::exists(path));
    HostProcess host;
    QSignalSpy ended(&host, &HostProcess::ended);
    host.start(u"/bin/sh"_s, {u"-c"_s, u"exit 0"_s, u"--home"_s, path});
    QTRY_COMPARE(ended.size(), 1);
    const QFileInfo info(path);
    QVERIFY(info.isDir());
    QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
}

void TestParts::aHostThatEndsBeforeItsGreetingIsToldWithItsOwnWords()
{
    HostProcess host;
    QSignalSpy ended(&host, &HostProcess::ended);
    host.start(u"/bin/sh"_s, {u"-c"_s, u"echo first >&2; echo no libgphoto2.so.6 >&2; exit 3"_s});
    QTRY_COMPARE(ended.size(), 1);
    const auto error = ended.first().first().value<Error>();
    QVERIFY2(error.message.contains(u"no libgphoto2.so.6"_s), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"cable"_s));
    QVERIFY(error.message.endsWith(u'.'));
}

void TestParts::theLogKeepsTheLastLines()
{
    ProcessLog log(&lcHost);
    QByteArray text;
    for (int i = 0; i < 20; ++i) {
        text += "line " + QByteArray::number(i) + '\n';
    }
    log.feed(text.left(30));
    log.feed(text.mid(30));
    log.feed("last");
    QVERIFY(!log.lastLines().contains(QLatin1String("last")));
    log.finish();
    QVERIFY(log.lastLines().endsWith(QLatin1String("line 19\nlast")));
    QVERIFY(!log.lastLines().contains(QLatin1String("line 11\n")));
    // Something that never ends a line is not kept whole.
    log.feed(QByteArray(1'000'000, 'x'));
    QVERIFY(log.lastLines().size() < 20'000);
}

void TestParts::aRetiredProcessEndsWithItsInput()
{
    auto process = std::make_unique<QProcess>();
    const QPointer<QProcess> watched(process.get());
    process->start(u"cat"_s, QStringList());
    retireProcess(std::move(process), 1h);
    // Deleted when it has been reaped.
    QTRY_VERIFY(!watched);
}

void TestParts::aRetiredProcessThatStaysIsKilled()
{
    auto process = std::make_unique<QProcess>();
    const QPointer<QProcess> watched(process.get());
    process->start(u"sleep"_s, {u"600"_s});
    retireProcess(std::move(process), 1ms);
    QTRY_VERIFY(!watched);
}

void TestParts::addressesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    const auto row = [](const char* text, const char* host, const char* port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host)
                            << QString::fromLatin1(port);
    };
    row("192.168.1.20", "192.168.1.20", "ptpip:1.2.3.4");
    row(" 192.168.1.20 ", "192.168.1.20", "ptpip:1.2.3.4");
    row("192.168.1.20:15740", "192.168.1.20", "ptpip:1.2.3.4");
    row("192.168.1.20:5000", "192.168.1.20", "ptpip:1.2.3.4:5000:5000");
    row("ptpip:192.168.1.20", "192.168.1.20", "ptpip:1.2.3.4");
    row("PTPIP:10.0.0.5:7", "10.0.0.5", "ptpip:1.2.3.4:7:7");
    row("10.0.0.5:7:8", "10.0.0.5", "ptpip:1.2.3.4:7:8");
    row("ptpip:10.0.0.5:7:8", "10.0.0.5", "ptpip:1.2.3.4:7:8");
    row("camera.local", "camera.local", "ptpip:1.2.3.4");
    row("my-camera:99", "my-camera", "ptpip:1.2.3.4:99:99");
}

void TestParts::addressesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    const auto address = parseNetworkAddress(text);
    QVERIFY(address);
    QTEST(address->host, "host");
    QTEST(networkPort(u"1.2.3.4"_s, *address), "port");
}

void TestParts::whatIsNoAddressGetsASentence_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "ptpip:", ":15740", "300.1.1.1", "1.2.3", "1.2.3.4.5",
             "1.2.3.", "0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "[::1]:15740", "fe80::1",
             "10.0.0.5:0", "10.0.0.5:65536", "10.0.0.5:", "10.0.0.5:+7", "10.0.0.5: 7",
             "10.0.0.5:http", "ptpip:1.2.3.4:5:6:7", "http://10.0.0.5", "a b",
             "-camera", "camera-", "camera..local", "ca/mera", "käse"}) {
        QTest::addRow("<%s>", text) << QString::fromUtf8(text);
    }
}

void TestParts::whatIsNoAddressGetsASentence()
{
    QFETCH(QString, text);
    const auto address = parseNetworkAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(address.error().message.endsWith(u'.'));
}

void TestParts::theListOfTheHostIsRead()
{
    const auto found = parseHostList(R"({"cameras":[{"model":"Nikon D850","port":"usb:001,005"},
        {"model":"no port"}],"library":{"version":"2.5.30","warning":"Old."}})");
    QVERIFY(found);
    QCOMPARE(found->cameras.size(), 1);
    QCOMPARE(found->cameras.first().model, QStringLiteral("Nikon D850"));
    QCOMPARE(found->cameras.first().port, QStringLiteral("usb:001,005"));
    QCOMPARE(found->library, (LibraryInfo{u"2.5.30"_s, u"Old."_s}));
}

void TestParts::whatIsNoListGetsASentence_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("usb:001,005 Nikon");
    QTest::newRow("half") << QByteArray(R"({"cameras":[{"model")");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no cameras") << QByteArray("{}");
    QTest::newRow("cameras of another kind") << QByteArray(R"({"cameras":3})");
}

void TestParts::whatIsNoListGetsASentence()
{
    QFETCH(QByteArray, output);
    const auto found = parseHostList(output);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Protocol);
    QVERIFY(found.error().message.endsWith(u'.'));
}

void TestParts::aCameraIsFoundAgainBySerialElseByPlug()
{
    const UsbCamera before{u"usb:001,005"_s, u"42"_s, u"plug-1"_s};
    const UsbCamera after{u"usb:001,006"_s, u"42"_s, u"plug-2"_s};
    const UsbCamera other{u"usb:001,007"_s, u"43"_s, u"plug-1"_s};
    QCOMPARE(findAgain(before, {other, after}), after);
    QCOMPARE(findAgain(before, {other}), std::nullopt);
    const UsbCamera nameless{u"usb:001,005"_s, {}, u"plug-1"_s};
    QCOMPARE(findAgain(nameless, {after, other}), other);
    QCOMPARE(findAgain(UsbCamera{u"usb:001,005"_s, {}, {}}, {UsbCamera{}}), std::nullopt);
    QCOMPARE(usbCameraAt(u"usb:001,007"_s, {after, other}), other);
}

QTEST_GUILESS_MAIN(TestParts)
#include "TestParts.moc"
