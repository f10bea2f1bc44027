// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Exposure.h"

#include <QTest>

using namespace skein;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CameraSetting setting(const QString& name, const QString& value)
{
    CameraSetting setting;
    setting.name = name;
    setting.value = value;
    return setting;
}

} // namespace

/** How long the shutter will be open, as the settings tell it. */
class ExposureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shutterSpeedsAreReadAsDriversWriteThem_data();
    void shutterSpeedsAreReadAsDriversWriteThem();
    void whatIsNoTimeIsNotRead_data();
    void whatIsNoTimeIsNotRead();
    void ofTwoShutterSpeedsTheLongerCounts();
    void anAutomaticExposureIsTakenForTheLongest();
    void aCaptureMayTakeTwiceTheExposureAndTheMargin();
    void aTranslatedBulbIsBulb();
    void secondsAreNotRounded();
};

void ExposureTest::shutterSpeedsAreReadAsDriversWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBulb");
    QTest::addColumn<int>("ms");
    const auto row = [](const char* text, bool isBulb, int ms) {
        QTest::newRow(text) << QString::fromLatin1(text) << isBulb << ms;
    };
    row("1/125", false, 8);
    row("1/8000", false, 0);
    row("0.0100s", false, 10);
    row("30.0000s", false, 30'000);
    row("30", false, 30'000);
    row("30\"", false, 30'000);
    row("2.5", false, 2'500);
    row("13/10", false, 1'300);
    row("300/10", false, 30'000);
    row(" 1/2 ", false, 500);
    row("900", false, 900'000);
    row("x 200", false, 5);
    row("bulb", true, 0);
    row("Bulb", true, 0);
    row("Time", true, 0);
    row("1/1.3", false, 769);
    row("2.5\"", false, 2'500);
    row("bulb (30)", true, 0);
}

void ExposureTest::shutterSpeedsAreReadAsDriversWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, isBulb);
    QFETCH(int, ms);
    const auto exposure = exposureFromText(text);
    QVERIFY(exposure);
    QCOMPARE(exposure->isBulb, isBulb);
    QCOMPARE(exposure->duration.count(), ms);
}

void ExposureTest::whatIsNoTimeIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "auto", "1/", "/2", "1/0", "-1", "1/-2", "nan", "inf", "1e99",
             "4294967295", "1/2/3", "unknown value 0x7", "\xff\xfe"}) {
        QTest::addRow("<%s>", text) << QString::fromLatin1(text);
    }
}

void ExposureTest::whatIsNoTimeIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!exposureFromText(text));
}

void ExposureTest::ofTwoShutterSpeedsTheLongerCounts()
{
    // Nikon bodies have two; the one that was not written follows a moment later.
    const auto both = [](const QString& first, const QString& second) {
        return exposureFromSettings({setting(u"iso"_s, u"900"_s), setting(u"shutterspeed"_s, first),
            setting(u"shutterspeed2"_s, second)});
    };
    QCOMPARE(both(u"0.0166s"_s, u"10/13"_s).duration, 769ms);
    QCOMPARE(both(u"2"_s, u"1/60"_s).duration, 2s);
    QVERIFY(both(u"Bulb"_s, u"30"_s).isBulb);
    QVERIFY(both(u"30"_s, u"Bulb"_s).isBulb);
    QCOMPARE(both(u"auto"_s, u"1"_s).duration, 1s);
}

void ExposureTest::anAutomaticExposureIsTakenForTheLongest()
{
    QCOMPARE(exposureFromSettings({}).duration, 30s);
    QCOMPARE(exposureFromSettings({setting(u"shutterspeed"_s, u"auto"_s)}).duration, 30s);
}

void ExposureTest::aCaptureMayTakeTwiceTheExposureAndTheMargin()
{
    QCOMPARE(captureLimit(30s, 10s), 70s);
    QCOMPARE(captureLimit(0s, 10s), 10s);
}

void ExposureTest::aTranslatedBulbIsBulb()
{
    const QStringList words{u"Langzeitbelichtung"_s};
    QVERIFY(!exposureFromText(words.first()));
    QVERIFY(exposureFromText(u" langzeitbelichtung"_s, words)->isBulb);
    QVERIFY(exposureFromSettings({setting(u"shutterspeed"_s, words.first())}, words).isBulb);
}

void ExposureTest::secondsAreNotRounded()
{
    QCOMPARE(exposureSecondsFromText(u"1/8000"_s).value(), 1.0 / 8000);
    QCOMPARE(exposureSecondsFromText(u"13/10"_s).value(), 1.3);
    QVERIFY(!exposureSecondsFromText(u"bulb"_s));
    QVERIFY(!exposureSecondsFromText(u"1/0"_s));
}

QTEST_GUILESS_MAIN(ExposureTest)
#include "ExposureTest.moc"
