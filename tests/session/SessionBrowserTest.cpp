// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionBrowser.h"

#include "base/TestDisk.h"
#include "session/Session.h"
#include "session/ShotFixture.h"
#include "session/ShotModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

namespace {
constexpr int slowMs = 20000; // a busy machine
}

class SessionBrowserTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionBrowser> m_browser;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_problems;
    QString m_folder;

    QString at(const char* name) const { return m_folder + u'/' + QString::fromUtf8(name); }
    ShotModel& model() const { return *m_browser->model(); }

    void open()
    {
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_folder)));
        m_browser = std::make_unique<SessionBrowser>(m_session.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_problems = std::make_unique<QSignalSpy>(m_browser.get(), &SessionBrowser::problem);
        QTRY_VERIFY_WITH_TIMEOUT(isAllRead(), slowMs);
    }

    bool isAllRead() const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().shot(row).isRead) {
                return false;
            }
        }
        return !m_browser->isBusy();
    }

    int ratingOf(const char* name) const
    {
        const Shot* shot = model().find(at(name));
        return shot ? shot->facts.marks.rating.value() : -9;
    }

    ColourLabel labelOf(const char* name) const
    {
        const Shot* shot = model().find(at(name));
        return shot ? shot->facts.marks.label : ColourLabel::None;
    }

    Error lastProblem() const { return m_problems->last().first().value<Error>(); }

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_browser.reset();
        m_session = std::make_unique<Session>();
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(u"shoot"_s);
        QVERIFY(QDir().mkpath(m_folder));
        for (const char* name : {"a.JPG", "a.CR3", "b.jpg", "c.CR3"}) {
            QVERIFY(writeFile(at(name), name));
        }
    }

    void cleanupTestCase()
    {
        m_tester.reset();
        m_browser.reset();
        m_session.reset();
    }

    void readsRatingsOfSidecarsThatAreThere()
    {
        QVERIFY(writeFile(at("a.CR3.xmp"), sidecarFixture(u"darktable.xmp"_s)));
        QVERIFY(writeFile(at("b.xmp"), sidecarFixture(u"lightroom.xmp"_s)));
        open();
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(ratingOf("a.JPG"), 2);
        QCOMPARE(labelOf("a.JPG"), ColourLabel::Blue);
        QCOMPARE(ratingOf("b.jpg"), 4);
        QCOMPARE(ratingOf("c.CR3"), 0);
        QCOMPARE(
            model().index(model().rowOf(at("a.CR3"))).data(ShotModel::SidecarsRole).toStringList(),
            QStringList(at("a.CR3.xmp")));
    }

    void aSessionOpenedLaterIsReadToo()
    {
        QVERIFY(writeSidecar(at("b.xmp"), {Rating::stars(4), {}}));
        m_browser = std::make_unique<SessionBrowser>(m_session.get());
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_folder)));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("b.jpg"), 4, slowMs);
        QVERIFY(writeSidecar(at("c.CR3.xmp"), {Rating::stars(1), {}}));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("c.CR3"), 1, slowMs);
    }

    void aRatingIsShownAtOnceAndWritten()
    {
        open();
        m_browser->rate({at("a.CR3"), at("a.JPG"), at("b.jpg")}, Rating::stars(4));
        QCOMPARE(ratingOf("a.JPG"), 4); // before anything is written
        QVERIFY(m_browser->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        for (const char* name : {"a.JPG.xmp", "a.CR3.xmp", "b.jpg.xmp"}) {
            QCOMPARE(marksIn(at(name)).rating, std::optional(Rating::stars(4)));
        }
        QVERIFY(!QFile::exists(at("c.CR3.xmp")));
        QVERIFY(m_problems->isEmpty());
    }

    void theStyleOfNewSidecarsIsASetting()
    {
        open();
        m_browser->setSidecarStyle(SidecarStyle::WithoutExtension);
        m_browser->setLabel({at("a.CR3")}, ColourLabel::Yellow);
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(namesOf(m_folder).filter(u"xmp"_s), QStringList(u"a.xmp"_s));
        QCOMPARE(marksIn(at("a.xmp")).label, std::optional(ColourLabel::Yellow));
    }

    void manyKeysInARowEndWithTheLast()
    {
        open();
        QStringList shown;
        connect(&model(), &QAbstractItemModel::dataChanged, m_browser.get(),
            [&] { shown.append(QString::number(ratingOf("b.jpg"))); });
        for (int stars = 1; stars <= 5; ++stars) {
            m_browser->rate({at("b.jpg")}, Rating::stars(stars));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(marksIn(at("b.jpg.xmp")).rating, std::optional(Rating::stars(5)));
        shown.removeDuplicates(); // what was written does not flicker behind the keys
        QCOMPARE(shown, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    }

    void ratingsAreUndoneAndRedone()
    {
        QVERIFY(writeSidecar(at("b.jpg.xmp"), {Rating::stars(1), ColourLabel::Red}));
        open();
        QVERIFY(!m_browser->canUndo() && !m_browser->canRedo());
        m_browser->rate({at("a.JPG"), at("b.jpg")}, Rating::rejected());
        m_browser->setLabel({at("b.jpg")}, ColourLabel::Blue);
        m_browser->undo();
        m_browser->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(ratingOf("a.JPG"), 0);
        QCOMPARE(ratingOf("b.jpg"), 1);
        QCOMPARE(labelOf("b.jpg"), ColourLabel::Red);
        QCOMPARE(marksIn(at("b.jpg.xmp")), (SidecarMarks{Rating::stars(1), ColourLabel::Red}));
        QVERIFY(!m_browser->canUndo());
        QVERIFY(m_browser->redoText().startsWith(u"Rate 2"_s));
        m_browser->redo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(ratingOf("a.JPG"), -1);
        QCOMPARE(marksIn(at("a.CR3.xmp")).rating, std::optional(Rating::rejected()));
        QCOMPARE(labelOf("b.jpg"), ColourLabel::Red);
        QVERIFY(m_browser->undoText().startsWith(u"Rate 2"_s));
        QVERIFY(m_browser->canRedo());
    }

    void somethingNewEndsWhatCouldBeRedone()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(1));
        m_browser->undo();
        m_browser->rate({at("c.CR3")}, Rating::stars(2));
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QVERIFY(!m_browser->canRedo());
        QVERIFY(m_browser->canUndo());
    }

    void aBrokenSidecarOfOneKeepsOnlyThatOne()
    {
        QVERIFY(writeFile(at("b.jpg.xmp"), "<broken"));
        open();
        m_browser->rate({at("a.JPG"), at("b.jpg"), at("c.CR3")}, Rating::stars(3));
        QCOMPARE(ratingOf("b.jpg"), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(m_problems->size(), 1);
        QVERIFY(lastProblem().message.startsWith(u"1 of 3"_s));
        QVERIFY(lastProblem().message.contains(u"b.jpg.xmp"_s));
        QCOMPARE(ratingOf("b.jpg"), 0); // as it was
        QCOMPARE(readFile(at("b.jpg.xmp")), QByteArray("<broken"));
        QCOMPARE(ratingOf("c.CR3"), 3);
        m_browser->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(ratingOf("c.CR3"), 0);
        QCOMPARE(m_problems->size(), 1);
    }

    void sidecarsOfOtherProgramsAreNoticed()
    {
        open();
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(2), {}}));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("a.JPG"), 2, slowMs);
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(3), ColourLabel::Red}));
        QTRY_COMPARE_WITH_TIMEOUT(labelOf("a.CR3"), ColourLabel::Red, slowMs);
        QCOMPARE(ratingOf("a.JPG"), 3);
        QVERIFY(QFile::remove(at("a.xmp")));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("a.JPG"), 0, slowMs);
    }

    void photographsThatArriveAreRead()
    {
        open();
        SKEIN_VERIFY_RESULT(
            answerOf(m_session->commit(staged(m_session->stagingFolder(), u"X.JPG"_s, "light"))));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 4, slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(isAllRead(), slowMs);
    }

    void trashTakesRawJpegAndSidecarsAndUndoBringsThemBack()
    {
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(2), {}}));
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(2), {}}));
        open();
        const QStringList before = namesOf(m_folder);
        m_browser->moveToTrash({at("a.JPG"), at("c.CR3")});
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(namesOf(m_folder), QStringList(u"b.jpg"_s));
        const QString trash = qEnvironmentVariable("XDG_DATA_HOME") + u"/Trash"_s;
        QCOMPARE(namesOf(trash + u"/files"_s).size(), 5);

        QSignalSpy restored(m_browser.get(), &SessionBrowser::restored);
        m_browser->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(namesOf(m_folder), before);
        QCOMPARE(restored.first().first().toStringList(), (QStringList{at("a.JPG"), at("c.CR3")}));
        QCOMPARE(readFile(at("a.CR3")), QByteArray("a.CR3"));
        QVERIFY(namesOf(trash + u"/files"_s).isEmpty());
        QVERIFY(namesOf(trash + u"/info"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, slowMs);
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("a.JPG"), 2, slowMs);

        m_browser->redo();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, slowMs);
    }

    void theTrashIsTheUsersEvenBeforeItsFolderExists()
    {
        const QString data = qEnvironmentVariable("XDG_DATA_HOME");
        QVERIFY(QDir(data).removeRecursively());
        open();
        m_browser->moveToTrash({at("b.jpg")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(namesOf(data + u"/Trash/files"_s), QStringList(u"b.jpg"_s));
    }

    void restoringNeverReplacesAFile()
    {
        open();
        m_browser->moveToTrash({at("a.JPG")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QVERIFY(writeFile(at("a.CR3"), "another"));
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(lastProblem().kind, ErrorKind::AlreadyExists);
        QCOMPARE(readFile(at("a.CR3")), QByteArray("another"));
        QVERIFY(!QFile::exists(at("a.JPG"))); // all or nothing
        QVERIFY(m_browser->canUndo());        // once the other is out of the way
        QVERIFY(QFile::remove(at("a.CR3")));
        m_browser->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(readFile(at("a.CR3")), QByteArray("a.CR3"));
    }

    void anEmptiedTrashIsToldAndNotTriedAgain()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(1));
        m_browser->moveToTrash({at("a.JPG")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
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
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(
            namesOf(m_folder), (QStringList{u"Ada 1.0.CR3"_s, u"Ada 1.0.CR3.xmp"_s,
                                   u"Ada 1.0.JPG"_s, u"Ada 1.0.xmp"_s, u"b.jpg"_s, u"c.CR3"_s}));
        QCOMPARE(renamed.first(), (QVariantList{at("a.JPG"), at("Ada 1.0.JPG")}));
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("Ada 1.0.CR3"), 2, slowMs);
        QCOMPARE(model().rowCount(), 3);

        // A sidecar that another program made meanwhile goes back with the others.
        QVERIFY(writeSidecar(at("Ada 1.0.JPG.xmp"), {Rating::stars(2), {}}));
        m_browser->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QCOMPARE(namesOf(m_folder), (QStringList{u"a.CR3"_s, u"a.CR3.xmp"_s, u"a.JPG"_s,
                                        u"a.JPG.xmp"_s, u"a.xmp"_s, u"b.jpg"_s, u"c.CR3"_s}));
        m_browser->redo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
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
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QVERIFY(writeFile(at("a.CR3"), "another"));
        const QStringList before = namesOf(m_folder);
        m_browser->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_problems->size(), 1, slowMs);
        QCOMPARE(namesOf(m_folder), before);
        QCOMPARE(readFile(at("a.CR3")), QByteArray("another"));
        QVERIFY(m_browser->canUndo());
    }

    void ordersThatWaitAreFinishedWhenItIsClosed()
    {
        open();
        for (int stars = 1; stars <= 5; ++stars) {
            m_browser->rate({at("a.JPG"), at("b.jpg"), at("c.CR3")}, Rating::stars(stars));
        }
        m_tester.reset();
        m_browser.reset();
        for (const char* name : {"a.JPG.xmp", "a.CR3.xmp", "b.jpg.xmp", "c.CR3.xmp"}) {
            QCOMPARE(marksIn(at(name)).rating, std::optional(Rating::stars(5)));
        }
    }

    void anotherFolderEndsWhatCouldBeUndone()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
        QVERIFY(m_browser->canUndo());
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_root->filePath(u"second"_s))));
        QVERIFY(!m_browser->canUndo());
        QCOMPARE(model().rowCount(), 0);
    }

    void ratingsDoNotHoldUpPhotographsOnTheirWayIn()
    {
        open();
        for (int i = 0; i < 60; ++i) {
            m_browser->rate({at("a.JPG")}, Rating::stars(i % 6));
        }
        SKEIN_VERIFY_RESULT(
            answerOf(m_session->commit(staged(m_session->stagingFolder(), u"X.JPG"_s, "light"))));
        QVERIFY(m_browser->isBusy()); // the photograph did not wait for them
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser->isBusy(), slowMs);
    }

    void visibleRowsAreReadFirst()
    {
        constexpr int count = 1500;
        for (int number = 0; number < count; ++number) {
            QVERIFY(writeFile(at("n-") + QString::number(number) + u".jpg"_s, "x"));
        }
        SKEIN_VERIFY_RESULT(answerOf(m_session->open(m_folder)));
        m_browser = std::make_unique<SessionBrowser>(m_session.get());
        model().setOrder(ShotOrder::Name);
        m_browser->setVisibleRows(1200, 1210);
        QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(model().shot(1210).isRead, slowMs);
        int read = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            read += model().shot(row).isRead ? 1 : 0;
        }
        QVERIFY2(read < count, qPrintable(QString::number(read)));
        QTRY_VERIFY_WITH_TIMEOUT(isAllRead(), slowMs);
    }
};

QTEST_GUILESS_MAIN(SessionBrowserTest)
#include "SessionBrowserTest.moc"
