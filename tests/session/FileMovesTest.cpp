// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileMoves.h"

#include "session/ShotFixture.h"
#include "session/ShotMover.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

/** What becomes of a shot's files when a disk gives up half-way. */
class FileMovesTest final : public QObject
{
    Q_OBJECT

private:
    const QList<FileMove> m_moves{
        {u"a.JPG"_s, u"b.JPG"_s}, {u"a.CR3"_s, u"b.CR3"_s}, {u"a.CR3.xmp"_s, u"b.CR3.xmp"_s}};

private Q_SLOTS:
    void allAreMovedInTheirOrder()
    {
        QList<FileMove> seen;
        const auto moved = moveAll(m_moves, [&seen](const QString& from, const QString& to) {
            seen.append({from, to});
            return Result<void>();
        });
        QVERIFY(moved);
        QCOMPARE(seen, m_moves);
    }

    void whenOneFailsThoseBeforeItGoBack()
    {
        QList<FileMove> seen;
        const auto moved = moveAll(m_moves, [&](const QString& from, const QString& to) {
            seen.append({from, to});
            return from == u"a.CR3.xmp" ? Result<void>(failure(ErrorKind::NoSpace, u"full"_s))
                                        : Result<void>();
        });
        QVERIFY(!moved);
        QCOMPARE(moved.error().error.kind, ErrorKind::NoSpace);
        QVERIFY(moved.error().stranded.isEmpty());
        QCOMPARE(
            seen.mid(3), (QList<FileMove>{{u"b.CR3"_s, u"a.CR3"_s}, {u"b.JPG"_s, u"a.JPG"_s}}));
    }

    void whatDoesNotGoBackIsNamed()
    {
        const auto moved = moveAll(m_moves, [](const QString& from, const QString&) {
            return from == u"a.JPG" || from == u"b.CR3" || from == u"a.CR3"
                       ? Result<void>()
                       : Result<void>(failure(ErrorKind::Io, u"the disk is gone"_s));
        });
        QVERIFY(!moved);
        QCOMPARE(moved.error().error.message, u"the disk is gone"_s);
        QCOMPARE(moved.error().stranded, QList<FileMove>{m_moves.first()});
        QCOMPARE(newNamesOf(m_moves), u"b.JPG, b.CR3, b.CR3.xmp"_s);
    }

    void aShotThatIsOnlyHalfInTheTrashIsToldWithWhatIsGone()
    {
        const QTemporaryDir folder;
        const QTemporaryDir bin;
        const ShotFiles shot = shotOf(folder.path(), {u"a.JPG"_s, u"a.CR3"_s});
        const auto trash = [&](const QString& path) -> Result<QString> {
            const QString inTrash = bin.filePath(QFileInfo(path).fileName());
            if (path == shot.paths.first() && QFile::rename(path, inTrash)) {
                return inTrash;
            }
            writeFile(shot.paths.first(), "another"); // so that it cannot go back
            return failure(ErrorKind::Io, {}, u"no room in the trash"_s);
        };
        const TrashedFiles files = moveShotToTrash(shot, shot.paths, trash);
        QVERIFY(files.error);
        QVERIFY2(files.error->message.contains(u": a.JPG."_s), qPrintable(files.error->message));
        QCOMPARE(files.gone.size(), 1);
        QCOMPARE(files.gone.first().original, shot.paths.first());
        QVERIFY(QFile::exists(shot.paths.last()));
        // What undo does later, when the name is free again.
        QVERIFY(QFile::remove(shot.paths.first()));
        SKEIN_VERIFY_RESULT(restoreFromTrash(files.gone));
        QCOMPARE(readFile(shot.paths.first()), QByteArray("a.JPG"));
    }

    void whatCannotGoWithItsShotIsBroughtBack()
    {
        const QTemporaryDir folder;
        const QTemporaryDir bin;
        const ShotFiles shot = shotOf(folder.path(), {u"a.JPG"_s, u"a.CR3"_s});
        const auto trash = [&](const QString& path) -> Result<QString> {
            const QString inTrash = bin.filePath(QFileInfo(path).fileName());
            return path == shot.paths.first() && QFile::rename(path, inTrash)
                       ? Result<QString>(inTrash)
                       : Result<QString>(failure(ErrorKind::Io, {}));
        };
        const TrashedFiles files = moveShotToTrash(shot, shot.paths, trash);
        QVERIFY(files.error);
        QVERIFY2(files.error->message.contains(u"stays where it is"_s),
            qPrintable(files.error->message));
        QVERIFY(files.gone.isEmpty());
        QVERIFY(QFile::exists(shot.paths.first()));
    }

    void aFileIsNeverReplaced()
    {
        const QTemporaryDir folder;
        const auto at = [&folder](const char* name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        for (const char* name : {"a.JPG", "a.CR3", "b.CR3"}) {
            QVERIFY(writeFile(at(name), name));
        }
        const auto moved = moveAll({{at("a.JPG"), at("b.JPG")}, {at("a.CR3"), at("b.CR3")}});
        QVERIFY(!moved);
        QCOMPARE(moved.error().error.kind, ErrorKind::AlreadyExists);
        for (const char* name : {"a.JPG", "a.CR3", "b.CR3"}) {
            QCOMPARE(readFile(at(name)), QByteArray(name));
        }
        QVERIFY(!QFile::exists(at("b.JPG")));
    }
};

QTEST_GUILESS_MAIN(FileMovesTest)
#include "FileMovesTest.moc"
