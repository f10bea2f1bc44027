// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HelpText.h"

#include <QTest>

using namespace skein;

namespace {

constexpr int terminal = 80;

/** A help whose texts are @p words. */
HelpText helpOf(const QString& words)
{
    return {QStringLiteral("skein"), QStringLiteral("[SESSION]"),
        words + QStringLiteral("\n\n") + words + QStringLiteral(":\n  list  ") + words +
            QStringLiteral("\n  config [NAME]  ") + words,
        {{QStringLiteral("camera"), words, QStringLiteral("PORT")},
            {{QStringLiteral("h"), QStringLiteral("help")}, words}},
        words};
}

/** The column in which what an option means begins. */
qsizetype startOf(const QString& line)
{
    const qsizetype name = line.indexOf(u'-');
    const qsizetype end = line.indexOf(QStringLiteral("  "), name);
    qsizetype start = end;
    while (start < line.size() && line.at(start) == u' ') {
        ++start;
    }
    return start;
}

} // namespace

class HelpTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageStaysInItsColumns_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QStringLiteral(
            "Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera), "
            "and whatever else stands there.");
        QTest::newRow("Japanese") << QStringLiteral(
            "PORTにあるカメラを接続します（usb:… または ptpip:…。“virtual”は仮想カメラを起動しま"
            "す）。セッションに安全に保存された写真をカメラのカードから削除します。");
        QTest::newRow("Chinese") << QStringLiteral(
            "连接位于 PORT 的相机（usb:… 或 "
            "ptpip:…；“virtual”会启动虚拟相机）。照片安全存入会话后从"
            "相机存储卡中删除，文件夹不存在时会创建。");
        QTest::newRow("Hebrew") << QStringLiteral("לחבר את המצלמה ב־PORT: ‏usb:BUS,DEVICE, שם "
                                                  "מארח או כתובת, או להפעלת מצלמה שאינה "
                                                  "אמיתית. ברירת מחדל: המצלמה היחידה המחוברת.");
    }

    void everyLanguageStaysInItsColumns()
    {
        QFETCH(QString, words);
        const QStringList lines = helpOf(words).text().split(u'\n');
        qsizetype start = 0;
        for (const QString& line : lines) {
            QVERIFY2(HelpText::columnsOf(line) < terminal, qPrintable(line));
            if (line.startsWith(QLatin1String("  -"))) {
                QVERIFY(start == 0 || startOf(line) == start);
                start = startOf(line);
            }
        }
        QVERIFY(start > 0);
        // Nothing is lost, whatever was broken where.
        QString whole = helpOf(words).text().remove(u' ').remove(u'\n');
        QCOMPARE(whole.count(QString(words).remove(u' ')), 7);
    }

    void optionsAreShownAsTheyAreTyped()
    {
        const QString text = helpOf(QStringLiteral("Words.")).text();
        QVERIFY(text.contains(QLatin1String("  --camera <PORT>  Words.\n")));
        QVERIFY(text.contains(QLatin1String("  -h, --help       Words.\n")));
        QVERIFY(text.contains(QLatin1String("  config [NAME]  Words.\n")));
        QVERIFY(text.contains(QLatin1String("  list           Words.\n")));
        QVERIFY(text.contains(QLatin1String("  SESSION  Words.\n")));
    }

    void lettersHaveTheWidthOfATerminal()
    {
        QCOMPARE(HelpText::columnsOf(QStringLiteral("Skein")), 5);
        QCOMPARE(HelpText::columnsOf(QStringLiteral("写真")), 4);
        QCOMPARE(HelpText::columnsOf(QStringLiteral("。")), 2);
        QCOMPARE(HelpText::columnsOf(QStringLiteral("e\u0301")), 1);
        QCOMPARE(HelpText::columnsOf(QStringLiteral("\u200fשם")), 2);
    }
};

QTEST_GUILESS_MAIN(HelpTextTest)
#include "HelpTextTest.moc"
