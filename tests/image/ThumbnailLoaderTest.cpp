// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailLoader.h"
#include "image/MadePictures.h"
#include "image/ThumbnailStore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::test;

class ThumbnailLoaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        // Never the cache of whoever runs this by hand.
        QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(path(u"cache"_qs))));
    }

    void theSmallEmbeddedPictureComesFirstThenASharpOne()
    {
        const QString file = path(u"two.jpg"_qs);
        writeFile(file,
            withExif(jpeg(stored(fields({600, 400}), 8)), 8, jpeg(stored(fields({150, 100}), 8))));
        ThumbnailLoader loader;
        QList<QSize> sizes;
        connect(&loader, &ThumbnailLoader::ready, this, [&](const QString& ready) {
            QCOMPARE(ready, file);
            const QImage image = loader.thumbnail(ready);
            QVERIFY(showsFields(image));
            sizes << image.size();
        });
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(sizes, QList<QSize>({{150, 100}, {256, 170}}));
    }

    void aFileWithoutOneIsDecodedAtOnce()
    {
        const QString file = path(u"plain.png"_qs);
        QVERIFY(fields({100, 300}).save(file));
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(loader.thumbnail(file).size(), QSize(85, 256));
    }

    void aBrokenFileSaysWhyOnceAndIsNotTriedAgain()
    {
        const QString file = path(u"broken.jpg"_qs);
        writeFile(file, "nothing");
        ThumbnailLoader loader;
        QSignalSpy unavailable(&loader, &ThumbnailLoader::unavailable);
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(unavailable.size(), 1);
        QVERIFY(unavailable.at(0).at(1).toString().contains(u"no picture of a kind"));
        writeFile(file, jpeg(fields({300, 200})));
        QVERIFY(loader.thumbnail(file).isNull());
        // Only forget() says that the file has changed.
        loader.forget(file);
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(unavailable.size(), 1);
    }

    void theDriversThumbnailServesUntilThereIsABetterOne()
    {
        const QString file = path(u"driver.jpg"_qs);
        writeFile(file, jpeg(fields({600, 400})));
        ThumbnailLoader loader;
        loader.provide(file, fields({120, 80}));
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QCOMPARE(loader.thumbnail(file).size(), QSize(120, 80));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(loader.thumbnail(file).size(), QSize(256, 170));
        loader.provide(file, fields({120, 80}));
        QCOMPARE(loader.thumbnail(file).size(), QSize(256, 170));
    }

    void aRenamedFileKeepsItsThumbnail()
    {
        ThumbnailLoader loader;
        loader.provide(path(u"from.jpg"_qs), fields({120, 80}));
        loader.rename(path(u"from.jpg"_qs), path(u"to.jpg"_qs));
        QCOMPARE(loader.thumbnail(path(u"to.jpg"_qs)).size(), QSize(120, 80));
    }

    void aFileRenamedWhileItWaitsIsFoundUnderItsNewName()
    {
        for (int round = 0; round < 20; ++round) {
            const QString from = path(u"waiting.jpg"_qs);
            const QString to = path(u"named%1.jpg"_qs.arg(round));
            writeFile(from, jpeg(fields({300, 200})));
            ThumbnailLoader loader;
            QSignalSpy ready(&loader, &ThumbnailLoader::ready);
            QVERIFY(loader.thumbnail(from).isNull());
            QVERIFY(QFile::rename(from, to));
            loader.rename(from, to);
            QTRY_COMPARE(ready.size(), 1);
            QCOMPARE(ready.at(0).at(0).toString(), to);
        }
    }

    void anotherProgramsThumbnailIsTaken()
    {
        const QString file = path(u"shared.jpg"_qs);
        writeFile(file, jpeg(detail({600, 400})));
        const ThumbnailStore store;
        // Not what the file holds: so it can only come from there.
        QVERIFY(store.save(file, *FileStamp::of(file), 256, fields({256, 170})));
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(showsFields(loader.thumbnail(file)));
    }

    void whatWasMadeIsGivenToOtherPrograms()
    {
        const QString file = path(u"given.jpg"_qs);
        writeFile(file, jpeg(fields({600, 400})));
        ThumbnailLoader loader;
        loader.setEdge(100);
        QCOMPARE(loader.edge(), 128);
        QVERIFY(loader.thumbnail(file).isNull());
        const ThumbnailStore store;
        QTRY_VERIFY(QFile::exists(store.fileFor(file, 128)));
        QCOMPARE(store.load(file, *FileStamp::of(file), 128).size(), QSize(128, 85));
        QVERIFY(!QFile::exists(store.fileFor(file, 256)));
    }

    void aPhotographOnItsWayIsGivenUnderItsFinalName()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u".skein/incoming"_qs));
        const QString staging = path(u".skein/incoming/7.jpg"_qs);
        const QString final = path(u"final.jpg"_qs);
        writeFile(staging, jpeg(fields({600, 400})));
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail(staging).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(QFile::rename(staging, final));
        loader.rename(staging, final);
        const ThumbnailStore store;
        QTRY_VERIFY(QFile::exists(store.fileFor(final, 256)));
        QVERIFY(!QFile::exists(store.fileFor(staging, 256)));
    }

    void aLargerViewGetsALargerThumbnailAndTheOldOneUntilThen()
    {
        const QString file = path(u"larger.jpg"_qs);
        writeFile(file, jpeg(fields({1600, 1200})));
        ThumbnailLoader loader;
        loader.setEdge(128);
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(ready.size(), 1);
        loader.setEdge(400);
        QCOMPARE(loader.thumbnail(file).size(), QSize(128, 96));
        QTRY_COMPARE(loader.thumbnail(file).size(), QSize(512, 384));
    }

    void theWantedComeInTheirOrderAndNothingElse()
    {
        QStringList files;
        for (int i = 0; i < 60; ++i) {
            files << path(u"wanted%1.png"_qs.arg(i));
            QVERIFY(fields({40, 30}).save(files.last()));
        }
        ThumbnailLoader loader;
        QStringList order;
        connect(
            &loader, &ThumbnailLoader::ready, this, [&](const QString& file) { order << file; });
        loader.setWanted(files);
        const QStringList inView = files.mid(40, 10);
        loader.setWanted(inView); // scrolled on before any of them began
        QTRY_COMPARE(order.size(), inView.size());
        // Two threads may swap neighbours.
        QVERIFY(inView.mid(0, 4).contains(order.first()));
        QVERIFY(inView.mid(6).contains(order.last()));
        for (const QString& file : std::as_const(order)) {
            QVERIFY(inView.contains(file));
        }
    }

    void tenThousandWantedCostNoMoreThanThoseInView()
    {
        QStringList files;
        for (int i = 0; i < 10'000; ++i) {
            files << path(u"row%1.jpg"_qs.arg(i));
        }
        writeFile(files.first(), jpeg(fields({300, 200})));
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QSignalSpy unavailable(&loader, &ThumbnailLoader::unavailable);
        loader.setWanted(files);
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(unavailable.size() > 100);
        loader.setWanted({});
        QVERIFY(unavailable.size() <= 400);
    }

    void aBrokenFileIsRememberedUntilItChanges()
    {
        const QString file = path(u"remembered.jpg"_qs);
        const auto settle = [&file](int secondsAgo) {
            QFile settled(file);
            QVERIFY(settled.open(QIODevice::ReadWrite));
            QVERIFY(settled.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                QFileDevice::FileModificationTime));
        };
        writeFile(file, "nothing");
        settle(1000);
        QString reason;
        {
            ThumbnailLoader loader;
            QSignalSpy unavailable(&loader, &ThumbnailLoader::unavailable);
            QVERIFY(loader.thumbnail(file).isNull());
            QTRY_COMPARE(unavailable.size(), 1);
            reason = unavailable.at(0).at(1).toString();
        }
        QCOMPARE(ThumbnailStore().failure(file, *FileStamp::of(file)), reason);
        writeFile(file, jpeg(fields({300, 200})));
        settle(500);
        ThumbnailLoader loader;
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_VERIFY(showsFields(loader.thumbnail(file)));
    }

    void aVideoHasASymbolThatIsNotGivenToOthers()
    {
        const QString file = path(u"clip.mov"_qs);
        writeFile(file, QByteArray("\0\0\0\x14"
                                   "ftypqt  \0\0\0\0",
                            16));
        ThumbnailLoader loader;
        QVERIFY(loader.thumbnail(file).isNull());
        QTRY_COMPARE(loader.thumbnail(file).size(), QSize(256, 170));
        QVERIFY(loader.isVideo(file));
        const QString photograph = path(u"afterwards.jpg"_qs);
        writeFile(photograph, jpeg(fields({300, 200})));
        QVERIFY(loader.thumbnail(photograph).isNull());
        const ThumbnailStore store;
        QTRY_VERIFY(QFile::exists(store.fileFor(photograph, 256)));
        QVERIFY(!QFile::exists(store.fileFor(file, 256)));
    }

    void aFileThatEndsEarlyIsKnownAsSoonAsItsThumbnailIsThere()
    {
        const QByteArray whole =
            withExif(jpeg(detail({600, 400})), 1, jpeg(stored(fields({150, 100}), 1)));
        const QString cut = path(u"cut.jpg"_qs);
        const QString good = path(u"good.jpg"_qs);
        writeFile(cut, whole.left(whole.size() / 2));
        writeFile(good, whole + QByteArray(100, '\0')); // padded, as some cameras do
        ThumbnailLoader loader;
        loader.setEdge(128);
        for (const QString& file : {cut, good}) {
            QVERIFY(loader.thumbnail(file).isNull());
            QTRY_VERIFY(!loader.thumbnail(file).isNull());
        }
        QVERIFY(loader.isPartial(cut));
        QVERIFY(!loader.isPartial(good));
        const ThumbnailStore store;
        QTRY_VERIFY(QFile::exists(store.fileFor(good, 128)));
        QVERIFY(!QFile::exists(store.fileFor(cut, 128)));
        loader.forget(cut);
        QVERIFY(!loader.isPartial(cut));
    }

    void aThousandWishesDoNotPileUp()
    {
        QStringList files;
        for (int i = 0; i < 1000; ++i) {
            files << path(u"many%1.png"_qs.arg(i));
            QVERIFY(fields({4, 4}).save(files.last()));
        }
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        for (const QString& file : std::as_const(files)) {
            QVERIFY(loader.thumbnail(file).isNull());
        }
        QTRY_VERIFY(!ready.isEmpty());
        // The last ones wished for are those on screen.
        QTRY_VERIFY(!loader.thumbnail(files.last()).isNull());
        QTRY_COMPARE(ready.size(), 400);
    }
};

QTEST_GUILESS_MAIN(ThumbnailLoaderTest)
#include "ThumbnailLoaderTest.moc"
