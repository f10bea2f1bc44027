// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ExtraTokens.h"

#include "session/FileNamer.h"

#include <QTest>

using namespace skein;

/** Words of file names that are there only as long as somebody brings them. */
class ExtraTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { extraTokens::remove(QStringLiteral("guest")); }

    void aWordMayStandInAPatternWhileItIsThere()
    {
        const QString pattern = QStringLiteral("{guest}-XXXX");
        QVERIFY(!FileNamer::parse(pattern));
        QVERIFY(add(QStringLiteral("guest")));
        QVERIFY(FileNamer::parse(pattern));
        QVERIFY(!FileNamer::parse(QStringLiteral("{guest:4}-XXXX")));
        extraTokens::remove(QStringLiteral("guest"));
        QVERIFY(!FileNamer::parse(pattern));
    }

    void whatItStandsForIsAskedWhenANameIsMade()
    {
        QVERIFY(add(QStringLiteral("guest")));
        const auto namer = FileNamer::parse(QStringLiteral("{guest}-XXXX"));
        QVERIFY(namer);
        QCOMPARE(namer->stem({}, 1), QStringLiteral("none-0001"));
        extraTokens::setText(QStringLiteral("guest"), QStringLiteral("Ada/../Byron"));
        const QString stem = namer->stem({}, 2);
        QVERIFY(stem.startsWith(QStringLiteral("Ada")) && !stem.contains(u'/'));
        QCOMPARE(namer->numberIn(stem + QStringLiteral(".jpg")), 2);
        extraTokens::remove(QStringLiteral("guest"));
        QCOMPARE(namer->stem({}, 3), QStringLiteral("none-0003"));
    }

    void aNameStaysShortHoweverLongTheText()
    {
        QVERIFY(add(QStringLiteral("guest")));
        extraTokens::setText(QStringLiteral("guest"), QString(5000, QChar(0x4e2d)));
        const auto namer = FileNamer::parse(QStringLiteral("{guest}-XXXX"));
        QVERIFY(namer->stem({}, 1).toUtf8().size() <= FileNamer::maxStemBytes);
        QVERIFY(namer->stem({}, 1).endsWith(QStringLiteral("-0001")));
    }

    void wordsThatAreTakenOrNoneAreRefused()
    {
        for (const char* word :
            {"date", "a", "", "Guest", "two words", "{x}", "gäst", "abcdefghijklmnopqrstu"}) {
            QVERIFY2(!add(QString::fromUtf8(word)), word);
        }
        QVERIFY(add(QStringLiteral("guest")));
        QVERIFY(!add(QStringLiteral("guest")));
        QCOMPARE(extraTokens::all().size(), 1);
    }

private:
    static bool add(const QString& word)
    {
        return extraTokens::add({word, QStringLiteral("Name of the guest")}, {});
    }
};

QTEST_GUILESS_MAIN(ExtraTokensTest)
#include "ExtraTokensTest.moc"
