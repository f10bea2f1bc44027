// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawWhiteLevel.h"

#include <QTest>
#include <cmath>

using namespace skein;

namespace {

constexpr int black = 512;
constexpr int full = 16383; ///< Of 14 bits.

/** What photosites recorded, put together piece by piece. */
class Made final
{
public:
    Made& slope(int from, int to, quint32 first, quint32 last)
    {
        for (int value = from; value < to; ++value) {
            const double at = double(value - from) / (to - from);
            at_(value) += quint32(std::lround(first + at * (double(last) - first)));
        }
        return *this;
    }
    Made& crest(int from, int to, quint32 photosites)
    {
        for (int value = from; value <= to; ++value) {
            at_(value) += photosites / quint32(to - from + 1);
        }
        return *this;
    }
    /** An even area, with the noise that light has. */
    Made& area(int middle, double deviation, double photosites)
    {
        for (int value = 0; value < 65536; ++value) {
            const double away = (value - middle) / deviation;
            at_(value) +=
                quint32(photosites / deviation / std::sqrt(2 * M_PI) * std::exp(-away * away / 2));
        }
        return *this;
    }
    [[nodiscard]] RawColourValues told(int white) const { return {m_counts, black, white}; }

private:
    quint32& at_(int value) { return m_counts[size_t(value)]; }

    std::vector<quint32> m_counts = std::vector<quint32>(65536);
};

int levelOf(const Made& made, int told)
{
    const std::vector<RawColourValues> one{made.told(told)};
    return rawWhiteLevels(one).front();
}

} // namespace

class RawWhiteLevelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelThatTheDataReachIsBelieved()
    {
        QCOMPARE(levelOf(Made().slope(600, full, 300, 100).crest(full, full, 90000), full), full);
        // It ends a little beyond, as noise does.
        QCOMPARE(
            levelOf(Made().slope(600, 15000, 300, 100).crest(14990, 15010, 90000), 15000), 15000);
    }

    void whereTheDataPileUpBelowItTheySaturateThere()
    {
        const Made one = Made().slope(600, 15800, 300, 50).crest(15800, 15800, 40000);
        QCOMPARE(levelOf(one, full), 15800);
        const Made spread = Made().slope(600, 15800, 300, 50).crest(15800, 15808, 40000);
        QVERIFY(std::abs(levelOf(spread, full) - 15800) <= 2);
        // Only a lamp is clipped, one photosite in a thousand.
        const Made lamp = Made().slope(600, 15800, 800, 1).crest(15800, 15800, 6000);
        QCOMPARE(levelOf(lamp, full), 15800);
        // One value below the one told: all of it would count as not clipped.
        const Made near = Made().slope(600, 16380, 300, 50).crest(16382, 16382, 40000);
        QCOMPARE(levelOf(near, full), 16382);
    }

    void someHotPhotositesProveNothing()
    {
        const Made crest = Made().slope(600, 15800, 300, 50).crest(15800, 15800, 40000);
        QCOMPARE(levelOf(Made(crest).crest(full, full, 20), full), 15800);
        const Made dark = Made().slope(600, 9000, 300, 0);
        QCOMPARE(levelOf(Made(dark).crest(full + 500, full + 500, 5), full), full);
    }

    void whatEndsByItselfProvesNothing()
    {
        QCOMPARE(levelOf(Made(), full), full);
        QCOMPARE(levelOf(Made().slope(600, 12000, 3000, 0), full), full);
        QCOMPARE(levelOf(Made().slope(600, 12000, 500, 500), full), full);
    }

    void anEvenlyLitBackgroundIsNoSaturation_data()
    {
        QTest::addColumn<double>("noisePercent");
        for (const double percent : {0.2, 0.45, 1.0, 2.0}) {
            QTest::addRow("%.2f %%", percent) << percent;
        }
    }

    void anEvenlyLitBackgroundIsNoSaturation()
    {
        QFETCH(double, noisePercent);
        for (const int middle : {9000, 12000, 14500}) {
            const Made made =
                Made().slope(600, middle, 200, 20).area(middle, middle * noisePercent / 100, 3e6);
            QCOMPARE(levelOf(made, full), full);
        }
    }

    void flatAreasOfMadePicturesAreNoSaturation()
    {
        QCOMPARE(levelOf(Made().crest(12000, 12000, 90000), full), full);
        QCOMPARE(levelOf(Made().crest(8000, 8000, 90000).crest(15990, 15990, 90000), full), full);
    }

    void theStepsOfACompressedFileAreNoSaturation()
    {
        Made made;
        for (int value = 600; value < 14000; value += 32) {
            made.crest(value, value, quint32(14100 - value) / 4);
        }
        QCOMPARE(levelOf(made, full), full);
    }

    void aCrestInTheLowerHalfIsAPicturesOwn()
    {
        const Made made = Made().slope(600, 5000, 300, 50).crest(5000, 5000, 40000);
        QCOMPARE(levelOf(made, full), full);
    }

    void whatWasRecordedAboveItWasNotClipped()
    {
        const Made crest = Made().slope(600, 16000, 300, 100).crest(16000, 16000, 40000);
        QCOMPARE(levelOf(crest, 15000), 16000);
        QCOMPARE(levelOf(Made().slope(600, 16001, 300, 100), 15000), 16000);
    }

    void aCrestAtTheLevelToldIsBelievedWhateverLiesAboveIt()
    {
        const Made made = Made().slope(600, 15990, 100, 100).crest(15000, 15000, 90000);
        QCOMPARE(levelOf(made, 15000), 15000);
    }

    void aColourTooDarkToTellFollowsTheOthers()
    {
        const Made crest = Made().slope(600, 15800, 300, 50).crest(15800, 15800, 40000);
        const Made dark = Made().slope(600, 9000, 300, 0);
        const Made right = Made().slope(600, full, 300, 100).crest(full, full, 90000);
        const std::vector<RawColourValues> colours{
            dark.told(full), crest.told(full), right.told(full), dark.told(15000)};
        QCOMPARE(rawWhiteLevels(colours), (std::vector<int>{15800, 15800, full, 15000}));
    }

    void levelsBeyondAllReasonAreNoCrash()
    {
        for (const int told : {0, 1, black, 65535}) {
            QVERIFY(levelOf(Made().slope(0, 65536, 3, 3), told) >= told);
        }
    }
};

QTEST_GUILESS_MAIN(RawWhiteLevelTest)
#include "RawWhiteLevelTest.moc"
