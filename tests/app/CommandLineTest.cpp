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
