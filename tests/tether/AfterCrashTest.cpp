// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/NextRun.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace skein;

/** What another run of the program knows of a card. */
class AfterCrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTakenBetweenTwoRunsIsFetched_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("fetched") << static_cast<int>(MissedWay::Fetch);
        QTest::newRow("asked") << static_cast<int>(MissedWay::Ask);
        QTest::newRow("skipped") << static_cast<int>(MissedWay::Skip);
    }
    void whatWasTakenBetweenTwoRunsIsFetched()
    {
        QFETCH(int, way);
        TetherRig rig;
        QVERIFY(rig.start());
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(memoryOf(rig).isMet, patienceMs);
        NextRun next(rig);
        TetheredCamera& place = next.controller.shown();
        place.setMissedWay(static_cast<MissedWay>(way));
        QSignalSpy offered(&place, &TetheredCamera::missedOffered);
        QVERIFY(wait(rig.controller.camera()->disconnectCamera()));
        rig.body.tell(u"press-shutter"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 2, patienceMs);
        QVERIFY(next.start());
        const auto missedWay = static_cast<MissedWay>(way);
        if (missedWay == MissedWay::Ask) {
            QTRY_VERIFY_WITH_TIMEOUT(offered.size() == 1, patienceMs);
            QVERIFY(next.committed.isEmpty());
            place.fetchMissed();
        }
        if (missedWay == MissedWay::Skip) {
            QTRY_VERIFY_WITH_TIMEOUT(seenBy(next.session).size() >= 2, patienceMs);
            QVERIFY(next.committed.isEmpty());
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(rig.sessionFiles().size(), 2, patienceMs);
        }
    }

    void whatNeverCouldBeFetchedIsCountedAndFetchedByTheNextRun()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.body.tell(u"fault cut-short=1000"_s);
        QVERIFY(!wait(rig.controller.capture()));
        rig.body.tell(u"unplug"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.controller.camera()->state(), Camera::State::Recovering, patienceMs);
        rig.body.tell(u"replug"_s);
        const Ingest& ingest = rig.controller.shown().ingest();
        QTRY_COMPARE_WITH_TIMEOUT(ingest.leftOnCardCount(), 1, patienceMs);
        QVERIFY(rig.hasProblemWith(u"was not fetched and stays on the camera's card"_s));
        const CardMemory memory = memoryOf(rig);
        QCOMPARE(memory.entries.size(), 1);
        const CardFile card = memory.entries.first().card;
        rig.session.journal().setSeen(card.body, {card}, true); // As a later look does.
        rig.body.tell(u"fault none"_s);
        NextRun next(rig);
        QVERIFY(next.start());
        QTRY_COMPARE_WITH_TIMEOUT(next.committed.size(), 1, patienceMs);
    }

    void aPhotographOfABodyWhoseClockIsWrongIsFetchedOnce()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        const QDateTime then = QDateTime::currentDateTimeUtc().addYears(-3);
        QVERIFY(wait(rig.controller.camera()->writeSetting(u"datetime"_s, then)));
        QVERIFY(wait(rig.controller.capture()));
        const CardMemory memory = memoryOf(rig);
        QCOMPARE(memory.entries.size(), 1);
        QVERIFY(memory.entries.first().card.taken < then.addDays(1));
        QTRY_VERIFY_WITH_TIMEOUT(memoryOf(rig).isMet, patienceMs);
        NextRun next(rig);
        TetheredCamera& place = next.controller.shown();
        place.setMissedWay(MissedWay::Ask);
        QSignalSpy offered(&place, &TetheredCamera::missedOffered);
        QVERIFY(wait(rig.controller.camera()->disconnectCamera()));
        rig.body.tell(u"press-shutter"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 2, patienceMs);
        QVERIFY(next.start());
        QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, patienceMs);
        QCOMPARE(offered.first().first().toInt(), 1); // the one that nobody has yet
    }

    void aPhotographThatIsAnnouncedAgainIsDeletedThoughTheBodysClockIsWrong()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        const QDateTime then = QDateTime::currentDateTimeUtc().addYears(-3);
        QVERIFY(wait(rig.controller.camera()->writeSetting(u"datetime"_s, then)));
        rig.body.tell(u"fault repeat-events=3"_s);
        QVERIFY(wait(rig.controller.capture()));
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rig.cardFiles().size(), 0, patienceMs);
        QCOMPARE(rig.sessionFiles().size(), 1);
        QVERIFY(rig.problems.isEmpty());
    }

    void anInterruptedDeletionIsFinishedIfTheFileIsTheSame_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::addColumn<bool>("deletes");
        QTest::addColumn<QString>("fault");
        QTest::newRow("the same") << false << true << QString();
        QTest::newRow("changed") << true << true << QString();
        QTest::newRow("in a run that deletes nothing by itself") << false << false << QString();
        QTest::newRow("interrupted again") << false << true << u"drop@delete:beforex1"_s;
    }
    void anInterruptedDeletionIsFinishedIfTheFileIsTheSame()
    {
        QFETCH(bool, isChanged);
        QFETCH(bool, deletes);
        QFETCH(QString, fault);
        TetherRig rig;
        QVERIFY(rig.start());
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths);
        const CardMemory memory = memoryOf(rig);
        QCOMPARE(memory.entries.size(), 1);
        QCOMPARE(memory.entries.first().state, JournalState::Committed);
        // As if the program had ended between the order and its answer.
        rig.session.journal().setState(memory.entries.first().card, JournalState::DeletionOrdered);
        if (isChanged) {
            QFile file(paths->first());
            QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        }
        QCOMPARE(memoryOf(rig).entries.first().state, JournalState::DeletionOrdered);
        if (!fault.isEmpty()) {
            rig.body.tell(u"fault "_s + fault);
        }
        NextRun next(rig);
        next.controller.setOptions({deletes});
        TetheredCamera& place = next.controller.shown();
        QSignalSpy offered(&place, &TetheredCamera::deletionsOffered);
        QVERIFY(next.start());
        if (!deletes) {
            QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, patienceMs);
            QCOMPARE(rig.cardFiles().size(), 1);
            QVERIFY(place.isIdle());
            place.finishDeletions();
        }
        if (isChanged) {
            QTRY_VERIFY_WITH_TIMEOUT(next.said.join(u' ').contains(u"stays there"_s) ||
                                         next.said.join(u' ').contains(u"stay there"_s),
                patienceMs);
            QCOMPARE(rig.cardFiles().size(), 1);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(rig.cardFiles().isEmpty(), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(!next.said.isEmpty(), patienceMs);
        }
        QVERIFY(next.committed.isEmpty());
    }

    void whatWasLeftOnTheCardIsStillKnown()
    {
        TetherRig rig;
        QVERIFY(rig.start());
        rig.controller.shown().ingest().setFetching(Fetching::WithoutRaw);
        QVERIFY(rig.set("imagequality", "NEF+Fine"));
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths);
        NextRun next(rig);
        QVERIFY(next.start());
        Ingest& ingest = next.controller.shown().ingest();
        QTRY_COMPARE_WITH_TIMEOUT(ingest.leftOnCardCount(), 1, patienceMs);
        ingest.fetchLeftOnCard();
        QTRY_COMPARE_WITH_TIMEOUT(next.committed.size(), 1, patienceMs);
        // Under the name of its JPEG, which another run gave.
        QCOMPARE(QFileInfo(next.committed.first()).completeBaseName(),
            QFileInfo(paths->first()).completeBaseName());
    }

    void aDamagedFileIsNotDeletedFromTheCard()
    {
        QTemporaryDir shots;
        QFile broken(shots.filePath(u"a.jpg"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QVERIFY(broken.write(QByteArray::fromHex("ffd8ffda0002") + QByteArray(5000, 'x')) > 0);
        broken.close();
        TetherRig rig({u"--shots"_s, shots.path()});
        QVERIFY(rig.start());
        rig.controller.setOptions({true});
        QStringList said;
        connect(&rig.session, &Session::problem, this,
            [&said](const Error& error) { said << error.message; });
        const auto paths = wait(rig.controller.capture());
        QVERIFY(paths);
        QTRY_VERIFY_WITH_TIMEOUT(rig.controller.isIdle(), patienceMs);
        QCOMPARE(TetherRig::contents(paths->first()), TetherRig::contents(broken.fileName()));
        QCOMPARE(rig.cardFiles().size(), 1);
        QVERIFY(said.join(u' ').contains(u"damaged"_s));
        QCOMPARE(memoryOf(rig).entries.first().state, JournalState::Damaged);
    }

private:
    /** What the journal of @p session has of the virtual camera's card. */
    static QList<CardFile> seenBy(Session& session)
    {
        const auto memory = wait(session.journal().memory(u"8000001"_s));
        return memory ? memory->seen : QList<CardFile>();
    }
};

QTEST_GUILESS_MAIN(AfterCrashTest)
#include "AfterCrashTest.moc"
