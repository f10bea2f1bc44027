// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/ExposureText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class ExposureTextTest final : public QObject
{
    Q_OBJECT

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
    const QLocale m_german{QLocale::German, QLocale::Germany};

private Q_SLOTS:
    void shutterSpeedsReadAsOnABody_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("1/8000") << 1 / 8000.0 << u"1/8000 s"_s;
        QTest::newRow("1/250") << 1 / 250.0 << u"1/250 s"_s;
        QTest::newRow("Kodak's") << 0.00364 << u"1/275 s"_s;
        QTest::newRow("1/4") << 0.25 << u"1/4 s"_s;
        QTest::newRow("1/3, as 3/10") << 0.3 << u"0.3 s"_s;
        QTest::newRow("1/2") << 0.5 << u"1/2 s"_s;
        QTest::newRow("0.6") << 0.625 << u"0.6 s"_s;
        QTest::newRow("1") << 1.0 << u"1 s"_s;
        QTest::newRow("1.3") << 1.3 << u"1.3 s"_s;
        QTest::newRow("30") << 30.0 << u"30 s"_s;
        QTest::newRow("bulb") << 125.2 << u"2 min 5 s"_s;
        QTest::newRow("two minutes") << 120.0 << u"2 min"_s;
    }

    void shutterSpeedsReadAsOnABody()
    {
        QFETCH(double, seconds);
        QTEST(ExposureText::shutter(seconds, m_english), "text");
    }

    void theExposureIsReadFirst()
    {
        ShotExposure shot;
        shot.seconds = 1 / 250.0;
        shot.aperture = 5.6;
        shot.iso = 12800;
        shot.focalLengthMm = 85;
        QCOMPARE(ExposureText::essentials(shot, m_english).join(u"  "_s),
            u"1/250 s  f/5.6  ISO 12800  85 mm"_s);
    }

    void partsKeepTheirOrderInALanguageFromTheRight()
    {
        ShotExposure shot;
        shot.iso = 400;
        shot.focalLengthMm = 50;
        const QLocale hebrew(QLocale::Hebrew, QLocale::Israel);
        QCOMPARE(ExposureText::essentials(shot, hebrew).join(u"  "_s),
            u"\u2068ISO 400\u2069  \u206850 mm\u2069"_s);
    }

    void whatIsNotKnownIsLeftOut()
    {
        ShotExposure shot;
        QVERIFY(ExposureText::essentials(shot, m_english).isEmpty());
        QVERIFY(ExposureText::details(shot, m_english).isEmpty());
        QVERIFY(ExposureText::time(shot, m_english).isEmpty());
        QVERIFY(ExposureText::position(shot, m_english).isEmpty());
        shot.aperture = 16;
        QCOMPARE(ExposureText::essentials(shot, m_english), QStringList(u"f/16"_s));
        shot.aperture = 0.95;
        QCOMPARE(ExposureText::essentials(shot, m_english), QStringList(u"f/0.95"_s));
        shot.aperture = 1.25;
        QCOMPARE(ExposureText::essentials(shot, m_english), QStringList(u"f/1.25"_s));
        shot.aperture = 1.4;
        QCOMPARE(ExposureText::essentials(shot, m_english), QStringList(u"f/1.4"_s));
    }

    void numbersAreThoseOfTheLocale()
    {
        ShotExposure shot;
        shot.seconds = 1.3;
        shot.aperture = 2.8;
        shot.focalLengthMm = 5.7;
        shot.compensation = -2 / 3.0;
        QCOMPARE(ExposureText::essentials(shot, m_german),
            (QStringList{u"1,3 s"_s, u"f/2,8"_s, u"5,7 mm"_s}));
        QCOMPARE(ExposureText::details(shot, m_german), QStringList(u"−0,7 EV"_s));
    }

    void detailsTellEquivalentCompensationAndFlash()
    {
        ShotExposure shot;
        shot.focalLengthMm = 50;
        shot.focalLength35Mm = 75;
        shot.compensation = 1 / 3.0;
        shot.flashFired = true;
        QCOMPARE(ExposureText::details(shot, m_english),
            (QStringList{u"as 75 mm on 35 mm film"_s, u"+0.3 EV"_s, u"flash fired"_s}));
        shot.focalLength35Mm = 50;
        shot.compensation = 0;
        shot.flashFired = false;
        QCOMPARE(ExposureText::details(shot, m_english), QStringList(u"no flash"_s));
    }

    void theTimeHasItsFractionAndZone()
    {
        ShotExposure shot;
        shot.time = ShotTime{{2026, 1, 31}, {18, 20, 45}, u"07"_s, -(3 * 3600 + 30 * 60)};
        QCOMPARE(ExposureText::time(shot, m_english), u"31/01/2026 18:20:45.07 UTC−03:30"_s);
        QCOMPARE(ExposureText::time(shot, m_german), u"31.01.2026 18:20:45,07 UTC−03:30"_s);
        shot.time = ShotTime{{2026, 1, 31}, {18, 20, 45}, {}, {}};
        QCOMPARE(ExposureText::time(shot, m_english), u"31/01/2026 18:20:45"_s);
    }

    void positionsNameTheirHemispheres()
    {
        ShotExposure shot;
        shot.position = ShotPosition{-33.856784, 151.215297, 4.2};
        QCOMPARE(ExposureText::position(shot, m_english), u"33.85678° S, 151.21530° E, 4 m"_s);
        shot.position = ShotPosition{40.68925, -74.0445, {}};
        QCOMPARE(ExposureText::position(shot, m_german), u"40,68925° N, 74,04450° W"_s);
    }
};

QTEST_APPLESS_MAIN(ExposureTextTest)
#include "ExposureTextTest.moc"
