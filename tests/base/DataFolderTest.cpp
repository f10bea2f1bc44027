// SPDX-License-Identifier: GPL-3.0-or-later
// Where sequences and what plugins keep lie, and how they come there from older versions.
#include "base/DataFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

/** The folder of one user. */
class Data
{
public:
    void write(const QString& path, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(at(path)).path());
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /** Empty: not there. */
    [[nodiscard]] QByteArray read(const QString& path) const
    {
        QFile file(at(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool has(const QString& path) const { return QFileInfo::exists(at(path)); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("skein")); }

private:
    [[nodiscard]] QString at(const QString& path) const { return folder() + u'/' + path; }
    QTemporaryDir m_folder;
};

} // namespace

class DataFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allProgramsHaveOneFolder()
    {
        QVERIFY(dataFolder().endsWith(QStringLiteral("/skein")));
        const QString before = QCoreApplication::applicationName();
        QCoreApplication::setApplicationName(QStringLiteral("skein-cli"));
        const QString other = dataFolder();
        QCoreApplication::setApplicationName(before);
        QCOMPARE(dataFolder(), other);
    }

    void whatOlderVersionsKeptMovesThere()
    {
        const Data data;
        data.write(QStringLiteral("skein/sequences/Sunset.json"), "one");
        data.write(QStringLiteral("skein/plugins/eclipse/plan/a.json"), "two");
        data.write(QStringLiteral("plugins/mine.so"), "a plugin");
        moveFormerData(data.folder());
        QCOMPARE(data.read(QStringLiteral("sequences/Sunset.json")), QByteArray("one"));
        QCOMPARE(data.read(QStringLiteral("plugin-data/eclipse/plan/a.json")), QByteArray("two"));
        QCOMPARE(data.read(QStringLiteral("plugins/mine.so")), QByteArray("a plugin"));
        QVERIFY(!data.has(QStringLiteral("skein")));
    }

    void nothingIsReplacedAndTheRestComesAll()
    {
        const Data data;
        data.write(QStringLiteral("sequences/Sunset.json"), "newer");
        data.write(QStringLiteral("skein/sequences/Sunset.json"), "older");
        data.write(QStringLiteral("skein/sequences/Dawn.json"), "dawn");
        data.write(QStringLiteral("plugin-data/eclipse/place"), "newer");
        data.write(QStringLiteral("skein/plugins/eclipse/place"), "older");
        data.write(QStringLiteral("skein/plugins/photobox/frame"), "frame");
        moveFormerData(data.folder());
        QCOMPARE(data.read(QStringLiteral("sequences/Sunset.json")), QByteArray("newer"));
        QCOMPARE(data.read(QStringLiteral("skein/sequences/Sunset.json")), QByteArray("older"));
        QCOMPARE(data.read(QStringLiteral("sequences/Dawn.json")), QByteArray("dawn"));
        QCOMPARE(data.read(QStringLiteral("plugin-data/eclipse/place")), QByteArray("newer"));
        QCOMPARE(data.read(QStringLiteral("skein/plugins/eclipse/place")), QByteArray("older"));
        QCOMPARE(data.read(QStringLiteral("plugin-data/photobox/frame")), QByteArray("frame"));
        QVERIFY(!data.has(QStringLiteral("plugins"))); // That is where plugins themselves lie.
    }

    void aNewUserGetsNoFolderByThat()
    {
        const Data data;
        moveFormerData(data.folder());
        QVERIFY(!data.has(QString()));
    }
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "DataFolderTest.moc"
