// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/CardCatalogue.h"

#include "tether/CardFiles.h"
#include "tether/CardImport.h"

#include <QTest>

using namespace skein;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 5, 31), QTime(12, 0), Qt::UTC);

CameraFileEntry file(const char* path, qint64 size = 1000, const QDateTime& taken = noon)
{
    const QString whole = QString::fromLatin1(path);
    CameraFileEntry entry;
    entry.file = {whole.section(u'/', 0, -2), whole.section(u'/', -1)};
    entry.size = size;
    entry.modified = taken;
    return entry;
}

CardMemory remembered(const CameraFileEntry& entry, JournalState state)
{
    JournalEntry known;
    known.id = 1;
    known.card = cardFileOf(entry, QStringLiteral("4711"));
    known.shotKey = QStringLiteral("its-key");
    known.state = state;
    CardMemory memory;
    memory.isMet = true;
    memory.entries = {known};
    return memory;
}

} // namespace

/** The photographs on a card, as a photographer counts them. */
class CardCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRawFileAndItsPictureAreOneShotWhateverComesFirst()
    {
        CardCatalogue card;
        QCOMPARE(card.add({file("/store_00010001/DCIM/100/A.NEF", 30)}), QList<int>{0});
        QCOMPARE(card.add({file("/store_00010001/DCIM/100/A.JPG", 10)}), QList<int>{0});
        QCOMPARE(card.count(), 1);
        QCOMPARE(card.at(0).face().file.name, QStringLiteral("A.JPG"));
        QCOMPARE(card.at(0).bytes(), 40);
        QVERIFY(card.at(0).hasRaw && card.at(0).hasPicture && !card.at(0).isFilm);
    }

    void theyMayLieOnTwoCards()
    {
        CardCatalogue card;
        card.add({file("/store_00010001/DCIM/100/A.NEF"), file("/store_00020001/DCIM/100/A.JPG")});
        QCOMPARE(card.count(), 1);
        QCOMPARE(card.at(0).files.size(), 2);
    }

    void aSecondCardsCopyCountsOnce()
    {
        CardCatalogue card;
        card.add({file("/store_00010001/DCIM/100/A.JPG"), file("/store_00020001/DCIM/100/A.JPG")});
        QCOMPARE(card.count(), 1);
        QCOMPARE(card.at(0).files.size(), 1);
    }

    void theSameNameAtAnotherTimeIsAnotherShot()
    {
        CardCatalogue card;
        card.add({file("/store_00010001/DCIM/100/A.JPG"),
            file("/store_00020001/DCIM/100/A.NEF", 1, noon.addSecs(61))});
        QCOMPARE(card.count(), 2);
        QVERIFY(card.at(0).key != card.at(1).key);
    }

    void theSameNameInAnotherFolderIsAnotherShot()
    {
        CardCatalogue card;
        card.add({file("/s/DCIM/100/A.JPG"), file("/s/DCIM/101/A.JPG")});
        QCOMPARE(card.count(), 2);
    }

    void aSoundGoesWithItsPictureAlsoWhenItIsFoundBefore()
    {
        CardCatalogue card;
        QVERIFY(card.add({file("/s/DCIM/100/A.WAV")}).isEmpty());
        card.add({file("/s/DCIM/100/A.JPG")});
        QCOMPARE(card.count(), 1);
        QCOMPARE(card.at(0).files.size(), 2);
        QCOMPARE(card.at(0).face().file.name, QStringLiteral("A.JPG"));
    }

    void whatCamerasKeepForThemselvesIsLeftOut()
    {
        CardCatalogue card;
        card.add({file("/s/MISC/AUTPRINT.MRK"), file("/s/DCIM/CANONMSC/M0100.CTG"),
            file("/s/DCIM/100/A.MOV")});
        QCOMPARE(card.count(), 1);
        QVERIFY(card.at(0).isFilm);
    }

    void aFileThatIsListedTwiceIsThereOnce()
    {
        CardCatalogue card;
        card.add({file("/s/DCIM/100/A.JPG")});
        QVERIFY(card.add({file("/s/DCIM/100/A.JPG")}).isEmpty());
        QCOMPARE(card.count(), 1);
    }

    void whatTheJournalHasIsInTheSession_data()
    {
        QTest::addColumn<JournalState>("state");
        QTest::addColumn<bool>("isInSession");
        QTest::newRow("committed") << JournalState::Committed << true;
        QTest::newRow("damaged") << JournalState::Damaged << true;
        QTest::newRow("to be deleted") << JournalState::DeletionOrdered << true;
        QTest::newRow("deleted") << JournalState::Deleted << true;
        QTest::newRow("announced") << JournalState::Announced << false;
        QTest::newRow("left") << JournalState::LeftOnCard << false;
    }

    void whatTheJournalHasIsInTheSession()
    {
        QFETCH(JournalState, state);
        QFETCH(bool, isInSession);
        CardCatalogue card(remembered(file("/s/DCIM/100/A.JPG"), state));
        card.add({file("/s/DCIM/100/A.JPG")});
        QCOMPARE(card.at(0).isInSession(), isInSession);
    }

    void anotherPictureOfTheSameNameIsNotInTheSession()
    {
        const CardMemory memory = remembered(file("/s/DCIM/100/A.JPG"), JournalState::Committed);
        CardCatalogue otherTime(memory);
        otherTime.add({file("/s/DCIM/100/A.JPG", 1000, noon.addDays(1))});
        QVERIFY(!otherTime.at(0).isInSession());
        CardCatalogue otherSize(memory);
        otherSize.add({file("/s/DCIM/100/A.JPG", 1001)});
        QVERIFY(!otherSize.at(0).isInSession());
    }

    void theRawFileOfAPictureThatIsThereIsWantedUnderItsName()
    {
        CardCatalogue card(remembered(file("/s/DCIM/100/A.JPG"), JournalState::Committed));
        card.add({file("/s/DCIM/100/A.JPG"), file("/s/DCIM/100/A.NEF")});
        QVERIFY(!card.at(0).isInSession());
        QCOMPARE(card.at(0).key, QStringLiteral("its-key"));
        const QList<CameraFileEntry> wanted = CardImport::filesToImport(card.at(0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().file.name, QStringLiteral("A.NEF"));
    }

    void whatComesMeanwhileIsNoted()
    {
        CardCatalogue card;
        card.add({file("/s/DCIM/100/A.JPG")});
        QCOMPARE(card.noteInSession(file("/s/DCIM/100/A.JPG")), 0);
        QVERIFY(card.at(0).isInSession());
        QCOMPARE(card.noteInSession(file("/s/DCIM/100/B.JPG")), -1);
    }

    void aPictureInMemoryIsOnNoCard()
    {
        CardCatalogue card;
        CameraFileEntry inMemory = file("/A.JPG");
        inMemory.inMemory = true;
        QVERIFY(card.add({inMemory}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardCatalogueTest)
#include "CardCatalogueTest.moc"
