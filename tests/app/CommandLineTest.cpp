// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QDir>
#include <QTest>

using namespace skein;

class CommandLineTest : public QObject
{
    Q_OBJECT

    static CommandLine parse(const QStringList& arguments)
    {
        return CommandLine::parse(QStringList{QStringLiteral("skein")} + arguments);
    }

private Q_SLOTS:
    void nothingNamedMeansTheDefaults()
    {
        const CommandLine line = parse({});
        QVERIFY(!line.ends);
        QVERIFY(line.session.isEmpty());
        QVERIFY(line.cameraPort.isEmpty());
        QVERIFY(!line.virtualCamera);
        QVERIFY(!line.deleteFromCamera);
        QVERIFY(!line.withoutPlugins);
    }

    void everythingCanBeNamed()
    {
        const CommandLine line = parse(
            {QStringLiteral("--camera"), QStringLiteral("usb:001,005"), QStringLiteral("--pattern"),
                QStringLiteral("wedding-XXXX"), QStringLiteral("--delete-from-camera"),
                QStringLiteral("--no-plugins"), QStringLiteral("/tmp/session/")});
        QVERIFY(!line.ends);
        QCOMPARE(line.cameraPort, QStringLiteral("usb:001,005"));
        QCOMPARE(line.pattern, QStringLiteral("wedding-XXXX"));
        QVERIFY(line.deleteFromCamera);
        QVERIFY(line.withoutPlugins);
        QCOMPARE(line.session, QStringLiteral("/tmp/session"));
    }

    void aRelativeSessionIsBelowTheCurrentFolder()
    {
        QCOMPARE(parse({QStringLiteral("shoot")}).session,
            QDir::current().absoluteFilePath(QStringLiteral("shoot")));
    }

    void addressesOfTheDesktopAreCameras_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("device");
        QTest::newRow("port") << "gphoto2://[usb:001,004]/"
                              << "usb:001,004"
                              << "";
        QTest::newRow("port, coded") << "gphoto2://%5Busb%3A001%2C004%5D/"
                                     << "usb:001,004"
                                     << "";
        QTest::newRow("name") << "gphoto2://Canon_Inc._EOS_4711/"
                              << ""
                              << "Canon_Inc._EOS_4711";
        QTest::newRow("name, coded") << "gphoto2://Canon_Inc.%5FEOS"
                                     << ""
                                     << "Canon_Inc._EOS";
        QTest::newRow("folder on the card") << "gphoto2://Canon_EOS/store_00010001/DCIM"
                                            << ""
                                            << "Canon_EOS";
    }

    void addressesOfTheDesktopAreCameras()
    {
        QFETCH(QString, address);
        QFETCH(QString, port);
        QFETCH(QString, device);
        const CommandLine line = parse({address});
        QVERIFY2(!line.ends, qPrintable(line.output));
        QCOMPARE(line.plugged, (QList<GphotoAddress>{{port, device}}));
        QVERIFY(line.session.isEmpty());
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no host") << "gphoto2:///";
        QTest::newRow("no port") << "gphoto2://[usb:1]/";
        QTest::newRow("more than a name") << "gphoto2://a%20b;c/";
        QTest::newRow("another computer") << "smb://server/share";
        QTest::newRow("a file of another computer") << "file://server/share";
    }

    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(QString, address);
        const CommandLine line = parse({address});
        QCOMPARE(line.exitCode, 2);
        QVERIFY2(line.output.contains(address), qPrintable(line.output));
    }

    void severalCamerasAndAFolderMayBeHandedOver()
    {
        const CommandLine line = parse({QStringLiteral("gphoto2://[usb:001,004]/"),
            QStringLiteral("file:///tmp/a%20b/"), QStringLiteral("gphoto2://[usb:001,005]/")});
        QVERIFY2(!line.ends, qPrintable(line.output));
        QCOMPARE(line.plugged.size(), 2);
        QCOMPARE(line.session, QStringLiteral("/tmp/a b"));
        QVERIFY(line.isVolume);
        QCOMPARE(
            parse({QStringLiteral("file://localhost/tmp/x")}).session, QStringLiteral("/tmp/x"));
        QVERIFY(!parse({QStringLiteral("/tmp/a b")}).isVolume);
    }

    void theDesktopsActionsAreOptions()
    {
        QVERIFY(parse({QStringLiteral("--new-session")}).beginsSession);
        QVERIFY(parse({QStringLiteral("--connect")}).choosesCamera);
        QVERIFY(!parse({}).beginsSession);
        QVERIFY(!parse({}).choosesCamera);
    }

    void theVirtualCameraHasTwoNames_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("--virtual-camera") << QStringList{QStringLiteral("--virtual-camera")};
        QTest::newRow("--camera virtual")
            << QStringList{QStringLiteral("--camera"), QStringLiteral("virtual")};
        QTest::newRow("--camera=virtual") << QStringList{QStringLiteral("--camera=virtual")};
    }

    void theVirtualCameraHasTwoNames()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QVERIFY(!line.ends);
        QVERIFY(line.virtualCamera);
        QVERIFY(line.cameraPort.isEmpty());
    }

    void wrongUsageEndsWithTwoAndASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("two sessions") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("an empty session") << QStringList{QString()};
        QTest::newRow("no port") << QStringList{QStringLiteral("--camera")};
        QTest::newRow("an empty port") << QStringList{QStringLiteral("--camera"), QString()};
        QTest::newRow("no such port")
            << QStringList{QStringLiteral("--camera"), QStringLiteral("kitchen")};
        QTest::newRow("no such address")
            << QStringList{QStringLiteral("--camera"), QStringLiteral("ptpip:300.1.1.1")};
        QTest::newRow("two cameras") << QStringList{QStringLiteral("--camera"),
            QStringLiteral("usb:001,005"), QStringLiteral("--virtual-camera")};
        QTest::newRow("an empty pattern") << QStringList{QStringLiteral("--pattern"), QString()};
        QTest::newRow("no pattern that is one")
            << QStringList{QStringLiteral("--pattern"), QStringLiteral("{Nonsense}")};
        QTest::newRow("a word that only a plugin could know, without plugins")
            << QStringList{QStringLiteral("--no-plugins"), QStringLiteral("--pattern"),
                   QStringLiteral("{guest}-XXXX")};
    }

    void wrongUsageEndsWithTwoAndASentence()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QVERIFY(line.ends);
        QCOMPARE(line.exitCode, 2);
        QVERIFY(line.output.startsWith(QLatin1String("skein: ")));
        QVERIFY(line.output.endsWith(QLatin1Char('\n')));
    }

    void helpAndVersionEndWithNought()
    {
        for (const QString& option : {QStringLiteral("--help"), QStringLiteral("--version")}) {
            const CommandLine line = parse({option});
            QVERIFY(line.ends);
            QCOMPARE(line.exitCode, 0);
            QVERIFY(!line.output.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
