// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileNamer.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace skein;

namespace {

NameFields fields()
{
    return {u"DSC_0042.NEF"_qs, u"Nikon Z 8"_qs, QDateTime({2026, 1, 31}, {23, 59, 58})};
}

} // namespace

class FileNamerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("stem");
        const auto row = [](const QString& pattern, qint64 number, const QString& stem) {
            QTest::addRow("%s %lld", qPrintable(pattern), number) << pattern << number << stem;
        };
        row(u"capt-XXXX"_qs, 1, u"capt-0001"_qs);
        row(u"capt-XXXX"_qs, 12345, u"capt-12345"_qs);
        row(u"captureXXXXXX"_qs, 7, u"capture000007"_qs);
        row(u"XX"_qs, 3, u"03"_qs);
        row(u"Xmas-XXX-eve"_qs, 24, u"Xmas-024-eve"_qs);
        row(u"{counter}"_qs, 5, u"0005"_qs);
        row(u"a{counter:1}b"_qs, 5, u"a5b"_qs);
        row(u"a{counter:9}"_qs, 5, u"a000000005"_qs);
        row(u"{date}_{time}"_qs, 1, u"20260131_235958"_qs);
        row(u"{date}_{time}"_qs, 2, u"20260131_235958-2"_qs);
        row(u"{name}"_qs, 1, u"DSC_0042"_qs);
        row(u"{name}"_qs, 10, u"DSC_0042-10"_qs);
        row(u"{camera}-XXXX"_qs, 1, u"Nikon Z 8-0001"_qs);
        row(u"{date}-{name}-XXX"_qs, 1, u"20260131-DSC_0042-001"_qs);
        row(u"Größe 写真 XXXX"_qs, 1, u"Größe 写真 0001"_qs);
        row(u"1.5m-XXXX"_qs, 1, u"1.5m-0001"_qs);
    }
    void expandsPatterns()
    {
        QFETCH(const QString, pattern);
        QFETCH(const qint64, number);
        QFETCH(const QString, stem);
        const auto namer = FileNamer::parse(pattern);
        QVERIFY2(namer, qPrintable(namer ? QString() : namer.error().message));
        QCOMPARE(namer->pattern(), pattern);
        QCOMPARE(namer->stem(fields(), number), stem);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString& pattern, const QString& reason) {
            QTest::addRow("%s", qPrintable(pattern.left(40))) << pattern << reason;
        };
        row(u""_qs, u"empty"_qs);
        row(u"   "_qs, u"empty"_qs);
        row(u"day/XXXX"_qs, u"/"_qs);
        row(u"../XXXX"_qs, u"/"_qs);
        row(u"day\\XXXX"_qs, u"\\"_qs);
        row(u"a:XXXX"_qs, u":"_qs);
        row(u"what?XXXX"_qs, u"?"_qs);
        row(u"a\nXXXX"_qs, u"invisible"_qs);
        row(u"a\u202EXXXX"_qs, u"invisible"_qs);
        row(QString(QChar(0xD83D)) + u"XXXX"_qs, u"invisible"_qs);
        row(u".XXXX"_qs, u"dot"_qs);
        row(u"XXXX."_qs, u"dot"_qs);
        row(u" XXXX"_qs, u"space"_qs);
        row(u"XXXX "_qs, u"space"_qs);
        row(u"capt-XXXX.jpg"_qs, u".jpg"_qs);
        row(u"photo"_qs, u"counter"_qs);
        row(u"{date}"_qs, u"counter"_qs);
        row(u"{camera}-X"_qs, u"counter"_qs);
        row(u"XX-XX"_qs, u"two counters"_qs);
        row(u"XXXX{counter}"_qs, u"two counters"_qs);
        row(u"{counter:0}"_qs, u"from 1 to 9"_qs);
        row(u"{counter:10}"_qs, u"from 1 to 9"_qs);
        row(u"{counter:many}"_qs, u"from 1 to 9"_qs);
        row(u"XXXXXXXXXX"_qs, u"from 1 to 9"_qs);
        row(u"{iso}-XXXX"_qs, u"{iso}"_qs);
        row(u"{}-XXXX"_qs, u"{}"_qs);
        row(u"{counter"_qs, u"}"_qs);
        row(u"XXXX}"_qs, u"{"_qs);
        row(QString(201, u'a') + u"XXXX"_qs, u"too long"_qs);
        row(u"{name}{name}{name}{name}"_qs, u"too long"_qs);
    }
    void refusesWithAReason()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, reason);
        const auto namer = FileNamer::parse(pattern);
        QVERIFY(!namer);
        QCOMPARE(namer.error().kind, ErrorKind::InvalidArgument);
        QVERIFY2(namer.error().message.contains(reason), qPrintable(namer.error().message));
        QVERIFY2(namer.error().message.endsWith(u'.'), qPrintable(namer.error().message));
    }

    void findsTheNumbersOfExistingFiles_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<qint64>("number");
        const auto row = [](const QString& pattern, const QString& name, qint64 number) {
            QTest::addRow("%s %s", qPrintable(pattern), qPrintable(name))
                << pattern << name << number;
        };
        row(u"capt-XXXX"_qs, u"capt-0012.jpg"_qs, 12);
        row(u"capt-XXXX"_qs, u"capt-0012.cr3.xmp"_qs, 12);
        row(u"capt-XXXX"_qs, u"capt-0012.unheardof"_qs, 12);
        row(u"capt-XXXX"_qs, u"capt-0012"_qs, 12);
        row(u"capt-XXXX"_qs, u"CAPT-0012.JPG"_qs, 12);
        row(u"capt-XXXX"_qs, u"capt-123456.jpg"_qs, 123456);
        row(u"capt-XXXX"_qs, u"capt-12.jpg"_qs, 0);
        row(u"capt-XXXX"_qs, u"capt-0012-edit.jpg"_qs, 0);
        row(u"capt-XXXX"_qs, u"my-capt-0012.jpg"_qs, 0);
        row(u"capt-XXXX"_qs, u"capt-99999999999999999999.jpg"_qs, 0);
        row(u"capt.XXXX"_qs, u"captX0012.jpg"_qs, 0);
        row(u"{date}-XXX"_qs, u"20250101-007.jpg"_qs, 7);
        row(u"{date}-XXX"_qs, u"2025-007.jpg"_qs, 0);
        row(u"{name}_XXXX"_qs, u"DSC_0042_0007.nef"_qs, 7);
        row(u"{camera}{counter:2}"_qs, u"Nikon Z 8 03.nef"_qs, 3);
        row(u"{name}"_qs, u"DSC_0042.nef"_qs, 0);
    }
    void findsTheNumbersOfExistingFiles()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, fileName);
        QFETCH(const qint64, number);
        QCOMPARE(FileNamer::parse(pattern).value().numberIn(fileName), number);
    }

    void findsItsOwnNumbersAgain()
    {
        for (const QString& pattern :
            {u"capt-XXXX"_qs, u"{date}XX{time}"_qs, u"{name}-{counter}"_qs, u"X{counter:1}X"_qs}) {
            const FileNamer namer = FileNamer::parse(pattern).value();
            for (const qint64 number : {1, 9, 10, 999}) {
                const QString stem = namer.stem(fields(), number);
                QCOMPARE(namer.numberIn(stem + u".jpg"_qs), number);
            }
        }
    }

    void whateverTheCameraSaysGivesAHarmlessName()
    {
        constexpr quint32 seed = 20260201;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const FileNamer namer = FileNamer::parse(u"{name}{camera}{name}"_qs).value();
        for (int i = 0; i < 5000; ++i) {
            const auto nasty = [&] {
                QString text;
                const int length = random.bounded(1 << random.bounded(13));
                for (int c = 0; c < length; ++c) {
                    text += random.bounded(3) == 0
                                ? u"./\\ :*?{}X\n"_qs.at(random.bounded(11))
                                : QChar(static_cast<char16_t>(random.bounded(0x10000)));
                }
                return text;
            };
            const NameFields said{nasty(), nasty(), fields().taken};
            QSet<QString> stems;
            for (const qint64 number : {1, 2, 3, 100000}) {
                const QString stem = namer.stem(said, number);
                stems.insert(stem);
                QVERIFY(!stem.isEmpty() && !stem.startsWith(u'.'));
                QVERIFY(!stem.contains(u'/') && !stem.contains(u'\\') && !stem.contains(u'\n'));
                QVERIFY(stem.toUtf8().size() <= FileNamer::maxStemBytes);
                QCOMPARE(QString::fromUtf8(stem.toUtf8()), stem);
            }
            QCOMPARE(stems.size(), 4); // cutting never makes two numbers one name
        }
    }

    void takesTheExtensionOfTheCameraInLowerCase()
    {
        QCOMPARE(FileNamer::withExtension(u"a"_qs, u"DSC_1.NEF"_qs), u"a.nef"_qs);
        QCOMPARE(FileNamer::withExtension(u"a"_qs, u"DSC_1"_qs), u"a"_qs);
        QCOMPARE(FileNamer::withExtension(u"a"_qs, u"x.jp/../../g"_qs), u"a"_qs);
    }
};

QTEST_GUILESS_MAIN(FileNamerTest)
#include "FileNamerTest.moc"
