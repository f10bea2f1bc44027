// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailLoader.h"
#include "image/MadePictures.h"

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
    void init() { QVERIFY(m_folder.isValid()); }

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
