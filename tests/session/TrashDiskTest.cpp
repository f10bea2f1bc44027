// SPDX-License-Identifier: GPL-3.0-or-later
// The trash (freedesktop.org Trash specification 1.0), also of a disk that is not the home's:
// photographs stay on it, as they are too large to be copied about.
#include "base/OwnDisk.h"
#include "session/ShotMover.h"
#include "session/TrashInfo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <sys/stat.h>
#include <unistd.h>

using namespace skein;

namespace {

/** A file system in memory that Linux always has. */
const auto otherDisk = QStringLiteral("/dev/shm");

dev_t deviceOf(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_dev : 0;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A file system of this process's own: in the trash of the real one two runs of the tests, and the
 * photographer, would meet. Called before there are threads. */
bool makeOwnDisk()
{
    const QByteArray place = QFile::encodeName(otherDisk);
    return test::canHaveOwnDisk(place.constData()) && test::enterOwnDisk(place.constData());
}

/** What lies beside a file in the trash. */
QByteArray noteOf(const RestoreShots::File& file)
{
    return read(trashInfoOf(file.inTrash));
}

} // namespace

class TrashDiskTest final : public QObject
{
    Q_OBJECT

public:
    explicit TrashDiskTest(bool hasOwnDisk)
        : m_hasOwnDisk(hasOwnDisk)
    {}

private Q_SLOTS:
    void theTrashOfTheHomeKnowsWhereAFileWasWhateverItsName()
    {
        const QTemporaryDir folder(QDir::homePath() + QStringLiteral("/photos-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("50%20 ä.jpg"));
        QVERIFY(write(path, "jpg"));
        const TrashedFiles trashed = moveShotToTrash(ShotFiles{{path}});
        QVERIFY(!trashed.error);
        QCOMPARE(trashed.gone.size(), 1);
        const QByteArray note = noteOf(trashed.gone.first());
        const QByteArray place = "\nPath=" + QUrl::toPercentEncoding(path, "/") + '\n';
        QVERIFY2(note.contains(place), note.constData());
        QVERIFY2(note.contains("50%2520%20%C3%A4.jpg"), note.constData());
        QVERIFY(restoreFromTrash(trashed.gone));
        QCOMPARE(read(path), QByteArray("jpg"));
    }

    void theShotGoesToTheTrashOfItsOwnDiskAndComesBack()
    {
        const bool isOther =
            deviceOf(otherDisk) != 0 && deviceOf(otherDisk) != deviceOf(QDir::homePath());
        if (!isOther || !m_folder.isValid()) {
            QSKIP("There is no other disk here.");
        }
        const QString raw = m_folder.filePath(QStringLiteral("50%20 ä.CR3"));
        const QString sidecar = raw + QStringLiteral(".xmp");
        QVERIFY(write(raw, "raw") && write(sidecar, "<x/>"));
        const TrashedFiles trashed = moveShotToTrash(ShotFiles{{raw}});
        QVERIFY(!trashed.error);
        QVERIFY(!QFile::exists(raw) && !QFile::exists(sidecar));
        QCOMPARE(trashed.gone.size(), 2);
        const QString trash = QStringLiteral("%1/.Trash-%2").arg(otherDisk).arg(::getuid());
        for (const RestoreShots::File& file : trashed.gone) {
            QVERIFY2(file.inTrash.startsWith(trash + QStringLiteral("/files/")),
                qPrintable(file.inTrash));
            QCOMPARE(deviceOf(file.inTrash), deviceOf(otherDisk));
            const QByteArray note = noteOf(file);
            QVERIFY2(note.startsWith("[Trash Info]\n"), note.constData());
            QVERIFY2(note.contains("\nDeletionDate="), note.constData());
            // Relative to the disk, which may be mounted elsewhere the next time.
            const QString place = QDir(otherDisk).relativeFilePath(file.original);
            const QByteArray path = "\nPath=" + QUrl::toPercentEncoding(place, "/");
            QVERIFY2(note.contains(path), note.constData());
        }
        QVERIFY(restoreFromTrash(trashed.gone));
        QCOMPARE(read(raw), QByteArray("raw"));
        QCOMPARE(read(sidecar), QByteArray("<x/>"));
        for (const RestoreShots::File& file : trashed.gone) {
            QVERIFY(!QFile::exists(file.inTrash));
            QVERIFY(noteOf(file).isEmpty());
        }
    }

    void cleanupTestCase()
    {
        if (m_hasOwnDisk) {
            return;
        }
        // A trash that was there before has something in it, and stays.
        const QDir disk(otherDisk);
        const QString trash = QStringLiteral(".Trash-%1").arg(::getuid());
        disk.rmdir(trash + QStringLiteral("/files"));
        disk.rmdir(trash + QStringLiteral("/info"));
        disk.rmdir(trash);
    }

private:
    const bool m_hasOwnDisk;
    QTemporaryDir m_folder{otherDisk + QStringLiteral("/skein-trash-XXXXXX")};
};

int main(int argc, char* argv[])
{
    const bool hasOwnDisk = makeOwnDisk();
    const QCoreApplication application(argc, argv);
    if (!hasOwnDisk) {
        qInfo("No disk of its own is to be had: the trash of %s is used.", qPrintable(otherDisk));
    }
    TrashDiskTest test(hasOwnDisk);
    return QTest::qExec(&test, argc, argv);
}

#include "TrashDiskTest.moc"
