// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileNamer.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

NameFields fields()
{
    NameFields fields{u"DSC_0042.NEF"_s, u"Nikon Z 8"_s, QDateTime({2026, 1, 31}, {23, 59, 58, 37}),
        u"Left one"_s};
    fields.serial = u"6001234"_s;
    fields.session = u"Wedding"_s;
    fields.job = u"Smith: Jones"_s;
    fields.iso = 6400;
    fields.exposure = 1.0 / 250;
    fields.aperture = 2.8;
    fields.focalLength = 85;
    return fields;
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
        row(u"capt-XXXX"_s, 1, u"capt-0001"_s);
        row(u"capt-XXXX"_s, 12345, u"capt-12345"_s);
        row(u"captureXXXXXX"_s, 7, u"capture000007"_s);
        row(u"XX"_s, 3, u"03"_s);
        row(u"Xmas-XXX-eve"_s, 24, u"Xmas-024-eve"_s);
        row(u"{counter}"_s, 5, u"0005"_s);
        row(u"a{counter:1}b"_s, 5, u"a5b"_s);
        row(u"a{counter:9}"_s, 5, u"a000000005"_s);
        row(u"{date}_{time}"_s, 1, u"20260131_235958"_s);
        row(u"{date}_{time}"_s, 2, u"20260131_235958-2"_s);
        row(u"{name}"_s, 1, u"DSC_0042"_s);
        row(u"{name}"_s, 10, u"DSC_0042-10"_s);
        row(u"{camera}-XXXX"_s, 1, u"Nikon Z 8-0001"_s);
        row(u"{body}-XXXX"_s, 1, u"Left one-0001"_s);
        row(u"{date}-{name}-XXX"_s, 1, u"20260131-DSC_0042-001"_s);
        row(u"Größe 写真 XXXX"_s, 1, u"Größe 写真 0001"_s);
        row(u"1.5m-XXXX"_s, 1, u"1.5m-0001"_s);
        row(u"{date:%Y-%m-%d}_{time:%H.%M}-XX"_s, 7, u"2026-01-31_23.59-07"_s);
        row(u"{date:%A %e %B}-XX"_s, 7, u"Saturday 31 January-07"_s); // in any language
        row(u"{date:%D}-XX"_s, 7, u"01-31-26-07"_s);
        row(u"{time}{milliseconds}"_s, 1, u"235958037"_s);
        row(u"{session}-{job}-XX"_s, 1, u"Wedding-Smith_ Jones-01"_s);
        row(u"{number}-{name}"_s, 1, u"0042-DSC_0042"_s);
        row(u"{serial}_XX"_s, 1, u"6001234_01"_s);
        row(u"ISO{iso} f{aperture} {shutter} {focal}mm XX"_s, 1, u"ISO6400 f2.8 1-250 85mm 01"_s);
        row(u"{date:%Y}/{date:%m-%d}/{body}-{counter:5:day}"_s, 3, u"2026/01-31/Left one-00003"_s);
        row(u"{counter:6:ever}"_s, 3, u"000003"_s);
        row(u"{counter:session}"_s, 3, u"0003"_s);
        row(u"{job}/{session}/XXXX"_s, 3, u"Smith_ Jones/Wedding/0003"_s);
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
        row(u""_s, u"empty"_s);
        row(u"   "_s, u"empty"_s);
        row(u"/XXXX"_s, u"begin with a slash"_s);
        row(u"XXXX/"_s, u"slash"_s);
        row(u"day//XXXX"_s, u"slash"_s);
        row(u"../XXXX"_s, u".."_s);
        row(u"a/../../XXXX"_s, u".."_s);
        row(u"a/.b/XXXX"_s, u"dot"_s);
        row(u"a /XXXX"_s, u"space"_s);
        row(u"a/b/c/d/e/XXXX"_s, u"4 folder"_s);
        row(u"XXXX/{name}"_s, u"folder"_s);
        row(u"XXXX/photo"_s, u"folder"_s);
        row(u"{name}/photo"_s, u"counter"_s);
        row(u"{counter:4:day}"_s, u"{date}"_s);
        row(u"{time}-{counter:4:day}"_s, u"{date}"_s);
        row(u"{date:%d}-{counter:4:day}"_s, u"{date}"_s);
        row(u"{date:%Y/%m}/XXXX"_s, u"{date:%Y}/{date:%m}"_s);
        row(u"{date:%Q}-XXXX"_s, u"%Q"_s);
        row(u"{date:%}-XXXX"_s, u"%"_s);
        row(u"{date:}-XXXX"_s, u"empty format"_s);
        row(u"{date:%H:%M}-XXXX"_s, u":"_s);
        row(u"{iso:4}-XXXX"_s, u"{iso}"_s);
        row(u"day\\XXXX"_s, u"\\"_s);
        row(u"a:XXXX"_s, u":"_s);
        row(u"what?XXXX"_s, u"?"_s);
        row(u"a\nXXXX"_s, u"invisible"_s);
        row(u"a\u202EXXXX"_s, u"invisible"_s);
        row(QString(QChar(0xD83D)) + u"XXXX"_s, u"invisible"_s);
        row(u".XXXX"_s, u"dot"_s);
        row(u"XXXX."_s, u"dot"_s);
        row(u" XXXX"_s, u"space"_s);
        row(u"XXXX "_s, u"space"_s);
        row(u"capt-XXXX.jpg"_s, u".jpg"_s);
        row(u"photo"_s, u"counter"_s);
        row(u"{date}"_s, u"counter"_s);
        row(u"{camera}-X"_s, u"counter"_s);
        row(u"XX-XX"_s, u"two counters"_s);
        row(u"XXXX{counter}"_s, u"two counters"_s);
        row(u"{counter:0}"_s, u"from 1 to 9"_s);
        row(u"{counter:10}"_s, u"from 1 to 9"_s);
        row(u"{counter:many}"_s, u"many"_s);
        row(u"{counter:4:week}"_s, u"week"_s);
        row(u"XXXXXXXXXX"_s, u"from 1 to 9"_s);
        row(u"{lens}-XXXX"_s, u"{iso}"_s);
        row(u"{}-XXXX"_s, u"{}"_s);
        row(u"{counter"_s, u"}"_s);
        row(u"XXXX}"_s, u"{"_s);
        row(QString(201, u'a') + u"XXXX"_s, u"too long"_s);
        row(u"{name}{name}{name}{name}"_s, u"too long"_s);
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
        row(u"capt-XXXX"_s, u"capt-0012.jpg"_s, 12);
        row(u"capt-XXXX"_s, u"capt-0012.cr3.xmp"_s, 12);
        row(u"capt-XXXX"_s, u"capt-0012.unheardof"_s, 12);
        row(u"capt-XXXX"_s, u"capt-0012"_s, 12);
        row(u"capt-XXXX"_s, u"CAPT-0012.JPG"_s, 12);
        row(u"capt-XXXX"_s, u"capt-123456.jpg"_s, 123456);
        row(u"capt-XXXX"_s, u"capt-12.jpg"_s, 0);
        row(u"capt-XXXX"_s, u"capt-0012-edit.jpg"_s, 0);
        row(u"capt-XXXX"_s, u"my-capt-0012.jpg"_s, 0);
        row(u"capt-XXXX"_s, u"capt-99999999999999999999.jpg"_s, 0);
        row(u"capt.XXXX"_s, u"captX0012.jpg"_s, 0);
        row(u"{date}-XXX"_s, u"20250101-007.jpg"_s, 7);
        row(u"{date}-XXX"_s, u"2025-007.jpg"_s, 0);
        row(u"{name}_XXXX"_s, u"DSC_0042_0007.nef"_s, 7);
        row(u"{camera}{counter:2}"_s, u"Nikon Z 8 03.nef"_s, 3);
        row(u"{name}"_s, u"DSC_0042.nef"_s, 0);
        row(u"{date}/XXXX"_s, u"20260131/0007.jpg"_s, 7);
        row(u"{date}/XXXX"_s, u"0007.jpg"_s, 0);
        row(u"{job}/XXXX"_s, u"0007.jpg"_s, 7);
        row(u"{date:%Y-%m-%d}-XX"_s, u"2026-01-31-07.jpg"_s, 7);
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
            {u"capt-XXXX"_s, u"{date}XX{time}"_s, u"{name}-{counter}"_s, u"X{counter:1}X"_s}) {
            const FileNamer namer = FileNamer::parse(pattern).value();
            for (const qint64 number : {1, 9, 10, 999}) {
                const QString stem = namer.stem(fields(), number);
                QCOMPARE(namer.numberIn(stem + u".jpg"_s), number);
            }
        }
    }

    void aCounterOfADayKnowsItsOwnNames()
    {
        const FileNamer namer =
            FileNamer::parse(u"{date:%Y-%m-%d}/{time}-{counter:3:day}"_s).value();
        const FileNamer today = namer.on({2026, 1, 31});
        QCOMPARE(today.numberIn(u"2026-01-31/120000-017.jpg"_s), 17);
        QCOMPARE(today.numberIn(u"2026-01-30/120000-017.jpg"_s), 0);
        QCOMPARE(namer.numberIn(u"2026-01-30/120000-017.jpg"_s), 17);
    }

    void whatIsNotKnownIsSaidSo()
    {
        const FileNamer namer =
            FileNamer::parse(u"{iso} {shutter} {aperture} {focal} {serial} {number} XX"_s).value();
        QCOMPARE(
            namer.stem({u"blank"_s, {}, {}}, 1), u"unknown unknown unknown unknown unknown 0 01"_s);
    }

    void whateverTheCameraSaysGivesAHarmlessName()
    {
        constexpr quint32 seed = 20260201;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const FileNamer namer = FileNamer::parse(u"{job}/{serial}/{name}{camera}{name}"_s).value();
        for (int i = 0; i < 5000; ++i) {
            const auto nasty = [&] {
                QString text;
                const int length = random.bounded(1 << random.bounded(13));
                for (int c = 0; c < length; ++c) {
                    text += random.bounded(3) == 0
                                ? u"./\\ :*?{}X\n"_s.at(random.bounded(11))
                                : QChar(static_cast<char16_t>(random.bounded(0x10000)));
                }
                return text;
            };
            NameFields said{nasty(), nasty(), fields().taken};
            said.job = nasty();
            said.serial = nasty();
            QSet<QString> stems;
            for (const qint64 number : {1, 2, 3, 100000}) {
                const QString stem = namer.stem(said, number);
                stems.insert(stem);
                const QStringList names = stem.split(u'/');
                QVERIFY(names.size() <= 3);
                for (const QString& name : names) {
                    QVERIFY(!name.isEmpty() && !name.startsWith(u'.'));
                    QVERIFY(!name.contains(u'\\') && !name.contains(u'\n'));
                    QVERIFY(name.toUtf8().size() <= FileNamer::maxStemBytes);
                }
                QCOMPARE(QString::fromUtf8(stem.toUtf8()), stem);
            }
            QCOMPARE(stems.size(), 4); // cutting never makes two numbers one name
        }
    }

    void takesTheExtensionOfTheCameraInLowerCase()
    {
        QCOMPARE(FileNamer::withExtension(u"a"_s, u"DSC_1.NEF"_s), u"a.nef"_s);
        QCOMPARE(FileNamer::withExtension(u"a"_s, u"DSC_1"_s), u"a"_s);
        QCOMPARE(FileNamer::withExtension(u"a"_s, u"x.jp/../../g"_s), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(FileNamerTest)
#include "FileNamerTest.moc"
