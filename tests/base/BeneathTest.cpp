// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Beneath.h"

#include "base/FileSync.h"
#include "base/StagedFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>

using namespace skein;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace

/** What is written below a folder stays below it, whatever links somebody has put there. */
class BeneathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatLiesBelowIsOpened_data() { ways(); }
    void whatLiesBelowIsOpened();
    void nothingElseIsOpened_data();
    void nothingElseIsOpened();
    void aRenameEndsBelow();
    void aRenameThroughALinkIsRefused_data();
    void aRenameThroughALinkIsRefused();
    void aRenameReplacesNothing_data();
    void aRenameReplacesNothing();
    void aRenameTakesWhatLiesElsewhere();
    void noStagingFileIsMadeThroughALink_data();
    void noStagingFileIsMadeThroughALink();
    void aStagingFileStaysWhereItsFolderWent();

private:
    static void ways()
    {
        QTest::addColumn<bool>("step");
        QTest::newRow("at once") << false;
        QTest::newRow("step by step") << true;
    }
    [[nodiscard]] QString inside(const char* name) const
    {
        return m_folder->filePath(QStringLiteral("session/") + QString::fromLatin1(name));
    }
    [[nodiscard]] QString outside(const char* name) const
    {
        return m_folder->filePath(QStringLiteral("outside/") + QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BeneathTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir().mkpath(inside("sub"));
    QDir().mkpath(inside(".skein/incoming"));
    QDir().mkpath(outside("."));
    put(inside("sub/file"), "inside");
    put(outside("file"), "outside");
    QVERIFY(QFile::link(outside("."), inside("way-out")));
    QVERIFY(QFile::link(outside("file"), inside("file-out")));
    QVERIFY(QFile::link(QStringLiteral("sub"), inside("way-in")));
}

void BeneathTest::whatLiesBelowIsOpened()
{
    QFETCH(bool, step);
    const Fd root = openRoot(m_folder->filePath(QStringLiteral("session")));
    QVERIFY(root.isValid());
    QVERIFY(openBeneath(root.get(), "sub/file", O_RDONLY, 0, step).isValid());
    QVERIFY(openBeneath(root.get(), "sub/new", O_WRONLY | O_CREAT | O_EXCL, 0600, step).isValid());
    QVERIFY(QFile::exists(inside("sub/new")));
    QVERIFY(openBeneath(root.get(), "./sub", O_PATH | O_DIRECTORY, 0, step).isValid());
}

void BeneathTest::nothingElseIsOpened_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("step");
    for (const char* name : {"../outside/file", "/etc/passwd", "way-out/file", "file-out",
             "way-in/file", "way-out", "way-out/new", "../session2"}) {
        QTest::addRow("%s at once", name) << QByteArray(name) << false;
        QTest::addRow("%s step by step", name) << QByteArray(name) << true;
    }
}

void BeneathTest::nothingElseIsOpened()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, step);
    const Fd root = openRoot(m_folder->filePath(QStringLiteral("session")));
    QVERIFY(!openBeneath(root.get(), name, O_RDONLY, 0, step).isValid());
    QVERIFY(!openBeneath(root.get(), name, O_WRONLY | O_CREAT, 0600, step).isValid());
    QVERIFY(errno == EXDEV || errno == ELOOP || errno == ENOTDIR);
    QCOMPARE(QDir(outside(".")).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void BeneathTest::aRenameEndsBelow()
{
    put(inside(".skein/incoming/1-1-A.JPG"), "light");
    QVERIFY(renameBeneath(inside("."), inside(".skein/incoming/1-1-A.JPG"), inside("A.JPG")));
    QCOMPARE(contents(inside("A.JPG")), QByteArray("light"));
    QVERIFY(renameBeneath(inside("."), inside("A.JPG"), inside("sub/A.JPG")));
    QCOMPARE(contents(inside("sub/A.JPG")), QByteArray("light"));
}

void BeneathTest::aRenameThroughALinkIsRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* what, const char* from, const char* to) {
        QTest::newRow(what) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("out of the session", "sub/file", "way-out/new");
    row("elsewhere in the session", "sub/file", "way-in/new");
    row("beside the session", "sub/file", "../new");
    row("from outside", "way-out/file", "new");
}

void BeneathTest::aRenameThroughALinkIsRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto renamed = renameBeneath(
        inside("."), inside(from.toLatin1().constData()), inside(to.toLatin1().constData()));
    QVERIFY(!renamed);
    QVERIFY(renamed.error().message.endsWith(u'.'));
    QCOMPARE(contents(inside("sub/file")), QByteArray("inside"));
    QCOMPARE(contents(outside("file")), QByteArray("outside"));
    QVERIFY(!QFile::exists(outside("new")) && !QFile::exists(inside("sub/new")));
}

void BeneathTest::aRenameReplacesNothing_data()
{
    QTest::addColumn<RenameMethod>("method");
    QTest::newRow("at once") << RenameMethod::NoReplace;
    QTest::newRow("link") << RenameMethod::LinkAndUnlink;
    QTest::newRow("reserve") << RenameMethod::ReserveAndRename;
}

void BeneathTest::aRenameReplacesNothing()
{
    QFETCH(RenameMethod, method);
    put(inside("new"), "light");
    for (const char* taken : {"sub/file", "file-out"}) {
        const auto renamed = renameBeneath(inside("."), inside("new"), inside(taken), method);
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::AlreadyExists);
    }
    QCOMPARE(contents(outside("file")), QByteArray("outside"));
    QVERIFY(renameBeneath(inside("."), inside("new"), inside("sub/new"), method));
    QCOMPARE(contents(inside("sub/new")), QByteArray("light"));
}

void BeneathTest::aRenameTakesWhatLiesElsewhere()
{
    QVERIFY(renameBeneath(inside("."), outside("file"), inside("sub/taken")));
    QCOMPARE(contents(inside("sub/taken")), QByteArray("outside"));
}

void BeneathTest::noStagingFileIsMadeThroughALink_data()
{
    QTest::addColumn<bool>("isOwnFolder");
    QTest::newRow("the staging folder is a link") << false;
    QTest::newRow("our folder is a link") << true;
}

void BeneathTest::noStagingFileIsMadeThroughALink()
{
    QFETCH(bool, isOwnFolder);
    QVERIFY(QDir(inside(".skein")).removeRecursively());
    if (isOwnFolder) {
        QDir().mkpath(outside("incoming"));
        QVERIFY(QFile::link(outside("."), inside(".skein")));
    } else {
        QDir().mkpath(inside(".skein"));
        QVERIFY(QFile::link(outside("."), inside(".skein/incoming")));
    }
    const auto file = StagedFile::create(inside(".skein/incoming"), QStringLiteral("A.JPG"));
    QVERIFY(!file);
    QVERIFY(file.error().message.endsWith(u'.'));
    QCOMPARE(QDir(outside(".")).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void BeneathTest::aStagingFileStaysWhereItsFolderWent()
{
    auto file = StagedFile::create(inside(".skein/incoming"), QStringLiteral("A.JPG"));
    QVERIFY(file && file->append("light"));
    const QString name = QFileInfo(file->path()).fileName();
    // Somebody swaps the folder for a way out in the middle.
    QVERIFY(QDir().rename(inside(".skein/incoming"), inside(".skein/aside")));
    QVERIFY(QFile::link(outside("."), inside(".skein/incoming")));
    file->close();
    QCOMPARE(QDir(outside(".")).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("file")});
    QVERIFY(StagedFile::isWhole(inside(".skein/aside/") + name));
}

QTEST_GUILESS_MAIN(BeneathTest)
#include "BeneathTest.moc"
