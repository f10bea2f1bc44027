// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLoader.h"
#include "image/MadePictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace skein;
using namespace skein::test;
using Priority = ImageLoader::Priority;

class ImageLoaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString made(const QString& name, QSize size = {600, 400}) const
    {
        writeFile(path(name), jpeg(fields(size)));
        return path(name);
    }
    static LoadedImage at(const QSignalSpy& spy, qsizetype index)
    {
        return spy.at(index).at(0).value<LoadedImage>();
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void theEmbeddedThumbnailComesBeforeTheView()
    {
        writeFile(path(u"staged.jpg"_qs),
            withExif(jpeg(stored(fields({600, 400}), 6)), 6, jpeg(stored(fields({150, 100}), 6))));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(path(u"staged.jpg"_qs), {300, 300});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(at(loaded, 0).stage, ImageStage::Thumbnail);
        QCOMPARE(at(loaded, 1).stage, ImageStage::View);
        for (const LoadedImage& picture : {at(loaded, 0), at(loaded, 1)}) {
            QCOMPARE(picture.path, path(u"staged.jpg"_qs));
            QCOMPARE(picture.fullSize, QSize(600, 400));
            QVERIFY(showsFields(picture.image));
        }
        loader.request(path(u"staged.jpg"_qs), {});
        QTRY_COMPARE(at(loaded, loaded.size() - 1).stage, ImageStage::Full);
        QCOMPARE(at(loaded, loaded.size() - 1).image.size(), QSize(600, 400));
    }

    void prefetchLoadsTheViewOnlyAndItIsThereAtOnceAfterwards()
    {
        writeFile(
            path(u"next.jpg"_qs), withExif(jpeg(fields({600, 400})), 1, jpeg(fields({150, 100}))));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(path(u"next.jpg"_qs), {300, 300}, Priority::Prefetch);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(at(loaded, 0).stage, ImageStage::View);
        loader.request(path(u"next.jpg"_qs), {300, 300});
        QCOMPARE(loaded.size(), 2); // within the call
        QCOMPARE(at(loaded, 1).image.cacheKey(), at(loaded, 0).image.cacheKey());
    }

    void aLargerWindowAsksForMorePixels()
    {
        const QString file = made(u"grow.jpg"_qs, {1600, 1200});
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(file, {200, 200});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(at(loaded, 0).image.size(), QSize(200, 150));
        loader.request(file, {700, 700});
        QTRY_COMPARE(loaded.size(), 3); // what is there at once, then the better one
        QCOMPARE(at(loaded, 2).image.size(), QSize(800, 600));
        QCOMPARE(loader.cached(file).image.size(), QSize(800, 600));
    }

    void supersededRequestsAreDropped()
    {
        QStringList files;
        for (int i = 0; i < 20; ++i) {
            files << made(u"walk%1.jpg"_qs.arg(i));
        }
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        QSignalSpy failed(&loader, &ImageLoader::failed);
        for (const QString& file : std::as_const(files)) {
            loader.request(file, {300, 300});
        }
        QTRY_VERIFY(!loader.cached(files.last()).image.isNull());
        loader.request(files.first(), {300, 300});
        QTRY_VERIFY(!loader.cached(files.first()).image.isNull());
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(failed.size(), 0);
    }

    void aPictureThatAnotherViewWaitsForIsNotDroppedByTheNext_data()
    {
        QTest::addColumn<QList<Priority>>("wanted");
        QTest::addColumn<QSize>("more");
        QTest::newRow("main view first")
            << QList{Priority::Current, Priority::Visible} << QSize(300, 300);
        QTest::newRow("other view first")
            << QList{Priority::Visible, Priority::Current} << QSize(300, 300);
        QTest::newRow("the second wants more")
            << QList{Priority::Visible, Priority::Current} << QSize(600, 600);
    }

    void aPictureThatAnotherViewWaitsForIsNotDroppedByTheNext()
    {
        QFETCH(const QList<Priority>, wanted);
        QFETCH(const QSize, more);
        const QString shared = made(u"shared.jpg"_qs, {3000, 2000});
        ImageLoader loader;
        loader.request(shared, {300, 300}, wanted.first());
        loader.request(shared, more, wanted.last());
        loader.request(made(u"walked-on.jpg"_qs), {300, 300});
        loader.request(made(u"walked-on-again.jpg"_qs), {300, 300});
        QTRY_VERIFY(!loader.cached(shared).image.isNull());
        QTRY_VERIFY(!loader.cached(path(u"walked-on-again.jpg"_qs)).image.isNull());
    }

    void thePrefetchedAreNotDroppedByTheCurrent()
    {
        ImageLoader loader;
        const QString neighbour = made(u"neighbour.jpg"_qs);
        loader.request(neighbour, {300, 300}, Priority::Prefetch);
        loader.request(made(u"current1.jpg"_qs), {300, 300});
        loader.request(made(u"current2.jpg"_qs), {300, 300});
        QTRY_VERIFY(!loader.cached(neighbour).image.isNull());
    }

    void theCacheKeepsWithinItsBudget()
    {
        constexpr qint64 budget = 2'500'000;
        ImageLoader loader(budget);
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        QString file;
        for (int i = 0; i < 8; ++i) {
            file = made(u"budget%1.jpg"_qs.arg(i), {500, 500});
            loader.request(file, {});
            QTRY_COMPARE(loaded.size(), i + 1);
            QVERIFY(loader.cacheUsedBytes() <= budget);
        }
        QCOMPARE(loader.cacheUsedBytes(), qint64{2} * 500 * 500 * 4);
        QVERIFY(!loader.cached(file).image.isNull());
        QVERIFY(loader.cached(path(u"budget0.jpg"_qs)).image.isNull());
        loader.forget(file);
        QVERIFY(loader.cached(file).image.isNull());
    }

    void aCommittedFileKeepsItsPixels()
    {
        const QString staging = made(u"staging.jpg"_qs);
        const QString final = path(u"final.jpg"_qs);
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(staging, {300, 300});
        QTRY_COMPARE(loaded.size(), 1);
        const qint64 pixels = at(loaded, 0).image.cacheKey();
        // Neither file is there: what comes can only come from the cache.
        QVERIFY(QFile::remove(staging));
        loader.rename(staging, final);
        QVERIFY(loader.cached(staging).image.isNull());
        QCOMPARE(loader.cached(final).path, final);
        loader.request(final, {300, 300});
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(at(loaded, 1).image.cacheKey(), pixels);
        QCOMPARE(at(loaded, 1).path, final);
    }

    void aFileRenamedWhileItIsLoadedComesUnderItsNewName()
    {
        for (int round = 0; round < 20; ++round) {
            const QString staging = made(u"moving.jpg"_qs);
            const QString final = path(u"moved%1.jpg"_qs.arg(round));
            ImageLoader loader;
            QSignalSpy loaded(&loader, &ImageLoader::loaded);
            QSignalSpy failed(&loader, &ImageLoader::failed);
            loader.request(staging, {300, 300});
            QVERIFY(QFile::rename(staging, final));
            loader.rename(staging, final);
            QTRY_COMPARE(loaded.size(), 1);
            QCOMPARE(at(loaded, 0).path, final);
            QCOMPARE(failed.size(), 0);
        }
    }

    void aGrowingFileShowsWhatIsThereAndThenTheRest()
    {
        const QByteArray whole = jpeg(detail({400, 400}));
        const QString file = path(u"incoming.jpg"_qs);
        writeFile(file, whole.left(whole.size() / 2));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(file, {400, 400});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(at(loaded, 0).partial);
        writeFile(file, whole);
        loader.request(file, {400, 400});
        QTRY_VERIFY(!at(loaded, loaded.size() - 1).partial);
        QVERIFY(!loader.cached(file).partial);
    }

    void aFailureSaysWhichFileAndWhy()
    {
        writeFile(path(u"broken.jpg"_qs), "no picture");
        ImageLoader loader;
        QSignalSpy failed(&loader, &ImageLoader::failed);
        loader.request(path(u"broken.jpg"_qs), {300, 300});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).toString(), path(u"broken.jpg"_qs));
        QVERIFY(failed.at(0).at(1).value<Error>().message.contains(u"no picture of a kind"));
    }

    void neighboursAreLoadedNearestFirstAndThenThereWithinTheCall()
    {
        QStringList files;
        for (int i = 0; i < 6; ++i) {
            files << made(u"ahead%1.jpg"_qs.arg(i));
        }
        ImageLoader loader;
        QStringList order;
        connect(&loader, &ImageLoader::loaded, this, [&](const LoadedImage& picture) {
            QCOMPARE(picture.stage, ImageStage::View);
            order << picture.path;
        });
        loader.prefetch(files, {300, 300});
        QTRY_COMPARE(order.size(), files.size());
        if (QThread::idealThreadCount() <= 2) { // one at a time
            QCOMPARE(order, files);
        }
        order.clear();
        loader.request(files.at(3), {300, 300});
        QCOMPARE(order, QStringList({files.at(3)}));
    }

    void aNewListReplacesTheOneBefore()
    {
        QStringList files;
        for (int i = 0; i < 30; ++i) {
            files << made(u"turned%1.jpg"_qs.arg(i));
        }
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.prefetch(files, {300, 300});
        loader.prefetch({files.last()}, {300, 300});
        QTRY_VERIFY(!loader.cached(files.last()).image.isNull());
        loader.request(made(u"afterwards.jpg"_qs), {300, 300});
        QTRY_VERIFY(!loader.cached(path(u"afterwards.jpg"_qs)).image.isNull());
        QCOMPARE(loaded.size(), 2);
    }

    void neighboursWaitForThePictureLookedAt()
    {
        const QString current = made(u"looked-at.jpg"_qs, {3000, 2000});
        const QString neighbour = made(u"waits.jpg"_qs);
        ImageLoader loader;
        QStringList order;
        connect(&loader, &ImageLoader::loaded, this,
            [&](const LoadedImage& picture) { order << picture.path; });
        loader.request(current, {});
        loader.prefetch({neighbour}, {300, 300});
        QTRY_COMPARE(order, QStringList({current, neighbour}));
    }

    void neighboursNeverPushThePictureLookedAtOut()
    {
        constexpr qint64 budget = 4'000'000; // four of these
        ImageLoader loader(budget);
        const QString current = made(u"stays.jpg"_qs, {500, 500});
        loader.request(current, {});
        QTRY_VERIFY(!loader.cached(current).image.isNull());
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        for (int round = 0; round < 6; ++round) {
            loader.prefetch({made(u"pushes%1.jpg"_qs.arg(round), {500, 500})}, {});
            QTRY_COMPARE(loaded.size(), round + 1);
        }
        QVERIFY(!loader.cached(current).image.isNull());
        QVERIFY(loader.cacheUsedBytes() <= budget);
    }

    void aPictureReachedWhileItIsPrefetchedShowsItsThumbnailMeanwhile()
    {
        const QString file = path(u"reached.jpg"_qs);
        writeFile(file, withExif(jpeg(detail({4000, 3000})), 1, jpeg(fields({160, 120}))));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        QSignalSpy failed(&loader, &ImageLoader::failed);
        const QString before = made(u"before-it.jpg"_qs);
        loader.prefetch({before, file}, {300, 300});
        QTRY_VERIFY(!loader.cached(before).image.isNull()); // The other begins now.
        loaded.clear();
        loader.request(file, {300, 300});
        QTRY_VERIFY(loaded.size() > 0 && at(loaded, loaded.size() - 1).stage == ImageStage::View);
        for (qsizetype i = 1; i < loaded.size(); ++i) {
            QVERIFY(at(loaded, i).stage > at(loaded, i - 1).stage);
        }
        QCOMPARE(failed.size(), 0);
    }

    void aBrokenNeighbourIsReportedOnlyWhenItIsReached()
    {
        const QString broken = path(u"broken-neighbour.jpg"_qs);
        writeFile(broken, "no picture");
        const QString whole = made(u"whole-neighbour.jpg"_qs);
        ImageLoader loader;
        QSignalSpy failed(&loader, &ImageLoader::failed);
        loader.prefetch({broken, whole}, {300, 300});
        QTRY_VERIFY(!loader.cached(whole).image.isNull());
        QCOMPARE(failed.size(), 0);
        loader.request(broken, {300, 300});
        QTRY_COMPARE(failed.size(), 1);
    }

    void aSmallerBudgetDropsWhatWasUsedLongestAgo()
    {
        ImageLoader loader(8'000'000);
        QStringList files;
        for (int i = 0; i < 4; ++i) {
            files << made(u"shrink%1.jpg"_qs.arg(i), {500, 500});
            loader.request(files.last(), {});
            QTRY_VERIFY(!loader.cached(files.last()).image.isNull());
        }
        loader.setCacheBudget(1'500'000);
        QCOMPARE(loader.cacheBudgetBytes(), 1'500'000);
        QCOMPARE(loader.cacheUsedBytes(), qint64{500} * 500 * 4);
        QVERIFY(!loader.cached(files.last()).image.isNull());
        loader.setCacheBudget(0);
        QVERIFY(loader.cacheBudgetBytes() > 1'500'000);
    }

    void aTruncatedFileShowsWhatIsThereAndSaysSo()
    {
        const QByteArray whole = jpeg(detail({400, 400}));
        const QString file = path(u"truncated.jpg"_qs);
        writeFile(file, whole.left(whole.size() / 2));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(file, {400, 400});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(at(loaded, 0).partial);
        QVERIFY(at(loaded, 0).problem.contains(u"part of this picture is missing"));
        QVERIFY(!at(loaded, 0).image.isNull());
        loader.request(made(u"whole.jpg"_qs), {400, 400});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(at(loaded, 1).problem, QString());
    }

    void aVideoShowsASymbolAndSaysHowToWatchIt()
    {
        const QString file = path(u"clip.mov"_qs);
        writeFile(file, QByteArray("\0\0\0\x14"
                                   "ftypqt  \0\0\0\0",
                            16));
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.request(file, {300, 300});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(at(loaded, 0).video);
        QVERIFY(at(loaded, 0).problem.contains(u"is a video"));
        QCOMPARE(at(loaded, 0).image.size(), QSize(300, 200));
    }

    void destructionWhileLoadingIsSafe()
    {
        for (int round = 0; round < 20; ++round) {
            ImageLoader loader;
            for (int i = 0; i < 5; ++i) {
                loader.request(made(u"end%1.jpg"_qs.arg(i)), {}, Priority::Visible);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ImageLoaderTest)
#include "ImageLoaderTest.moc"
