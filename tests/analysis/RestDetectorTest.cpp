// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RestDetector.h"

#include <QTest>
#include <cmath>

using namespace skein;

namespace {
constexpr qint64 frameMs = 40;
} // namespace

class RestDetectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatHardlyMovesForAWhileIsAtRest()
    {
        RestDetector detector(1.0);
        qint64 restedMs = -1;
        for (qint64 ms = 0; restedMs < 0 && ms < 10'000; ms += frameMs) {
            restedMs = detector.feed(0.4, ms) ? ms : -1;
        }
        QCOMPARE(restedMs, RestDetector::leastMs);
    }

    void oneFrameThatMovesBeginsTheWaitAnew()
    {
        RestDetector detector(1.0);
        for (qint64 ms = 0; ms < RestDetector::leastMs; ms += frameMs) {
            QVERIFY(!detector.feed(0.4, ms));
        }
        QVERIFY(!detector.feed(1.1, RestDetector::leastMs));
        QVERIFY(!detector.feed(0.4, RestDetector::leastMs + frameMs));
        QVERIFY(!detector.feed(0.4, 2 * RestDetector::leastMs));
    }

    void aSlowCameraNeedsSomeFramesHoweverLongTheyTake()
    {
        RestDetector detector(1.0);
        for (int frame = 1; frame < RestDetector::leastFrames; ++frame) {
            QVERIFY(!detector.feed(0.0, frame * 60'000));
        }
        QVERIFY(detector.feed(0.0, RestDetector::leastFrames * 60'000));
    }

    void anEndOfASlowSwingIsNoRest()
    {
        // 1 Hz, 30 ‰ to and fro, 25 frames a second: it moves by less than 1 ‰ at each end.
        RestDetector detector(1.0);
        int slow = 0;
        for (int frame = 1; frame < 250; ++frame) {
            const auto place = [](int at) { return 15.0 * std::cos(2 * 3.14159265 * at / 25.0); };
            const double moved = std::abs(place(frame) - place(frame - 1));
            slow += moved < 1.0 ? 1 : 0;
            QVERIFY(!detector.feed(moved, frame * frameMs));
        }
        QVERIFY(slow > 10);
    }

    void whatCannotBeFollowedIsNoRest()
    {
        RestDetector detector(1.0);
        for (qint64 ms = 0; ms < 10'000; ms += frameMs) {
            QVERIFY(!detector.feed(std::nullopt, ms));
        }
        QVERIFY(!detector.hasSeenMotion());
        QVERIFY(!detector.feed(30.0, 10'000));
        QVERIFY(detector.hasSeenMotion());
    }
};

QTEST_GUILESS_MAIN(RestDetectorTest)
#include "RestDetectorTest.moc"
