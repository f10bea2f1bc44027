// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ColourProfile.h"
#include "colour/BuiltInProfiles.h"
#include "colour/MadeProfiles.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace skein;

class ColourProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSrgbUntilToldOtherwise();
    void knowsTheUsualSpaces();
    void tellsWhatKindAProfileIs();
    void refusesWhatIsNoUsableProfile_data();
    void refusesWhatIsNoUsableProfile();
    void usesATableOfFourMegabytes();
    void refusesMoreThanSixteenMegabytes();
    void readsFilesAndNamesThoseThatAreGone();
    void doesNotReadPipes();
    void takesSrgbInOtherWordsForTheSame();
    void survivesDamageAnywhere();
    void makesProfilesOfCodePoints();
};

void ColourProfileTest::isSrgbUntilToldOtherwise()
{
    QCOMPARE(ColourProfile().description(), QStringLiteral("sRGB"));
    QVERIFY(ColourProfile() == ColourProfile::sRgb());
    QVERIFY(ColourProfile().canBeTarget());
}

void ColourProfileTest::knowsTheUsualSpaces()
{
    QCOMPARE(ColourProfile::adobeRgb().description(), QStringLiteral("Adobe RGB (1998)"));
    QCOMPARE(ColourProfile::displayP3().description(), QStringLiteral("Display P3"));
    QCOMPARE(ColourProfile::greyGamma22().kind(), ColourProfile::Kind::Grey);
    QVERIFY(!ColourProfile::adobeRgb().showsSameAs(ColourProfile()));
    QVERIFY(!ColourProfile::displayP3().showsSameAs(ColourProfile()));
}

void ColourProfileTest::tellsWhatKindAProfileIs()
{
    const auto table = ColourProfile::fromBytes(test::tableScreenIcc());
    QVERIFY(table);
    QVERIFY(table->usesTables());
    QVERIFY(table->canBeTarget());
    const auto wide = ColourProfile::fromBytes(test::wideScreenIcc());
    QVERIFY(wide && !wide->usesTables());
    QCOMPARE(wide->description(), QStringLiteral("Wide screen"));
    const auto inks = ColourProfile::fromBytes(test::inksIcc());
    QVERIFY(inks);
    QCOMPARE(inks->kind(), ColourProfile::Kind::Cmyk);
    const auto grey = ColourProfile::fromBytes(test::greyIcc());
    QVERIFY(grey);
    QCOMPARE(grey->kind(), ColourProfile::Kind::Grey);
}

void ColourProfileTest::refusesWhatIsNoUsableProfile_data()
{
    QTest::addColumn<QByteArray>("icc");
    const QByteArray good = test::wideScreenIcc();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text")
        << QByteArray("This is no profile, however long the text goes on. ").repeated(9);
    QTest::newRow("header only") << good.left(128);
    QTest::newRow("cut in the middle") << good.left(good.size() / 2);
    QTest::newRow("no tags") << good.left(128) + QByteArray(64, '\0');
    QTest::newRow("device link") << test::linkIcc();
    QByteArray cyclic = good; // every tag lies where the table of tags lies
    const auto count = qFromBigEndian<quint32>(cyclic.constData() + 128);
    for (quint32 i = 0; i < count; ++i) {
        qToBigEndian<quint32>(128, cyclic.data() + 132 + i * 12 + 4);
    }
    QTest::newRow("tags that are the table of tags") << cyclic;
    QByteArray wrongClass = good;
    wrongClass.replace(12, 4, "nmcl");
    QTest::newRow("named colours") << wrongClass;
    QByteArray lab = good;
    lab.replace(16, 4, "Lab ");
    QTest::newRow("a space of no picture") << lab;
    QByteArray grey = good;
    grey.replace(16, 4, "GRAY");
    QTest::newRow("grey by name, without its curve") << grey;
}

void ColourProfileTest::refusesWhatIsNoUsableProfile()
{
    QFETCH(const QByteArray, icc);
    const auto profile = ColourProfile::fromBytes(icc);
    QVERIFY(!profile);
    QVERIFY(profile.error().message.endsWith(QLatin1Char('.')));
}

void ColourProfileTest::usesATableOfFourMegabytes()
{
    const QByteArray icc = test::tableScreenIcc(70);
    QVERIFY2(icc.size() > 4'000'000, qPrintable(QString::number(icc.size())));
    QVERIFY(ColourProfile::fromBytes(icc));
}

void ColourProfileTest::refusesMoreThanSixteenMegabytes()
{
    QVERIFY(!ColourProfile::fromBytes(
        test::wideScreenIcc() + QByteArray(static_cast<qsizetype>(maxProfileBytes), '\0')));
}

void ColourProfileTest::readsFilesAndNamesThoseThatAreGone()
{
    const QTemporaryDir folder;
    const QString path =
        test::writtenTo(folder.path(), QStringLiteral("wide.icc"), test::wideScreenIcc());
    QVERIFY(ColourProfile::fromFile(path));
    QVERIFY(QFile::remove(path));
    const auto gone = ColourProfile::fromFile(path);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(gone.error().message.contains(QStringLiteral("wide.icc")));
}

void ColourProfileTest::doesNotReadPipes()
{
    QVERIFY(!ColourProfile::fromFile(QStringLiteral("/dev/zero")));
}

void ColourProfileTest::takesSrgbInOtherWordsForTheSame()
{
    QByteArray other = sRgbIcc();
    const qsizetype at = other.indexOf(QByteArray("\0s\0R\0G\0B", 8));
    QVERIFY(at > 0);
    other[at + 1] = 'S';
    const auto profile = ColourProfile::fromBytes(other);
    QVERIFY(profile);
    QVERIFY(!(*profile == ColourProfile()));
    QVERIFY(profile->showsSameAs(ColourProfile()));
}

void ColourProfileTest::survivesDamageAnywhere()
{
    constexpr quint32 seed = 20261121;
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    int usable = 0;
    for (const QByteArray& good :
        {test::wideScreenIcc(), test::greyIcc(), test::tableScreenIcc(5)}) {
        for (int round = 0; round < 300; ++round) {
            QByteArray bad = good;
            for (int i = 0; i < 4; ++i) {
                bad[random.bounded(static_cast<int>(bad.size()))] =
                    static_cast<char>(random.bounded(256));
            }
            usable += ColourProfile::fromBytes(bad) ? 1 : 0;
        }
    }
    qInfo() << usable << "of 900 could be used";
    QVERIFY(usable > 0);
    QVERIFY(usable < 900);
}

void ColourProfileTest::makesProfilesOfCodePoints()
{
    QVERIFY(*profileFromCodePoints(1, 13) == ColourProfile());
    QVERIFY(*profileFromCodePoints(12, 13) == ColourProfile::displayP3());
    QVERIFY(!profileFromCodePoints(9, 16)->showsSameAs(ColourProfile()));
    QVERIFY(*profileFromCodePoints(9, 18) == *profileFromCodePoints(9, 18));
    QVERIFY(!(*profileFromCodePoints(9, 16) == *profileFromCodePoints(9, 14)));
    QVERIFY(!profileFromCodePoints(200, 13));
    QVERIFY(!profileFromCodePoints(1, 77));
}

QTEST_GUILESS_MAIN(ColourProfileTest)
#include "ColourProfileTest.moc"
