// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeName.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class SafeNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPlainFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");

        const auto row = [](const char* what, const QString& name, const QString& safe) {
            QTest::newRow(what) << name << safe;
        };
        row("ordinary", u"DSC_0001.JPG"_s, u"DSC_0001.JPG"_s);
        row("other scripts", u"写真 Ä.NEF"_s, u"写真 Ä.NEF"_s);
        row("nothing", u""_s, u"unnamed"_s);
        row("only dots", u"...."_s, u"unnamed"_s);
        row("only spaces", u"   "_s, u"unnamed"_s);
        row("only an extension", u"/.jpg"_s, u"_.jpg"_s);
        row("parent folder", u".."_s, u"unnamed"_s);
        row("path upwards", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
        row("absolute path", u"/etc/passwd"_s, u"_etc_passwd"_s);
        row("other system's path", u"C:\\DCIM\\1.JPG"_s, u"C__DCIM_1.JPG"_s);
        row("hidden", u".hidden.jpg"_s, u"hidden.jpg"_s);
        row("hidden behind a space", u" .hidden.jpg"_s, u"hidden.jpg"_s);
        row("dots and spaces in turn", u". . .a.jpg"_s, u"a.jpg"_s);
        row("line breaks", u"a\nb\r\tc.jpg"_s, u"a_b__c.jpg"_s);
        row("NUL", u"a"_s + QChar(0) + u"b.jpg"_s, u"a_b.jpg"_s);
        row("text direction", u"a\u202Egpj.exe"_s, u"a_gpj.exe"_s);
        row("half a character", QString(QChar(0xD83D)) + u"a.jpg"_s, u"_a.jpg"_s);
        row("device", u"CON"_s, u"_CON"_s);
        row("device with extension", u"nul.jpg"_s, u"_nul.jpg"_s);
        row("no device", u"console.jpg"_s, u"console.jpg"_s);
        row("very long", QString(5000, u'a') + u".jpg"_s, QString(196, u'a') + u".jpg"_s);
        row("very long, two bytes each", QString(5000, u'ä') + u".jpg"_s,
            QString(98, u'ä') + u".jpg"_s);
    }
    void makesPlainFileNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe); // safe names are left alone
    }

    void whateverACameraSaysIsOnePlainName()
    {
        constexpr quint32 seed = 20260131;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20000; ++i) {
            QString name;
            const int length = random.bounded(1 << random.bounded(10));
            for (int c = 0; c < length; ++c) {
                const bool isNasty = random.bounded(3) == 0;
                name += isNasty ? u"./\\ \0:\n"_s.at(random.bounded(7))
                                : QChar(static_cast<char16_t>(random.bounded(0x10000)));
            }
            const QString safe = safeFileName(name);
            QVERIFY(!safe.isEmpty());
            QVERIFY(!safe.contains(u'/') && !safe.contains(QChar(0)));
            QVERIFY(!safe.startsWith(u'.'));
            QVERIFY(safe.toUtf8().size() <= 200);
            QCOMPARE(QString::fromUtf8(safe.toUtf8()), safe);
        }
    }

    void extensionsAreShortLowerCaseWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extension");
        QTest::newRow("upper case") << u"A.JPG"_s << u"jpg"_s;
        QTest::newRow("last one") << u"a.cr3.XMP"_s << u"xmp"_s;
        QTest::newRow("none") << u"DSC_0001"_s << QString();
        QTest::newRow("dot at the end") << u"a."_s << QString();
        QTest::newRow("folder in it") << u"a.b/c"_s << QString();
        QTest::newRow("too long") << u"a.photograph"_s << QString();
        QTest::newRow("not ASCII") << u"a.jpég"_s << QString();
        QTest::newRow("digits") << u"a.3FR"_s << u"3fr"_s;
        QTest::newRow("space") << u"a.j pg"_s << QString();
    }
    void extensionsAreShortLowerCaseWords()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, extension);
        QCOMPARE(safeExtension(name), extension);
    }
};

QTEST_GUILESS_MAIN(SafeNameTest)
#include "SafeNameTest.moc"
