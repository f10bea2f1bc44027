// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailStore.h"
#include "image/MadePictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::test;

class ThumbnailStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    static constexpr FileStamp stamp{1'700'000'000, 5, 1234};
    static constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                      QFileDevice::ReadUser | QFileDevice::WriteUser;

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void theNameIsThatOfTheStandardsExample()
    {
        const ThumbnailStore store(u"/cache/thumbnails"_qs);
        QCOMPARE(store.fileFor(u"/home/jens/photos/me.png"_qs, 128),
            u"/cache/thumbnails/normal/c6ee772d9e49320e97ec29a7eb5b1697.png"_qs);
        QVERIFY(store.fileFor(u"/a"_qs, 1024).startsWith(u"/cache/thumbnails/xx-large/"));
    }

    void theUriIsWrittenAsFileManagersDo()
    {
        // From g_filename_to_uri() of GLib 2.74.
        QCOMPARE(ThumbnailStore::uriOf(u"/a/ !\"#$%&'()*+,-.0:;<=>?@[\\]^_`{|}~\u00fc"_qs),
            QByteArray("file:///a/%20!%22%23$%25&'()*+,-.0:%3B%3C=%3E%3F@%5B%5C%5D%5E_%60%7B%7C%7D~"
                       "%C3%BC"));
        QCOMPARE(ThumbnailStore::uriOf(u"/a/b/../c//d.jpg"_qs), QByteArray("file:///a/c/d.jpg"));
    }

    void theSizeIsTheNextLargerOfTheStandard()
    {
        QCOMPARE(ThumbnailStore::standardEdge(1), 128);
        QCOMPARE(ThumbnailStore::standardEdge(128), 128);
        QCOMPARE(ThumbnailStore::standardEdge(129), 256);
        QCOMPARE(ThumbnailStore::standardEdge(600), 1024);
        QCOMPARE(ThumbnailStore::standardEdge(5000), 1024);
    }

    void aSavedThumbnailSaysWhoseItIsAndIsPrivate()
    {
        const ThumbnailStore store(path(u"private/thumbnails"_qs));
        const QString file = path(u"a b.jpg"_qs);
        QVERIFY(store.save(file, stamp, 256, fields({256, 170})));
        const QString saved = store.fileFor(file, 256);
        const QImage read(saved, "png");
        QCOMPARE(read.text(u"Thumb::URI"_qs), QString::fromLatin1(ThumbnailStore::uriOf(file)));
        QCOMPARE(read.text(u"Thumb::MTime"_qs), u"1700000000"_qs);
        QCOMPARE(read.text(u"Thumb::Size"_qs), u"1234"_qs);
        QCOMPARE(read.text(u"Thumb::Mimetype"_qs), u"image/jpeg"_qs);
        QCOMPARE(QFile::permissions(saved), ownerOnly);
        for (const QString& folder :
            {u"private"_qs, u"private/thumbnails"_qs, u"private/thumbnails/large"_qs}) {
            QCOMPARE(QFile::permissions(path(folder)),
                ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        }
        QCOMPARE(QDir(path(u"private/thumbnails/large"_qs)).entryList(QDir::Files).size(), 1);
    }

    void aThumbnailIsGoodForItsFileAsItWasOnly()
    {
        const ThumbnailStore store(path(u"stamped"_qs));
        const QString file = path(u"stamped.jpg"_qs);
        QVERIFY(store.save(file, stamp, 256, fields({256, 170})));
        QVERIFY(showsFields(store.load(file, stamp, 256)));
        QVERIFY(showsFields(store.load(file, {stamp.seconds, 99, stamp.bytes}, 256)));
        QVERIFY(store.load(file, {stamp.seconds + 1, 5, stamp.bytes}, 256).isNull());
        QVERIFY(store.load(file, {stamp.seconds, 5, stamp.bytes + 1}, 256).isNull());
        // The hash of one file, the name in it of another: a collision, or somebody's copy.
        const QString other = path(u"other.jpg"_qs);
        QVERIFY(QFile::copy(store.fileFor(file, 256), store.fileFor(other, 256)));
        QVERIFY(store.load(other, stamp, 256).isNull());
    }

    void aLargerOneServesASmallerWish()
    {
        const ThumbnailStore store(path(u"sizes"_qs));
        const QString file = path(u"sizes.jpg"_qs);
        QVERIFY(store.save(file, stamp, 512, fields({512, 340})));
        QCOMPARE(store.load(file, stamp, 128).size(), QSize(128, 85));
        QVERIFY(store.load(file, stamp, 1024).isNull());
    }

    void theCacheItselfAndHiddenFoldersGetNone()
    {
        const ThumbnailStore store(path(u"itself"_qs));
        QVERIFY(!store.save(path(u"itself/large/a.png"_qs), stamp, 256, fields({256, 170})));
        QVERIFY(!store.save(path(u".skein/incoming/a.jpg"_qs), stamp, 256, fields({256, 170})));
        QVERIFY(!store.saveFailure(path(u".skein/a.jpg"_qs), stamp, u"No."_qs));
        QVERIFY(!QFileInfo::exists(path(u"itself"_qs)));
    }

    void aFailureIsRememberedForTheFileAsItWas()
    {
        const ThumbnailStore store(path(u"failures"_qs));
        const QString file = path(u"bad.jpg"_qs);
        QVERIFY(store.saveFailure(file, stamp, u"It is damaged \u2013 truly."_qs));
        QCOMPARE(store.failure(file, stamp), u"It is damaged \u2013 truly."_qs);
        QCOMPARE(store.failure(file, {stamp.seconds + 1, 5, stamp.bytes}), QString());
        QVERIFY(
            QDir(path(u"failures/fail"_qs)).entryList(QDir::Dirs).filter(u"skein-"_qs).size() == 1);
    }

    void whatIsNoThumbnailIsAsIfItWereNotThere()
    {
        const ThumbnailStore store(path(u"hostile"_qs));
        const QString file = path(u"hostile.jpg"_qs);
        QVERIFY(store.save(file, stamp, 128, fields({128, 85})));
        const QString saved = store.fileFor(file, 128);
        writeFile(saved, "no PNG");
        QVERIFY(store.load(file, stamp, 128).isNull());
        QImage huge(2000, 10, QImage::Format_RGB32);
        huge.fill(Qt::red);
        huge.setText(u"Thumb::URI"_qs, QString::fromLatin1(ThumbnailStore::uriOf(file)));
        huge.setText(u"Thumb::MTime"_qs, QString::number(stamp.seconds));
        QVERIFY(huge.save(saved, "png"));
        QVERIFY(store.load(file, stamp, 128).isNull());
    }

    void aFolderThatCannotBeWrittenIsNoTrouble()
    {
        writeFile(path(u"file"_qs), "in the way");
        const ThumbnailStore store(path(u"file/thumbnails"_qs));
        QVERIFY(!store.save(path(u"a.jpg"_qs), stamp, 128, fields({128, 85})));
        QVERIFY(store.load(path(u"a.jpg"_qs), stamp, 128).isNull());
    }
};

QTEST_GUILESS_MAIN(ThumbnailStoreTest)
#include "ThumbnailStoreTest.moc"
