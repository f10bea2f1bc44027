// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BrowserFixture.h"

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class BrowserFilesTest final : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanupTestCase() { close(); }

    void trashTakesRawJpegAndSidecarsAndUndoBringsThemBack()
    {
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(2), {}}));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(2), {}}));
        open();
        const QStringList before = namesOf(m_folder);
        m_browser->moveToTrash({at("a.JPG"), at("c.CR3")});
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, slowMs);
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder), QStringList(u"b.jpg"_s));
        const QString trash = qEnvironmentVariable("XDG_DATA_HOME") + u"/Trash"_s;
        QCOMPARE(namesOf(trash + u"/files"_s).size(), 5);

        QSignalSpy restored(m_browser.get(), &SessionBrowser::restored);
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder), before);
        QCOMPARE(restored.first().first().toStringList(), (QStringList{at("a.JPG"), at("c.CR3")}));
        QCOMPARE(readFile(at("a.CR3")), QByteArray("a.CR3"));
        QVERIFY(namesOf(trash + u"/files"_s).isEmpty());
        QVERIFY(namesOf(trash + u"/info"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, slowMs);
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("a.JPG"), 2, slowMs);

        m_browser->redo();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, slowMs);
        QVERIFY(finish());
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, slowMs);
    }

    void eachOrderIsAnsweredByItsNumber()
    {
        QVERIFY(writeFile(at("c.CR3.xmp"), "no XMP"));
        open();
        QSignalSpy finished(m_browser.get(), &SessionBrowser::finished);
        const int trash = m_browser->moveToTrash({at("a.JPG")});
        QVERIFY(trash != 0);
        QVERIFY(m_browser->isNewest(trash));
        m_browser->rate({at("b.jpg"), at("c.CR3")}, Rating::stars(2));
        QVERIFY(!m_browser->isNewest(trash)); // an undo would take the rating back
        QVERIFY(finish());
        QCOMPARE(finished.size(), 2);
        QCOMPARE(finished.first(), (QVariantList{trash, 1, QStringList()}));
        QVERIFY(finished.last().first().toInt() != trash);
        QCOMPARE(finished.last().at(1).toInt(), 1);
        QCOMPARE(finished.last().at(2).toStringList(), QStringList(at("c.CR3")));
        QCOMPARE(m_browser->moveToTrash({at("gone.jpg")}), 0);
    }

    void theTrashIsTheUsersEvenBeforeItsFolderExists()
    {
        const QString data = qEnvironmentVariable("XDG_DATA_HOME");
        QVERIFY(QDir(data).removeRecursively());
        open();
        m_browser->moveToTrash({at("b.jpg")});
        QVERIFY(finish());
        QCOMPARE(namesOf(data + u"/Trash/files"_s), QStringList(u"b.jpg"_s));
    }

    void restoringNeverReplacesAFile()
    {
        open();
        m_browser->moveToTrash({at("a.JPG")});
        QVERIFY(finish());
        QVERIFY(writeFile(at("a.CR3"), "another"));
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(lastProblem().kind, ErrorKind::AlreadyExists);
        QCOMPARE(readFile(at("a.CR3")), QByteArray("another"));
        QVERIFY(!QFile::exists(at("a.JPG"))); // all or nothing
        QVERIFY(m_browser->canUndo());        // once the other is out of the way
        QVERIFY(QFile::remove(at("a.CR3")));
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(readFile(at("a.CR3")), QByteArray("a.CR3"));
    }

    void anEmptiedTrashIsToldAndNotTriedAgain()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(1));
        m_browser->moveToTrash({at("a.JPG")});
        QVERIFY(finish());
        QVERIFY(QDir(qEnvironmentVariable("XDG_DATA_HOME") + u"/Trash"_s).removeRecursively());
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(lastProblem().kind, ErrorKind::NotFound);
        QVERIFY(m_browser->undoText().startsWith(u"Rate"_s));
    }

    void renamingTakesRawJpegAndSidecarsAlong()
    {
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(2), {}}));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(2), {}}));
        open();
        QSignalSpy renamed(m_browser.get(), &SessionBrowser::renamed);
        m_browser->rename(at("a.CR3"), u"Ada 1.0"_s);
        QVERIFY(finish());
        QCOMPARE(
            namesOf(m_folder), (QStringList{u"Ada 1.0.CR3"_s, u"Ada 1.0.CR3.xmp"_s,
                                   u"Ada 1.0.JPG"_s, u"Ada 1.0.xmp"_s, u"b.jpg"_s, u"c.CR3"_s}));
        QCOMPARE(renamed.first(), (QVariantList{at("a.JPG"), at("Ada 1.0.JPG")}));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("Ada 1.0.CR3"), 2, slowMs);
        QCOMPARE(model().rowCount(), 3);

        // A sidecar that another program made meanwhile goes back with the others.
        QVERIFY(writeSidecar(at("Ada 1.0.JPG.xmp"), {Rating::stars(2), {}}));
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder), (QStringList{u"a.CR3"_s, u"a.CR3.xmp"_s, u"a.JPG"_s,
                                        u"a.JPG.xmp"_s, u"a.xmp"_s, u"b.jpg"_s, u"c.CR3"_s}));
        m_browser->redo();
        QVERIFY(finish());
        QVERIFY(QFile::exists(at("Ada 1.0.JPG")));
    }

    void namesThatCannotBeGiven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QString() << ErrorKind::InvalidArgument;
        QTest::newRow("a folder") << u"x/y"_s << ErrorKind::InvalidArgument;
        QTest::newRow("upwards") << u"../x"_s << ErrorKind::InvalidArgument;
        QTest::newRow("hidden") << u".x"_s << ErrorKind::InvalidArgument;
        QTest::newRow("not on a memory card") << u"a?b"_s << ErrorKind::InvalidArgument;
        QTest::newRow("too long") << QString(300, u'x') << ErrorKind::InvalidArgument;
        QTest::newRow("another photograph's") << u"b"_s << ErrorKind::AlreadyExists;
        QTest::newRow("the same in other letters") << u"B"_s << ErrorKind::AlreadyExists;
        QTest::newRow("that of a sidecar left over") << u"left"_s << ErrorKind::AlreadyExists;
        QTest::newRow("part of another's") << u"b.jpg"_s << ErrorKind::AlreadyExists;
    }

    void namesThatCannotBeGiven()
    {
        QFETCH(const QString, name);
        QFETCH(const ErrorKind, kind);
        QVERIFY(writeSidecar(at("left.CR3.xmp"), {Rating::stars(2), {}}));
        open();
        const QStringList before = namesOf(m_folder);
        m_browser->rename(at("a.JPG"), name);
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(lastProblem().kind, kind);
        QVERIFY(lastProblem().message.endsWith(u'.'));
        QCOMPARE(namesOf(m_folder), before);
        QVERIFY(!m_browser->canUndo());
    }

    void undoingANameThatWasTakenMeanwhileChangesNothing()
    {
        open();
        m_browser->rename(at("a.JPG"), u"z"_s);
        QVERIFY(finish());
        QVERIFY(writeFile(at("a.CR3"), "another"));
        const QStringList before = namesOf(m_folder);
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(namesOf(m_folder), before);
        QCOMPARE(readFile(at("a.CR3")), QByteArray("another"));
        QVERIFY(m_browser->canUndo());
    }

    void aNameThatMayNotBeGivenComesBackByUndo()
    {
        QVERIFY(writeFile(at("12:30:05 .jpg"), "x"));
        open();
        m_browser->rename(at("12:30:05 .jpg"), u"z"_s);
        QVERIFY(finish());
        m_browser->undo();
        QVERIFY(finish());
        QVERIFY(QFile::exists(at("12:30:05 .jpg")));
        QVERIFY(m_problems->isEmpty());
        m_browser->redo();
        m_browser->undo();
        QVERIFY(finish());
        QVERIFY(QFile::exists(at("12:30:05 .jpg")));
        QVERIFY(!m_browser->canUndo());
    }

    void aRenamedPairKeepsItsRow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("row");
        QTest::newRow("at its place") << u"aa"_s << 0;
        QTest::newRow("at another place") << u"z"_s << 2;
    }

    void aRenamedPairKeepsItsRow()
    {
        QFETCH(const QString, name);
        QFETCH(const int, row);
        open();
        model().setOrder(ShotOrder::Name);
        const QPersistentModelIndex kept = model().index(0);
        QSignalSpy removed(&model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
        m_browser->rename(at("a.CR3"), name);
        QVERIFY(finish());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), row);
        QCOMPARE(kept.data(ShotModel::PathsRole).toStringList(),
            (QStringList{m_folder + u'/' + name + u".JPG"_s, m_folder + u'/' + name + u".CR3"_s}));
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(kept.data(ShotModel::PathRole).toString(), at("a.JPG"));
        // Until the folder was looked at again, which is told later than anything before it.
        QVERIFY(writeFile(at("late.jpg"), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 4, slowMs);
        QVERIFY(kept.isValid());
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model().shotCount(), 4);
    }

    void theNameThatItHasChangesNothing()
    {
        open();
        m_browser->rename(at("a.JPG"), u"a"_s);
        QVERIFY(finish());
        m_browser->rate({at("a.JPG"), at("gone.jpg")}, Rating::stars(1));
        QVERIFY(finish());
        QCOMPARE(ratingOf("a.CR3"), 1);
        QVERIFY(m_problems->isEmpty());
    }

    void aRenameThatFailsShowsWhatIsThere()
    {
        open();
        m_browser->rename(at("a.JPG"), u"b"_s);
        QVERIFY(QFile::remove(at("a.CR3"))); // seen although the shot is being renamed
        QVERIFY(finish());
        QCOMPARE(m_problems->size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!model().find(at("a.CR3")), slowMs);
        QVERIFY(model().find(at("a.JPG")));
        QCOMPARE(model().rowCount(), 3);
    }

    void whatCouldNotBeBroughtBackCanBeLater()
    {
        open();
        m_browser->moveToTrash({at("b.jpg"), at("c.CR3")});
        QVERIFY(finish());
        QVERIFY(writeFile(at("b.jpg"), "another"));
        m_browser->undo();
        QVERIFY(finish());
        QVERIFY(lastProblem().message.startsWith(u"1 of 2"_s));
        QVERIFY(QFile::exists(at("c.CR3")));
        QVERIFY(QFile::remove(at("b.jpg")));
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(readFile(at("b.jpg")), QByteArray("b.jpg"));
        QVERIFY(!m_browser->canUndo());
    }
};

QTEST_GUILESS_MAIN(BrowserFilesTest)
#include "BrowserFilesTest.moc"
