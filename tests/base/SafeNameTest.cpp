// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeName.h"

#include <QRandomGenerator>
#include <QTest>

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
        row("ordinary", u"DSC_0001.JPG"_qs, u"DSC_0001.JPG"_qs);
        row("other scripts", u"写真 Ä.NEF"_qs, u"写真 Ä.NEF"_qs);
        row("nothing", u""_qs, u"unnamed"_qs);
        row("only dots", u"...."_qs, u"unnamed"_qs);
        row("only spaces", u"   "_qs, u"unnamed"_qs);
        row("only an extension", u"/.jpg"_qs, u"_.jpg"_qs);
        row("parent folder", u".."_qs, u"unnamed"_qs);
        row("path upwards", u"../../etc/passwd"_qs, u"_.._etc_passwd"_qs);
        row("absolute path", u"/etc/passwd"_qs, u"_etc_passwd"_qs);
        row("other system's path", u"C:\\DCIM\\1.JPG"_qs, u"C__DCIM_1.JPG"_qs);
        row("hidden", u".hidden.jpg"_qs, u"hidden.jpg"_qs);
        row("hidden behind a space", u" .hidden.jpg"_qs, u"hidden.jpg"_qs);
        row("dots and spaces in turn", u". . .a.jpg"_qs, u"a.jpg"_qs);
        row("line breaks", u"a\nb\r\tc.jpg"_qs, u"a_b__c.jpg"_qs);
        row("NUL", u"a"_qs + QChar(0) + u"b.jpg"_qs, u"a_b.jpg"_qs);
        row("text direction", u"a\u202Egpj.exe"_qs, u"a_gpj.exe"_qs);
        row("half a character", QString(QChar(0xD83D)) + u"a.jpg"_qs, u"_a.jpg"_qs);
        row("device", u"CON"_qs, u"_CON"_qs);
        row("device with extension", u"nul.jpg"_qs, u"_nul.jpg"_qs);
        row("no device", u"console.jpg"_qs, u"console.jpg"_qs);
        row("very long", QString(5000, u'a') + u".jpg"_qs, QString(196, u'a') + u".jpg"_qs);
        row("very long, two bytes each", QString(5000, u'ä') + u".jpg"_qs,
            QString(98, u'ä') + u".jpg"_qs);
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
                name += isNasty ? u"./\\ \0:\n"_qs.at(random.bounded(7))
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
        QTest::newRow("upper case") << u"A.JPG"_qs << u"jpg"_qs;
        QTest::newRow("last one") << u"a.cr3.XMP"_qs << u"xmp"_qs;
        QTest::newRow("none") << u"DSC_0001"_qs << QString();
        QTest::newRow("dot at the end") << u"a."_qs << QString();
        QTest::newRow("folder in it") << u"a.b/c"_qs << QString();
        QTest::newRow("too long") << u"a.photograph"_qs << QString();
        QTest::newRow("not ASCII") << u"a.jpég"_qs << QString();
        QTest::newRow("digits") << u"a.3FR"_qs << u"3fr"_qs;
        QTest::newRow("space") << u"a.j pg"_qs << QString();
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
