// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AllocationLimit.h"

#include <QTest>
#include <list>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace skein;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

/** Adds small numbers until it is refused, or there are @p most. */
std::size_t fill(std::list<std::vector<short>>& numbers, std::size_t most)
{
    try {
        while (numbers.size() < most) {
            numbers.emplace_back(1, short{7});
        }
    } catch (const std::bad_alloc&) {
    }
    return numbers.size();
}

} // namespace

class AllocationLimitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListWithoutEndEnds()
    {
        std::list<std::vector<short>> numbers;
        const AllocationLimit limit(mebibyte);
        const std::size_t count = fill(numbers, mebibyte);
        QVERIFY(count > 1000);
        QVERIFY(count < mebibyte / 2);
        QVERIFY(limit.wasReached());
    }

    void whatIsFreedCountsAsWell()
    {
        const AllocationLimit limit(mebibyte);
        int rounds = 0;
        try {
            for (; rounds < 1000; ++rounds) {
                const std::vector<char> large(100'000);
            }
        } catch (const std::bad_alloc&) {
        }
        QCOMPARE(rounds, 10);
    }

    void textsOfMessagesAreAlwaysPossible()
    {
        const AllocationLimit limit(0);
        const std::string message(200, 'x');
        QCOMPARE(message.size(), std::size_t{200});
        QVERIFY(!limit.wasReached());
    }

    void behindItNothingIsLimited()
    {
        {
            const AllocationLimit limit(0);
            QVERIFY_EXCEPTION_THROWN(std::make_unique<int>(1), std::bad_alloc);
            {
                const AllocationLimit more(mebibyte);
                QCOMPARE(*std::make_unique<int>(2), 2);
                QVERIFY(!more.wasReached());
            }
            QVERIFY(limit.wasReached());
            QVERIFY_EXCEPTION_THROWN(std::make_unique<int>(1), std::bad_alloc);
        }
        std::list<std::vector<short>> numbers;
        QCOMPARE(fill(numbers, 100'000), std::size_t{100'000});
    }

    void otherThreadsAreNotLimited()
    {
        std::size_t count = 0;
        std::thread other([&count] {
            std::list<std::vector<short>> numbers;
            count = fill(numbers, 100'000);
        });
        {
            const AllocationLimit limit(0);
            other.join();
        }
        QCOMPARE(count, std::size_t{100'000});
    }
};

QTEST_GUILESS_MAIN(AllocationLimitTest)
#include "AllocationLimitTest.moc"
