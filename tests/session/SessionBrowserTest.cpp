// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BrowserFixture.h"
#include "session/ShotThread.h"
#include "session/ThreadFarewell.h"

#include <QSemaphore>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

class SessionBrowserTest final : public BrowserFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanupTestCase() { close(); }

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

    void ordersThatWaitAreFinishedWhenItIsClosed()
    {
        open();
        for (int stars = 1; stars <= 5; ++stars) {
            m_browser->rate({at("a.JPG"), at("b.jpg"), at("c.CR3")}, Rating::stars(stars));
        }
        m_tester.reset();
        m_browser.reset();
        ThreadFarewell::waitForAll(); // as at the end of the program
        for (const char* name : {"a.JPG.xmp", "a.CR3.xmp", "b.jpg.xmp", "c.CR3.xmp"}) {
            QCOMPARE(marksIn(at(name)).rating, std::optional(Rating::stars(5)));
        }
    }

    void closingWaitsForNoDisk()
    {
        QSemaphore disk;
        const auto thread = std::make_unique<ShotThread>();
        thread->post([&disk](ShotWorker&) { disk.acquire(); });
        const MarkShots last{{{shotOf(m_folder, {u"b.jpg"_s}), {Rating::stars(2), {}}}},
            SidecarStyle::WithExtension};
        thread->finish(true, {last}); // returns while the disk does not answer
        QVERIFY(!QFile::exists(at("b.jpg.xmp")));
        disk.release();
        ThreadFarewell::waitForAll();
        QCOMPARE(marksIn(at("b.jpg.xmp")).rating, std::optional(Rating::stars(2)));
    }

    void anOrderHandedOverOnClosingFindsAShotThatIsBeingRenamed()
    {
        open();
        m_browser->rename(at("a.JPG"), u"z"_s);
        m_browser->rate({at("a.JPG")}, Rating::stars(4));
        m_tester.reset();
        m_browser.reset();
        ThreadFarewell::waitForAll();
        for (const char* name : {"z.JPG.xmp", "z.CR3.xmp"}) {
            QCOMPARE(marksIn(at(name)).rating, std::optional(Rating::stars(4)));
        }
    }

    void anotherFolderEndsWhatCouldBeUndone()
    {
        open();
        m_browser->rate({at("b.jpg")}, Rating::stars(1));
        QVERIFY(finish());
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
        QVERIFY(finish());
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
        QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > count, slowMs);
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

    /** As on a disk in the network, where another machine's writing is not told. */
    void whatIsWrittenIntoASidecarOnTheScreenIsNoticedWithoutBeingTold()
    {
        QVERIFY(writeSidecar(at("b.jpg.xmp"), {Rating::stars(1), {}}));
        const QString elsewhere = m_root->filePath(u"elsewhere"_s);
        QCOMPARE(::link(QFile::encodeName(at("b.jpg.xmp")).constData(),
                     QFile::encodeName(elsewhere).constData()),
            0); // a folder is told only what happens by its own names
        open();
        m_browser->setVisibleRows(0, model().rowCount() - 1);
        QCOMPARE(ratingOf("b.jpg"), 1);
        const QByteArray other = sidecarOf({Rating::stars(5), {}});
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(other) == other.size());
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(ratingOf("b.jpg"), 5, slowMs);
    }
};

QTEST_GUILESS_MAIN(SessionBrowserTest)
#include "SessionBrowserTest.moc"
