// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BrowserFixture.h"

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class BrowserMarksTest final : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanupTestCase() { close(); }

    void aRatingIsShownAtOnceAndWritten()
    {
        open();
        m_browser->rate({at("a.CR3"), at("a.JPG"), at("b.jpg")}, Rating::stars(4));
        QCOMPARE(ratingOf("a.JPG"), 4); // before anything is written
        QVERIFY(m_browser->isBusy());
        QVERIFY(finish());
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
        QVERIFY(finish());
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
        QVERIFY(finish());
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
        QVERIFY(finish());
        QCOMPARE(ratingOf("a.JPG"), 0);
        QCOMPARE(ratingOf("b.jpg"), 1);
        QCOMPARE(labelOf("b.jpg"), ColourLabel::Red);
        QCOMPARE(marksIn(at("b.jpg.xmp")), (SidecarMarks{Rating::stars(1), ColourLabel::Red}));
        QVERIFY(!m_browser->canUndo());
        QVERIFY(m_browser->redoText().startsWith(u"Rate 2"_s));
        m_browser->redo();
        QVERIFY(finish());
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
        QVERIFY(finish());
        QVERIFY(!m_browser->canRedo());
        QVERIFY(m_browser->canUndo());
    }

    void aBrokenSidecarOfOneKeepsOnlyThatOne()
    {
        QVERIFY(writeFile(at("b.jpg.xmp"), "<broken"));
        open();
        m_browser->rate({at("a.JPG"), at("b.jpg"), at("c.CR3")}, Rating::stars(3));
        QCOMPARE(ratingOf("b.jpg"), 3);
        QVERIFY(finish());
        QCOMPARE(m_problems->size(), 1);
        QVERIFY(lastProblem().message.startsWith(u"1 of 3"_s));
        QVERIFY(lastProblem().message.contains(u"b.jpg.xmp"_s));
        QCOMPARE(ratingOf("b.jpg"), 0); // as it was
        QCOMPARE(readFile(at("b.jpg.xmp")), QByteArray("<broken"));
        QCOMPARE(ratingOf("c.CR3"), 3);
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(ratingOf("c.CR3"), 0);
        QCOMPARE(m_problems->size(), 1);
    }

    void undoLeavesEverySidecarAsItWasToTheByte()
    {
        QVERIFY(writeSidecar(at("a.CR3.xmp"), {Rating::stars(5), ColourLabel::Red}, 50));
        QVERIFY(writeSidecar(at("a.xmp"), {Rating::stars(1), {}}, 10));
        QVERIFY(
            writeFile(at("b.xmp"), sidecarFixture(u"lightroom.xmp"_s)
                                       .replace("xmp:Label=\"Blue\"", "xmp:Label=\"To print\"")));
        QHash<QString, QByteArray> before;
        for (const QString& name : namesOf(m_folder)) {
            before.insert(name, readFile(m_folder + u'/' + name));
        }
        open();
        const Marks shown = model().find(at("a.JPG"))->facts.marks;
        QCOMPARE(shown, (Marks{Rating::stars(1), ColourLabel::Red}));

        const QStringList all{at("a.JPG"), at("b.jpg"), at("c.CR3")};
        m_browser->rate(all, Rating::rejected());
        m_browser->setLabel(all, ColourLabel::Purple);
        QVERIFY(finish());
        QVERIFY(QFile::exists(at("c.CR3.xmp")));
        QHash<QString, QByteArray> after;
        for (const QString& name : namesOf(m_folder)) {
            after.insert(name, readFile(m_folder + u'/' + name));
        }

        m_browser->undo();
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder).size(), before.size());
        for (auto file = before.cbegin(); file != before.cend(); ++file) {
            QCOMPARE(readFile(m_folder + u'/' + file.key()), *file);
        }
        QCOMPARE(model().find(at("a.JPG"))->facts.marks, shown); // of two that disagree the same
        QCOMPARE(ratingOf("c.CR3"), 0);

        m_browser->redo();
        m_browser->redo();
        QVERIFY(finish());
        for (auto file = after.cbegin(); file != after.cend(); ++file) {
            QCOMPARE(readFile(m_folder + u'/' + file.key()), *file);
        }
        QVERIFY(m_problems->isEmpty());
    }

    void undoKeepsWhatAnotherProgramWroteSince()
    {
        QVERIFY(writeSidecar(at("b.jpg.xmp"), {Rating::stars(1), {}}));
        open();
        m_browser->rate({at("b.jpg"), at("c.CR3")}, Rating::stars(4));
        QVERIFY(finish());
        for (const char* name : {"b.jpg.xmp", "c.CR3.xmp"}) {
            QVERIFY(writeFile(at(name), readFile(at(name)) + "<!-- theirs -->\n"));
        }
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(marksIn(at("b.jpg.xmp")).rating, std::optional(Rating::stars(1)));
        QCOMPARE(marksIn(at("c.CR3.xmp")).rating, std::optional(Rating()));
        for (const char* name : {"b.jpg.xmp", "c.CR3.xmp"}) {
            QVERIFY(readFile(at(name)).endsWith("<!-- theirs -->\n"));
        }
    }

    void whatCouldNotBeUndoneCanBeUndoneLater()
    {
        open();
        m_browser->rate({at("a.JPG"), at("b.jpg"), at("c.CR3")}, Rating::stars(3));
        QVERIFY(finish());
        const QByteArray whole = readFile(at("b.jpg.xmp"));
        QVERIFY(writeFile(at("b.jpg.xmp"), "<broken"));
        m_browser->undo();
        QVERIFY(finish());
        QVERIFY(lastProblem().message.startsWith(u"1 of 3"_s));
        QCOMPARE(ratingOf("a.JPG"), 0);
        QVERIFY(m_browser->undoText().startsWith(u"Rate 1"_s));
        QVERIFY(m_browser->redoText().startsWith(u"Rate 2"_s));

        QVERIFY(writeFile(at("b.jpg.xmp"), whole));
        m_browser->undo();
        QVERIFY(finish());
        QVERIFY(!QFile::exists(at("b.jpg.xmp")));
        QCOMPARE(ratingOf("b.jpg"), 0);
        QVERIFY(m_browser->undoText().isEmpty());

        m_browser->redo();
        m_browser->redo();
        QVERIFY(finish());
        for (const char* name : {"a.JPG", "b.jpg", "c.CR3"}) {
            QCOMPARE(ratingOf(name), 3);
        }
        QCOMPARE(m_problems->size(), 1);
    }

    void aKeyPressedWhileAnUndoWaitsCounts()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(3));
        QVERIFY(finish());
        m_browser->undo();
        m_browser->rate({at("b.jpg")}, Rating::stars(3)); // what is still shown
        QVERIFY(finish());
        QCOMPARE(ratingOf("b.jpg"), 3);
        QCOMPARE(marksIn(at("b.jpg.xmp")).rating, std::optional(Rating::stars(3)));
    }

    void ordersThatWaitForARenameFindTheirShot()
    {
        open();
        m_browser->rename(at("a.JPG"), u"z"_s);
        m_browser->rate({at("a.CR3")}, Rating::stars(4));
        QVERIFY(finish());
        m_browser->setLabel({at("a.JPG")}, ColourLabel::Red); // whoever asks by an old name
        QVERIFY(finish());
        QVERIFY(m_problems->isEmpty());
        const SidecarMarks marks{Rating::stars(4), ColourLabel::Red};
        QCOMPARE(marksIn(at("z.JPG.xmp")), marks);
        QCOMPARE(marksIn(at("z.CR3.xmp")), marks);
        QCOMPARE(ratingOf("z.JPG"), 4);
        m_browser->undo();
        m_browser->undo();
        m_browser->undo();
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder), (QStringList{u"a.CR3"_s, u"a.JPG"_s, u"b.jpg"_s, u"c.CR3"_s}));
        QVERIFY(m_problems->isEmpty());
    }

    void aRawThatComesAfterItsJpegWasRatedIsRatedAsWell_data()
    {
        QTest::addColumn<SidecarStyle>("style");
        QTest::addColumn<QStringList>("sidecars");
        QTest::newRow("darktable and digiKam: one for each file")
            << SidecarStyle::WithExtension << QStringList{u"b.CR3.xmp"_s, u"b.jpg.xmp"_s};
        QTest::newRow("Lightroom: one for the shot")
            << SidecarStyle::WithoutExtension << QStringList{u"b.xmp"_s};
        QTest::newRow("both") << SidecarStyle::Both
                              << QStringList{u"b.CR3.xmp"_s, u"b.jpg.xmp"_s, u"b.xmp"_s};
    }

    void aRawThatComesAfterItsJpegWasRatedIsRatedAsWell()
    {
        QFETCH(const SidecarStyle, style);
        QFETCH(const QStringList, sidecars);
        open();
        m_browser->setSidecarStyle(style);
        m_browser->rate({at("b.jpg")}, Rating::stars(4));
        QVERIFY(finish());
        QVERIFY(writeFile(at("b.CR3"), "raw"));
        QTRY_COMPARE_WITH_TIMEOUT(namesOf(m_folder).filter(u"xmp"_s), sidecars, slowMs);
        QTRY_VERIFY_WITH_TIMEOUT(model().find(at("b.CR3")) && isAllRead(), slowMs);
        for (const QString& name : sidecars) {
            QCOMPARE(marksIn(m_folder + u'/' + name).rating, std::optional(Rating::stars(4)));
        }
        QCOMPARE(ratingOf("b.CR3"), 4);

        m_browser->undo(); // takes that one with it
        QVERIFY(finish());
        QVERIFY(namesOf(m_folder).filter(u"xmp"_s).isEmpty());
        QCOMPARE(ratingOf("b.CR3"), 0);
        QVERIFY(m_problems->isEmpty());
    }

    void photographsThatOtherProgramsRatedGetNoSidecarsUnasked()
    {
        QVERIFY(writeSidecar(at("b.jpg.xmp"), {Rating::stars(4), {}}));
        open();
        QVERIFY(writeFile(at("b.CR3"), "raw"));
        QTRY_VERIFY_WITH_TIMEOUT(model().find(at("b.CR3")), slowMs);
        m_browser->rate({at("c.CR3")}, Rating::stars(1)); // is done after whatever came before
        QVERIFY(finish());
        QCOMPARE(namesOf(m_folder).filter(u"xmp"_s), (QStringList{u"b.jpg.xmp"_s, u"c.CR3.xmp"_s}));
    }
};

QTEST_GUILESS_MAIN(BrowserMarksTest)
#include "BrowserMarksTest.moc"
