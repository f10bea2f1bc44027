// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Moderation.h"

#include <QTest>

using namespace skein;

namespace {

qint64 now = 0;

qint64 fakeClock()
{
    return now;
}

} // namespace

/** That a folder on a slow disk is not read again and again while photographs wait. */
class ModerationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { now = 1'000'000; }

    void theFirstTimeIsDueAtOnce() { QVERIFY(Moderation(&fakeClock).isDue()); }

    void workThatCostsNothingMayBeDoneAgainAtOnce()
    {
        Moderation moderation(&fakeClock);
        moderation.run([] {});
        QVERIFY(moderation.isDue());
    }

    void costlyWorkTakesATwentiethOfTheTime()
    {
        Moderation moderation(&fakeClock);
        qint64 spent = 0;
        const qint64 begun = now;
        constexpr qint64 readingMs = 3000; // 10,000 photographs on a network disk
        constexpr qint64 lookMs = 5000;
        constexpr qint64 shootMs = 3600 * 1000;
        for (; now - begun < shootMs; now += lookMs) {
            if (moderation.isDue()) {
                moderation.run([] { now += readingMs; });
                spent += readingMs;
            }
        }
        QVERIFY(spent > 0);
        QVERIFY2(spent * 19 <= shootMs, qPrintable(QString::number(spent)));
    }

    void whatBecomesQuickIsDoneOftenAgain()
    {
        Moderation moderation(&fakeClock);
        moderation.run([] { now += 1000; });
        QVERIFY(!moderation.isDue());
        now += 18'999;
        QVERIFY(!moderation.isDue());
        now += 1;
        QVERIFY(moderation.isDue());
        moderation.run([] { now += 10; });
        now += 190;
        QVERIFY(moderation.isDue());
    }
};

QTEST_GUILESS_MAIN(ModerationTest)
#include "ModerationTest.moc"
