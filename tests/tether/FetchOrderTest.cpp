// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/FetchOrder.h"

#include <QTest>

using namespace skein;

/** Which photograph is fetched next. */
class FetchOrderTest final : public QObject
{
    Q_OBJECT

    static constexpr qint64 megabyte = 1'000'000;

    static void add(IngestQueue& queue, const QString& name, qint64 size)
    {
        IngestPhoto photo;
        photo.entry.file = {QStringLiteral("/card"), name};
        photo.entry.size = size;
        queue.add(photo);
    }

    static QStringList fetchAll(const FetchOrder& order)
    {
        IngestQueue queue;
        add(queue, QStringLiteral("1.NEF"), 30 * megabyte);
        add(queue, QStringLiteral("1.JPG"), 8 * megabyte);
        add(queue, QStringLiteral("2.NEF"), 30 * megabyte);
        add(queue, QStringLiteral("2.JPG"), 8 * megabyte);
        QStringList names;
        while (IngestPhoto* photo = order.next(queue)) {
            names.append(photo->entry.file.name);
            queue.take(photo->id);
        }
        return names;
    }

private Q_SLOTS:
    void whatWasAnnouncedFirstComesFirst_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("unknown link") << 0.0;
        QTest::newRow("fast link") << 0.2;
    }

    void whatWasAnnouncedFirstComesFirst()
    {
        QFETCH(double, seconds);
        FetchOrder order;
        order.learn(10 * megabyte, seconds);
        QCOMPARE(
            fetchAll(order), QStringList({u"1.NEF"_qs, u"1.JPG"_qs, u"2.NEF"_qs, u"2.JPG"_qs}));
    }

    void overASlowLinkEachShotIsSeenBeforeItsRawFileComes()
    {
        FetchOrder order;
        order.learn(10 * megabyte, 5);
        QCOMPARE(
            fetchAll(order), QStringList({u"1.JPG"_qs, u"2.JPG"_qs, u"1.NEF"_qs, u"2.NEF"_qs}));
        order.forget();
        QCOMPARE(fetchAll(order).first(), u"1.NEF"_qs);
    }

    void smallFilesSayNothingOfTheLink()
    {
        FetchOrder order;
        order.learn(1000, 5);
        QCOMPARE(fetchAll(order).first(), u"1.NEF"_qs);
    }

    void aSizeThatIsNotKnownIsNotSlow()
    {
        FetchOrder order;
        order.learn(10 * megabyte, 5);
        IngestQueue queue;
        add(queue, QStringLiteral("1.NEF"), -1);
        add(queue, QStringLiteral("1.JPG"), megabyte);
        QCOMPARE(order.next(queue)->entry.file.name, u"1.NEF"_qs);
    }
};

QTEST_APPLESS_MAIN(FetchOrderTest)
#include "FetchOrderTest.moc"
