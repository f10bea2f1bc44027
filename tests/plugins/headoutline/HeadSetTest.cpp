// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/HeadSet.h"
#include "headoutline/NamesModel.h"
#include "headoutline/OutlineOptions.h"
#include "headoutline/StateFile.h"
#include "plugins/played/PlayedSettings.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace skein;
using namespace skein::headoutline;

namespace {

/** Two rows of two, named by their places. */
HeadState team()
{
    HeadState state;
    state.heads = {{{0.7, 0.2}, 0.1, QStringLiteral("back right")},
        {{0.3, 0.2}, 0.1, QStringLiteral("back left")},
        {{0.3, 0.6}, 0.1, QStringLiteral("front left")},
        {{0.7, 0.6}, 0.1, QStringLiteral("front right")}};
    return state;
}

QString namesOf(const HeadSet& heads)
{
    QStringList names;
    for (const Head& head : heads.heads()) {
        names << (head.name.isEmpty() ? QStringLiteral("-") : head.name);
    }
    return names.join(QLatin1String(", "));
}

QString inOrder()
{
    return QStringLiteral("back left, back right, front left, front right");
}

} // namespace

class HeadSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heads = std::make_unique<HeadSet>();
        m_heads->setAspect(1.5);
        m_heads->load(team());
    }

    void numbersFollowTheRows()
    {
        QCOMPARE(namesOf(*m_heads), inOrder());
        m_heads->add({0.5, 0.21});
        QCOMPARE(
            namesOf(*m_heads), QStringLiteral("back left, -, back right, front left, front right"));
        QCOMPARE(m_heads->current(), 1);
        QCOMPARE(m_heads->heads()[1].size, 0.1);
        m_heads->setFirstRow(FirstRow::Front);
        QCOMPARE(
            namesOf(*m_heads), QStringLiteral("front left, front right, back left, -, back right"));
    }

    void aDraggedNumberKeepsItsPlaceInTheListUntilItIsLetGo()
    {
        m_heads->move(0, {0.8, 0.2});
        m_heads->move(0, {0.9, 0.2});
        QCOMPARE(namesOf(*m_heads), inOrder());
        m_heads->endMove();
        QCOMPARE(
            namesOf(*m_heads), QStringLiteral("back right, back left, front left, front right"));
        QCOMPARE(m_heads->current(), 1);
        // The whole way is one step back.
        m_heads->undoStack().undo();
        QCOMPARE(namesOf(*m_heads), inOrder());
        QCOMPARE(m_heads->heads()[0].at, QPointF(0.3, 0.2));
        m_heads->undoStack().redo();
        QCOMPARE(m_heads->heads()[1].at, QPointF(0.9, 0.2));
    }

    void numbersStayWithinThePicture()
    {
        m_heads->move(0, {-3, 0.2});
        m_heads->endMove();
        QCOMPARE(m_heads->heads()[0].at, QPointF(0, 0.2));
        m_heads->add({7, 7});
        QCOMPARE(m_heads->heads().back().at, QPointF(1, 1));
    }

    void removingChoosesTheNext()
    {
        m_heads->remove(1);
        QCOMPARE(namesOf(*m_heads), QStringLiteral("back left, front left, front right"));
        QCOMPARE(m_heads->current(), 1);
        m_heads->remove(2);
        QCOMPARE(m_heads->current(), 1);
        m_heads->remove(-1);
        m_heads->remove(99);
        QCOMPARE(m_heads->count(), 2);
        m_heads->undoStack().undo();
        m_heads->undoStack().undo();
        QCOMPARE(namesOf(*m_heads), inOrder());
    }

    void foundHeadsKeepTheNamesOfThoseThatWereThere()
    {
        m_heads->replace({{{0.31, 0.61}, 0.1, {}}, {{0.5, 0.2}, 0.1, {}}});
        QCOMPARE(namesOf(*m_heads), QStringLiteral("-, front left"));
        m_heads->undoStack().undo();
        QCOMPARE(namesOf(*m_heads), inOrder());
    }

    void noNameIsTakenAwayByANumberWithoutOne()
    {
        HeadState state = team();
        state.heads.push_back({{0.31, 0.21}, 0.1, {}}); // A second number on one head.
        m_heads->load(state);
        m_heads->replace({{{0.3, 0.2}, 0.1, {}}, {{0.7, 0.2}, 0.1, {}}});
        QCOMPARE(namesOf(*m_heads), QStringLiteral("back left, back right"));
    }

    void twoNamesOnOneHeadAreNotMixed()
    {
        HeadState state;
        state.heads = {
            {{0.5, 0.5}, 0.2, QStringLiteral("Ada")}, {{0.52, 0.5}, 0.2, QStringLiteral("Bea")}};
        m_heads->load(state);
        m_heads->replace({{{0.5, 0.5}, 0.2, {}}, {{0.56, 0.5}, 0.2, {}}});
        QCOMPARE(namesOf(*m_heads), QStringLiteral("Ada, Bea"));
    }

    void namesAreOneLine()
    {
        m_heads->rename(0, QStringLiteral("  Ada\n\tLovelace "));
        QCOMPARE(m_heads->heads()[0].name, QStringLiteral("Ada Lovelace"));
        m_heads->rename(0, QString(5000, QLatin1Char('x')));
        QCOMPARE(m_heads->heads()[0].name.size(), HeadState::longestName);
    }

    void whatIsWorthSavingIsTold()
    {
        QSignalSpy changed(m_heads.get(), &HeadSet::changed);
        m_heads->setCurrent(2);
        QCOMPARE(changed.count(), 0);
        m_heads->rename(0, QStringLiteral("x"));
        m_heads->setTitle(QStringLiteral("U17"));
        m_heads->setLook({1, 2, 3, false});
        m_heads->add({0.5, 0.5});
        QCOMPARE(changed.count(), 4);
    }

    void theListOfNamesFollows()
    {
        NamesModel model(*m_heads);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("2 back right"));
        m_heads->add({0.1, 0.2});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("1"));
        QVERIFY(model.setData(model.index(0), QStringLiteral("Ada"), Qt::EditRole));
        QCOMPARE(m_heads->heads()[0].name, QStringLiteral("Ada"));
        m_heads->load({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theFileIsWrittenAndReadAgain()
    {
        const QTemporaryDir folder;
        StateFile file(photographIn(folder), m_threads);
        const StateFile::Contents nothing = read(file.path());
        QVERIFY(nothing.bytes.isEmpty() && nothing.error.isEmpty());
        for (int i = 0; i < 20; ++i) {
            m_heads->rename(0, QString::number(i));
            file.writeSoon(m_heads->state().toJson());
        }
        // Of many only the newest counts, whichever thread came first.
        m_threads.waitForDone();
        QCOMPARE(read(file.path()).bytes, m_heads->state().toJson());
        QCOMPARE(file.error(), QString());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.json*")}),
            QStringList(QStringLiteral("team.heads.json")));
    }

    void aFileThatWasNotReadIsKept()
    {
        const QTemporaryDir folder;
        StateFile file(photographIn(folder), m_threads);
        QCOMPARE(StateFile::write(file.path(), "from a newer version"), QString());
        file.writeSoon("new");
        m_threads.waitForDone();
        QCOMPARE(read(file.path()).bytes, QByteArray("new"));
        QVERIFY(file.error().contains(QStringLiteral("team.heads.json.old-1")));
        QCOMPARE(
            read(file.path() + QStringLiteral(".old-1")).bytes, QByteArray("from a newer version"));
        file.writeSoon("newer"); // Its own it replaces.
        m_threads.waitForDone();
        QVERIFY(!QFile::exists(file.path() + QStringLiteral(".old-2")));
    }

    void whatSomebodyElseSavedMeanwhileIsKept()
    {
        const QTemporaryDir folder;
        StateFile file(photographIn(folder), m_threads);
        QCOMPARE(StateFile::write(file.path(), "read by both"), QString());
        file.setKnown(read(file.path()).stamp);
        QCOMPARE(StateFile::write(file.path(), "Ada"), QString()); // In another program.
        file.writeSoon("Bea");
        m_threads.waitForDone();
        QCOMPARE(read(file.path()).bytes, QByteArray("Bea"));
        QCOMPARE(read(file.path() + QStringLiteral(".old-1")).bytes, QByteArray("Ada"));
    }

    void aFileThatCannotBeReadIsNotTakenForNone()
    {
        const QTemporaryDir folder;
        const QString photograph = photographIn(folder);
        const QString path = HeadState::fileFor(photograph);
        QVERIFY(QDir(folder.path()).mkdir(QFileInfo(path).fileName()));
        QVERIFY(!read(path).error.isEmpty());
        // Nor is what cannot even be looked at.
        QVERIFY(!read(path + QLatin1Char('/') + QString(300, QLatin1Char('x'))).error.isEmpty());
    }

    void itGoesWithThePhotograph()
    {
        const QTemporaryDir folder;
        const QString photograph = photographIn(folder);
        StateFile file(photograph, m_threads);
        file.writeSoon("Ada");
        m_threads.waitForDone();
        const QString renamed = folder.filePath(QStringLiteral("group.jpg"));
        QVERIFY(QFile::rename(file.path(), HeadState::fileFor(renamed)));
        QVERIFY(QFile::rename(photograph, renamed));
        file.setPhotograph(renamed);
        file.writeSoon("Ada and Bea");
        m_threads.waitForDone();
        QCOMPARE(read(HeadState::fileFor(renamed)).bytes, QByteArray("Ada and Bea"));
        QVERIFY(QFile::remove(renamed));
        file.writeSoon("nobody");
        m_threads.waitForDone();
        QVERIFY(!file.error().isEmpty());
        QCOMPARE(read(HeadState::fileFor(renamed)).bytes, QByteArray("Ada and Bea"));
        QVERIFY(!QFile::exists(HeadState::fileFor(photograph)));
    }

    void linksAreNotWrittenThrough()
    {
        const QTemporaryDir folder;
        const QString victim = folder.filePath(QStringLiteral("victim"));
        QFile original(victim);
        QVERIFY(original.open(QIODevice::WriteOnly));
        original.write("mine");
        original.close();
        const QString link = folder.filePath(QStringLiteral("team.heads.json"));
        QVERIFY(QFile::link(victim, link));
        const QString error = StateFile::write(link, "heads");
        QVERIFY2(error.contains(QStringLiteral("is a link")), qPrintable(error));
        QVERIFY(read(link).bytes.isEmpty());
        QVERIFY(!read(link).error.isEmpty());
        QCOMPARE(read(victim).bytes, QByteArray("mine"));
        // Nor is a folder, and what cannot be written is told.
        QVERIFY(!StateFile::write(folder.path(), "heads").isEmpty());
        QVERIFY(!StateFile::write(folder.filePath(QStringLiteral("no/such/file")), "x").isEmpty());
    }

    void optionsComeBackAsTheyWereStored()
    {
        PlayedSettings settings;
        QCOMPARE(OutlineOptions::stored(settings), OutlineOptions());
        const OutlineOptions options{{4, 5, 6, false}, FirstRow::Front, 2000};
        options.store(settings);
        QCOMPARE(OutlineOptions::stored(settings), options);
        settings.setValue(QStringLiteral("page-side"), -4);
        QCOMPARE(OutlineOptions::stored(settings).pageSide, OutlineOptions::leastPageSide);
    }

private:
    static QString photographIn(const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(QStringLiteral("team.jpg"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    }
    static StateFile::Contents read(const QString& path)
    {
        return StateFile::read(path, HeadState::mostBytes);
    }

    std::unique_ptr<HeadSet> m_heads;
    QThreadPool m_threads;
};

QTEST_GUILESS_MAIN(HeadSetTest)
#include "HeadSetTest.moc"
