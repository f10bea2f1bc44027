// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <QTest>

using namespace skein;
using Kind = CommandLine::Kind;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsMayStandBeforeAndAfterTheCommand()
    {
        const CommandLine line = parse("--json capture --count 3 --interval 1.5 --session /a/b");
        QCOMPARE(line.kind, Kind::Run);
        QCOMPARE(line.options.command, QStringLiteral("capture"));
        QCOMPARE(line.options.count, 3);
        QCOMPARE(line.options.intervalSeconds, 1.5);
        QCOMPARE(line.options.session, QStringLiteral("/a/b"));
        QVERIFY(line.options.json);
        QVERIFY(!line.options.deleteFromCamera);
    }

    void aDelayIsInSecondsAndNoneIfNotGiven()
    {
        QCOMPARE(parse("capture").options.delaySeconds, 0.0);
        QCOMPARE(parse("capture --delay 2.5 --count 3").options.delaySeconds, 2.5);
    }

    void aSettingMayHaveAnEmptyValueOrOneWithEqualsSigns()
    {
        QVERIFY(!parse("config iso").options.settingValue);
        QCOMPARE(parse("config artist=").options.settingValue, QString());
        QVERIFY(parse("config artist=").options.settingValue.has_value());
        QCOMPARE(*parse("config artist=a=b").options.settingValue, QStringLiteral("a=b"));
        QCOMPARE(parse("config artist=a=b").options.settingName, QStringLiteral("artist"));
    }

    void whatIsWrongIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char* arguments : {"", "nonsense", "capture --count 0", "capture --count -1",
                 "capture --count 1.5", "capture --count", "capture --interval x",
                 "capture --interval -1", "capture --interval nan", "capture --bulb x",
                 "capture --bulb -1", "capture --bulb 99999", "capture --delay x",
                 "capture --delay -1", "capture --delay 100000", "tether --delay 1",
                 "tether --seconds x", "preview --frames -1", "list --session x", "list extra",
                 "summary extra", "summary --pattern x", "config a b", "config =1",
                 "capture --unknown", "tether --count 3", "capture --virtual-options --fps=3"}) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
        }
    }

    void whatIsWrongIsRefusedWithASentence()
    {
        QFETCH(QString, arguments);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.kind, Kind::WrongUsage);
        QVERIFY(line.text.contains(u'.'));
        QVERIFY(line.text.contains(QStringLiteral("--help")));
    }

    void helpAndVersionAreTextsForStandardOutput()
    {
        QCOMPARE(parse("--help").kind, Kind::ShowText);
        QVERIFY(parse("--help").text.contains(QStringLiteral("tether")));
        QCOMPARE(parse("capture --help").kind, Kind::ShowText);
        QVERIFY(parse("capture --help").text.contains(QStringLiteral("--interval")));
        QVERIFY(!parse("list --help").text.contains(QStringLiteral("--interval")));
        QVERIFY(parse("--version").text.startsWith(QStringLiteral("skein-cli ")));
    }

private:
    static CommandLine parse(const QString& arguments)
    {
        QStringList list{QStringLiteral("skein-cli")};
        list << arguments.split(u' ', Qt::SkipEmptyParts);
        return CommandLine::parse(list);
    }
    static CommandLine parse(const char* arguments)
    {
        return parse(QString::fromLatin1(arguments));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
