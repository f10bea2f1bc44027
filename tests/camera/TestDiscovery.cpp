// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostHome.h"
#include "camera/HostList.h"
#include "camera/HostProcess.h"
#include "camera/NetworkAddress.h"
#include "camera/UsbDevices.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Where cameras are, what they are called there, and where each keeps what is its own. */
class TestDiscovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCameraHasAHomeOfItsOwn_data();
    void eachCameraHasAHomeOfItsOwn();
    void theHomeIsPrivateAndBelowTheStateFolder();
    void addressesAreReadAsPeopleWriteThem_data();
    void addressesAreReadAsPeopleWriteThem();
    void whatIsNoAddressGetsASentence_data();
    void whatIsNoAddressGetsASentence();
    void theListOfTheHostIsRead();
    void whatIsNoListGetsASentence_data();
    void whatIsNoListGetsASentence();
    void aCameraIsFoundAgainBySerialElseByPlug();
};

void TestDiscovery::eachCameraHasAHomeOfItsOwn_data()
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

void TestDiscovery::eachCameraHasAHomeOfItsOwn()
{
    QFETCH(QString, port);
    QFETCH(QString, serial);
    QFETCH(QString, model);
    QTEST(hostHomeName(port, serial, model), "name");
}

void TestDiscovery::theHomeIsPrivateAndBelowTheStateFolder()
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

void TestDiscovery::addressesAreReadAsPeopleWriteThem_data()
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

void TestDiscovery::addressesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    const auto address = parseNetworkAddress(text);
    QVERIFY(address);
    QTEST(address->host, "host");
    QTEST(networkPort(u"1.2.3.4"_s, *address), "port");
}

void TestDiscovery::whatIsNoAddressGetsASentence_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "ptpip:", ":15740", "300.1.1.1", "1.2.3", "1.2.3.4.5",
             "1.2.3.", "0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "[::1]:15740", "fe80::1",
             "10.0.0.5:0", "10.0.0.5:65536", "10.0.0.5:", "10.0.0.5:+7", "10.0.0.5: 7",
             "10.0.0.5:http", "ptpip:1.2.3.4:5:6:7", "http://10.0.0.5", "a b", "-camera", "camera-",
             "camera..local", "ca/mera", "käse"}) {
        QTest::addRow("<%s>", text) << QString::fromUtf8(text);
    }
}

void TestDiscovery::whatIsNoAddressGetsASentence()
{
    QFETCH(QString, text);
    const auto address = parseNetworkAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(address.error().message.endsWith(u'.'));
}

void TestDiscovery::theListOfTheHostIsRead()
{
    const auto found = parseHostList(R"({"cameras":[{"model":"Nikon D850","port":"usb:001,005"},
        {"model":"no port"}],"library":{"version":"2.5.30","warning":"Old."}})");
    QVERIFY(found);
    QCOMPARE(found->cameras.size(), 1);
    QCOMPARE(found->cameras.first().model, QStringLiteral("Nikon D850"));
    QCOMPARE(found->cameras.first().port, QStringLiteral("usb:001,005"));
    QCOMPARE(found->library, (LibraryInfo{u"2.5.30"_s, u"Old."_s}));
}

void TestDiscovery::whatIsNoListGetsASentence_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("usb:001,005 Nikon");
    QTest::newRow("half") << QByteArray(R"({"cameras":[{"model")");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no cameras") << QByteArray("{}");
    QTest::newRow("cameras of another kind") << QByteArray(R"({"cameras":3})");
}

void TestDiscovery::whatIsNoListGetsASentence()
{
    QFETCH(QByteArray, output);
    const auto found = parseHostList(output);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Protocol);
    QVERIFY(found.error().message.endsWith(u'.'));
}

void TestDiscovery::aCameraIsFoundAgainBySerialElseByPlug()
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

QTEST_GUILESS_MAIN(TestDiscovery)
#include "TestDiscovery.moc"
