// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardKnowledge.h"

#include "tether/CardFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

/** "DSC_0007.JPG", taken at the seventh second. */
CameraFileEntry shot(int number, qint64 size = 1000)
{
    CameraFileEntry entry;
    entry.file = {u"/store/DCIM"_s, u"DSC_%1.JPG"_s.arg(number, 4, 10, QChar(u'0'))};
    entry.size = size;
    entry.modified = QDateTime(QDate(2026, 11, 22), QTime(8, 0, number), Qt::UTC);
    return entry;
}

JournalEntry known(int number, JournalState state)
{
    JournalEntry entry;
    entry.id = number;
    entry.card = cardFileOf(shot(number), u"body"_s);
    entry.state = state;
    return entry;
}

CardMemory memoryOf(const QList<JournalEntry>& entries, const QList<int>& seen = {})
{
    CardMemory memory;
    memory.entries = entries;
    memory.isMet = !seen.isEmpty();
    for (const int number : seen) {
        memory.seen.append(cardFileOf(shot(number), u"body"_s));
    }
    return memory;
}

/** The first photograph was ordered at the second @p second; nobody had looked at the card. */
CardMemory begun(int second, bool isSure, const QList<JournalEntry>& entries = {})
{
    CardMemory memory = memoryOf(entries);
    memory.beginning = {shot(second).modified, isSure};
    return memory;
}

/** "missed 4, owed 3, ..." */
QString outcomeOf(const CardComparison& comparison)
{
    QStringList words;
    const auto add = [&words](const char* what, const QString& name) {
        words << QString::fromLatin1(what) + name.mid(7, 1);
    };
    for (const CameraFileEntry& file : comparison.missed) {
        add("missed ", file.file.name);
    }
    for (const RememberedFile& file : comparison.owed) {
        add("owed ", file.file.file.name);
    }
    for (const RememberedFile& file : comparison.left) {
        add("left ", file.file.file.name);
    }
    for (const RememberedFile& file : comparison.deletions) {
        add("delete ", file.file.file.name);
    }
    for (const CardFile& file : comparison.deleted) {
        add("gone ", file.name);
    }
    return words.join(u", "_s);
}

} // namespace

/** What a look at a card means. */
class CardKnowledgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRememberedDecidesWhatALookMeans_data()
    {
        QTest::addColumn<CardMemory>("memory");
        QTest::addColumn<QList<CameraFileEntry>>("listing");
        QTest::addColumn<QString>("outcome");
        using Listing = QList<CameraFileEntry>;
        const auto row = [](const char* name, const CardMemory& memory, const Listing& listing,
                             const char* outcome) {
            QTest::newRow(name) << memory << listing << QString::fromLatin1(outcome);
        };
        const Listing three{shot(1), shot(2), shot(3)};
        row("the first meeting", {}, three, "");
        row("nothing new", memoryOf({}, {1, 2, 3}), three, "");
        row("one taken since", memoryOf({}, {1, 2}), three, "missed 3");
        row("two, the older one first", memoryOf({}, {1}), {shot(3), shot(1), shot(2)},
            "missed 2, missed 3");
        row(
            "an empty card seen before",
            [] {
                CardMemory memory;
                memory.isMet = true;
                return memory;
            }(),
            three, "missed 1, missed 2, missed 3");
        row("another card's old pictures", memoryOf({}, {5}), three, "");
        row("the clock was set back", memoryOf({}, {2, 9}), {shot(1), shot(2), shot(3), shot(9)},
            "missed 1, missed 3");
        row("fetched before, never looked at the card",
            memoryOf({known(2, JournalState::Committed)}), three, "missed 3");
        row("announced and never fetched",
            memoryOf({known(2, JournalState::Announced), known(3, JournalState::Committed)}), three,
            "owed 2");
        row("announced, not fetched, and seen by a later look",
            memoryOf({known(2, JournalState::Announced)}, {1, 2, 3}), three, "owed 2");
        row("left on the card", memoryOf({known(3, JournalState::LeftOnCard)}), three, "left 3");
        row("to be deleted", memoryOf({known(3, JournalState::DeletionOrdered)}), three,
            "delete 3");
        row("to be deleted, and gone", memoryOf({known(4, JournalState::DeletionOrdered)}), three,
            "gone 4");
        row("damaged ones stay", memoryOf({known(3, JournalState::Damaged)}), three, "");
        row("a name given again is another picture",
            memoryOf({known(3, JournalState::DeletionOrdered)}), {shot(3, 999)}, "missed 3");
        CameraFileEntry timeless = shot(3);
        timeless.modified = {};
        row("a first photograph was ordered, and its word was lost", begun(2, true), three,
            "missed 2, missed 3");
        row("by a clock that is not the camera's", begun(3, false), three, "missed 3");
        row("what came tells more than such a clock",
            begun(1, false, {known(2, JournalState::Committed)}), three, "missed 3");
        row("the first one never came, later ones did",
            begun(1, true, {known(3, JournalState::Committed)}), three, "missed 1, missed 2");
        row("a file without a time may be old", begun(1, true), {timeless}, "");
        row("nothing is deleted that is not surely the same",
            memoryOf({known(3, JournalState::DeletionOrdered)}), {timeless}, "");
    }

    void whatIsRememberedDecidesWhatALookMeans()
    {
        QFETCH(CardMemory, memory);
        QFETCH(QList<CameraFileEntry>, listing);
        QFETCH(QString, outcome);
        CardKnowledge knowledge;
        knowledge.recall(memory);
        QCOMPARE(outcomeOf(knowledge.compare(listing)), outcome);
    }

    void whatWasOrderedWhileTheCardWasListedIsNotOld()
    {
        CardKnowledge knowledge;
        knowledge.recall(memoryOf({}));   // when the look began
        knowledge.recall(begun(2, true)); // when the list was there
        QCOMPARE(
            outcomeOf(knowledge.compare({shot(1), shot(2), shot(3)})), u"missed 2, missed 3"_s);
    }

    void whatWasMissedBeforeALaterAnnouncementIsMissedAllTheSame()
    {
        CardKnowledge knowledge;
        knowledge.recall(memoryOf({known(4, JournalState::Committed)}, {1}));
        knowledge.note(shot(5));
        QCOMPARE(outcomeOf(knowledge.compare({shot(1), shot(2), shot(3), shot(4), shot(5)})),
            u"missed 2, missed 3"_s);
    }

    void whatWasAnnouncedInThisRunIsNotOwed()
    {
        CardKnowledge knowledge;
        knowledge.note(shot(2));
        knowledge.recall(memoryOf({known(2, JournalState::Announced)}, {1}));
        QCOMPARE(outcomeOf(knowledge.compare({shot(1), shot(2)})), QString());
    }

    void whatIsNewIsMissedAtEachLookUntilItIsNoted()
    {
        CardKnowledge knowledge;
        static_cast<void>(knowledge.compare({shot(1)}));
        QCOMPARE(outcomeOf(knowledge.compare({shot(1), shot(2)})), u"missed 2"_s);
        QCOMPARE(outcomeOf(knowledge.compare({shot(1), shot(2)})), u"missed 2"_s);
        knowledge.note(shot(2));
        QCOMPARE(outcomeOf(knowledge.compare({shot(1), shot(2)})), QString());
    }
};

QTEST_GUILESS_MAIN(CardKnowledgeTest)
#include "CardKnowledgeTest.moc"
