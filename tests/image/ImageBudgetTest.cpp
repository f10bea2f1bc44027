// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of pixels that an ImageLoader and the views that use it keep together.
#include "image/ImageLoader.h"
#include "image/MadePictures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

constexpr QSize side(500, 500);
constexpr qint64 each = qint64{500} * 500 * 4;

QImage held(int times)
{
    return {500, 500 * times, QImage::Format_RGB32};
}

} // namespace

class ImageBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAViewHoldsLeavesLessForTheCache()
    {
        ImageLoader loader(8 * each);
        const QStringList files = load(loader, 6);
        QCOMPARE(loader.cacheUsedBytes(), 6 * each);
        const QObject view;
        loader.setHeld(&view, {held(5), {}});
        QCOMPARE(loader.heldBytes(), 5 * each);
        QCOMPARE(loader.cacheUsedBytes(), 3 * each);
        QVERIFY(!loader.cached(files.last()).image.isNull());
        loader.setHeld(&view, {held(1)});
        load(loader, 8);
        QCOMPARE(loader.cacheUsedBytes(), 7 * each);
    }

    void theSamePixelsCountOnceHoweverManyHoldThem()
    {
        ImageLoader loader(8 * each);
        const QStringList files = load(loader, 2);
        const QImage halves = held(2);
        const QObject one;
        const QObject two;
        loader.setHeld(&one, {halves, loader.cached(files.last()).image});
        loader.setHeld(&two, {halves, halves});
        QCOMPARE(loader.heldBytes(), 2 * each); // The picture itself is in the cache.
        loader.forget(files.last());
        QCOMPARE(loader.heldBytes(), 3 * each);
        QCOMPARE(loader.cacheUsedBytes(), each);
    }

    void whoIsGoneHoldsNothing()
    {
        ImageLoader loader(8 * each);
        {
            const QObject view;
            loader.setHeld(&view, {held(4)});
            QCOMPARE(loader.heldBytes(), 4 * each);
        }
        QCOMPARE(loader.heldBytes(), 0);
        load(loader, 8);
        QCOMPARE(loader.cacheUsedBytes(), 8 * each);
    }

    void neighboursKeepAPlaceHoweverLargeThePictureLookedAtIs()
    {
        ImageLoader loader(8 * each);
        const QObject view;
        loader.setHeld(&view, {held(20)});
        const QStringList files = load(loader, 4);
        QCOMPARE(loader.cacheUsedBytes(), 2 * each);
        QVERIFY(!loader.cached(files.last()).image.isNull());
    }

    void whatIsDroppedWhileItIsHeldIsCountedThere()
    {
        ImageLoader loader(8 * each);
        const QString file = load(loader, 1).first();
        const QObject view;
        loader.setHeld(&view, {loader.cached(file).image});
        QCOMPARE(loader.heldBytes(), 0);
        const QStringList more = load(loader, 10);
        QVERIFY(!more.isEmpty());
        QCOMPARE(loader.heldBytes(), each);
        QVERIFY(loader.cacheUsedBytes() + loader.heldBytes() <= loader.cacheBudgetBytes());
    }

private:
    /** So many pictures that no other call has, one after the other. */
    QStringList load(ImageLoader& loader, int count)
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(m_folder.filePath(QStringLiteral("%1.jpg").arg(++m_made)));
            writeFile(files.last(), jpeg(fields(side)));
            loader.request(files.last(), {});
            if (!QTest::qWaitFor([&] { return !loader.cached(files.last()).image.isNull(); })) {
                return {};
            }
        }
        return files;
    }

    QTemporaryDir m_folder;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(ImageBudgetTest)
#include "ImageBudgetTest.moc"
