// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Card.h"
#include "virtualcamera/SdramBuffer.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/statvfs.h>

using namespace skein;

namespace {
void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 handleOf(Card& card, const QString& name)
{
    for (const quint32 handle : card.all()) {
        if (card.find(handle)->name == name)
            return handle;
    }
    return 0;
}
} // namespace

class CardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreThereAlreadyAreListedAsATree()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("DCIM/100OTHER/A.JPG")), "a");
        const auto card = Card::open(dir.path(), 0);
        QVERIFY(card);
        Card& c = **card;
        const StoredObject* file = c.find(handleOf(c, QStringLiteral("A.JPG")));
        QVERIFY(file);
        QCOMPARE(file->format, ptp::format::ExifJpeg);
        const StoredObject* folder = c.find(file->parent);
        QCOMPARE(folder->name, QStringLiteral("100OTHER"));
        QVERIFY(folder->isFolder());
        QCOMPARE(c.find(folder->parent)->parent, 0U);
    }

    void aCardWithoutALimitIsAsLargeAsItsDisk()
    {
        const auto card = Card::open({}, 0);
        QVERIFY(card);
        struct statvfs disk = {};
        QCOMPARE(::statvfs(QFile::encodeName((*card)->folder()).constData(), &disk), 0);
        QCOMPARE((*card)->capacityBytes(), qint64(disk.f_blocks) * qint64(disk.f_frsize));
        QVERIFY((*card)->freeBytes() > 0);
        QVERIFY((*card)->freeBytes() <= (*card)->capacityBytes());
    }

    void aPictureGetsTheNextFreeNumberAndReplacesNothing()
    {
        QTemporaryDir dir;
        const QString taken = dir.filePath(QStringLiteral("DCIM/100SKEIN/DSC_0007.JPG"));
        write(taken, "old");
        const auto card = Card::open(dir.path(), 0);
        QVERIFY(card);
        const auto slot = (*card)->nextSlot();
        QVERIFY(slot);
        QCOMPARE(slot->number, 8);
        // Somebody else takes the name in the meantime.
        write(dir.filePath(QStringLiteral("DCIM/100SKEIN/DSC_0008.JPG")), "other");
        const QString work = (*card)->workFolder() + QStringLiteral("/new");
        write(work, "new");
        const QDateTime cameraTime(QDate(2001, 2, 3), QTime(4, 5, 6));
        QVERIFY(!(*card)->commit(work, *slot, QStringLiteral("JPG"), cameraTime));
        QCOMPARE(
            read(dir.filePath(QStringLiteral("DCIM/100SKEIN/DSC_0008.JPG"))), QByteArray("other"));
        const auto next = (*card)->nextSlot();
        QVERIFY(next);
        QCOMPARE(next->number, 9);
        QVERIFY((*card)->commit(work, *next, QStringLiteral("JPG"), cameraTime));
        QCOMPARE(read(taken), QByteArray("old"));
        // Whatever the computer's clock says.
        const QFileInfo made(dir.filePath(QStringLiteral("DCIM/100SKEIN/DSC_0009.JPG")));
        QCOMPARE(made.lastModified(), cameraTime);
    }

    void handlesStayWhileOthersAddAndRemoveFiles()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("a.jpg")), "a");
        const auto card = Card::open(dir.path(), 0);
        Card& c = **card;
        const quint32 first = handleOf(c, QStringLiteral("a.jpg"));
        write(dir.filePath(QStringLiteral("0.jpg")), "0");
        c.refresh();
        QCOMPARE(handleOf(c, QStringLiteral("a.jpg")), first);
        QVERIFY(handleOf(c, QStringLiteral("0.jpg")) != 0);
        QFile::remove(dir.filePath(QStringLiteral("a.jpg")));
        c.refresh();
        QVERIFY(!c.find(first));
    }

    void theWorkFolderIsNeverListed()
    {
        const auto card = Card::open({}, 0);
        write((*card)->workFolder() + QStringLiteral("/x.jpg"), "x");
        (*card)->refresh();
        QVERIFY((*card)->all().isEmpty());
    }

    void aFullCardHasNoRoomLeft()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("a.jpg")), QByteArray(3000, 'x'));
        const auto card = Card::open(dir.path(), 2000);
        QCOMPARE((*card)->freeBytes(), 0);
    }

    void afterTheLastNumberANewFolderBegins()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("DCIM/100SKEIN/DSC_9999.JPG")), "a");
        const auto card = Card::open(dir.path(), 0);
        const auto slot = (*card)->nextSlot();
        QVERIFY(slot);
        QVERIFY(slot->folder.endsWith(QLatin1String("101SKEIN")));
        QCOMPARE(slot->number, 1);
    }

    void aFolderThatIsAFileIsRefusedInASentence()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("file")), "x");
        const auto card = Card::open(dir.filePath(QStringLiteral("file")), 0);
        QVERIFY(!card);
        QVERIFY(card.error().message.endsWith(u'.'));
    }

    void memoryGivesTheOldestPictureUnderNikonsHandle()
    {
        SdramBuffer memory;
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("a")), "a");
        write(dir.filePath(QStringLiteral("b")), "bb");
        const quint32 first =
            memory.add(dir.filePath(QStringLiteral("a")), QStringLiteral("A.JPG"));
        const quint32 second =
            memory.add(dir.filePath(QStringLiteral("b")), QStringLiteral("A.DNG"));
        QCOMPARE(first, ptp::oldestSdramImage);
        QCOMPARE(memory.oldestUnfetched(), first);
        memory.markFetched(first);
        QCOMPARE(memory.oldestUnfetched(), second);
        QCOMPARE(memory.remove(ptp::oldestSdramImage), ptp::rc::Ok);
        QCOMPARE(memory.find(ptp::oldestSdramImage)->size, 2);
        QCOMPARE(memory.remove(second), ptp::rc::Ok);
        QCOMPARE(memory.remove(second), ptp::rc::InvalidObjectHandle);
        QVERIFY2(
            QFile::exists(dir.filePath(QStringLiteral("a"))), "Files of others are not removed");
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "CardTest.moc"
