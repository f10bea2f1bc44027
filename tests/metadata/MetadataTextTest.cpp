// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class MetadataTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsReadAsItIs()
    {
        const MetadataText read = textFrom("Zoë 東京\nline");
        QCOMPARE(read.text, u"Zoë 東京\nline"_s);
        QVERIFY(!read.wasRepaired && !read.wasShortened);
    }

    void otherBytesAreTakenForLatin1()
    {
        const MetadataText read = textFrom("Z\xfcrich");
        QCOMPARE(read.text, u"Zürich"_s);
        QVERIFY(read.wasRepaired);
    }

    void textEndsAtTheFirstNul()
    {
        QCOMPARE(textFrom(std::string("Canon\0\0garbage", 14)).text, u"Canon"_s);
    }

    void controlCharactersAndTurnedDirectionsBecomeVisible()
    {
        const MetadataText read = textFrom("a\x01\x1b"
                                           "b\xe2\x80\xae"
                                           "c");
        QCOMPARE(read.text, u"a\ufffd\ufffdb\ufffdc"_s);
        QVERIFY(!read.wasRepaired);
    }

    void longTextsAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("one byte") << "x"_ba;
        QTest::newRow("two bytes") << QByteArray("é");
        QTest::newRow("three bytes") << QByteArray("東");
        QTest::newRow("four bytes") << QByteArray("😀");
        QTest::newRow("three and one") << QByteArray("東x");
    }

    void longTextsAreCutBetweenCharacters()
    {
        QFETCH(QByteArray, unit);
        const MetadataText read = textFrom(unit.repeated(100'000).toStdString());
        QVERIFY(read.wasShortened && !read.wasRepaired);
        QVERIFY(read.text.size() <= maxMetadataChars + 1);
        QVERIFY(read.text.endsWith(u'…'));
        const QString whole = QString::fromUtf8(unit.repeated(100'000));
        QVERIFY(whole.startsWith(read.text.chopped(1)));
        QVERIFY(!read.text.chopped(1).back().isHighSurrogate());
    }
};

QTEST_APPLESS_MAIN(MetadataTextTest)
#include "MetadataTextTest.moc"
