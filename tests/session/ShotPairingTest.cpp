// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoStore.h"

#include "image/ImageLibraries.h"
#include "session/ExifFixture.h"
#include "session/SessionFixture.h"
#include "session/SessionFolder.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skein;
using namespace skein::test;

/** Files of one shot get one name, however far apart they arrive; those of others never do. */
class ShotPairingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    std::unique_ptr<PhotoStore> m_store;
    QString m_body = u"1001"_s;

    /** As if the program began anew. */
    void restart()
    {
        m_store.reset();
        m_store = std::make_unique<PhotoStore>(FileNamer::parse(u"capt-XXXX"_s).value());
        m_store->open(m_folder, true);
    }

    IncomingPhoto photo(const QString& name, const QByteArray& bytes, const QString& folder) const
    {
        IncomingPhoto photo = staged(stagingFolderOf(m_folder), name, bytes);
        photo.card = {m_body, folder, name, bytes.size(), {}};
        return photo;
    }
    /** The name it got, or what went wrong. */
    QString arrives(const QString& name, const QByteArray& bytes,
        const QString& folder = u"/store_00010001/DCIM/100NIKON"_s)
    {
        const auto kept = m_store->store(photo(name, bytes, folder));
        return kept ? QFileInfo(kept->path).fileName() : messageOf(kept.error());
    }

private Q_SLOTS:
    void initTestCase() { initImageLibraries(); }
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const auto prepared = prepareSessionFolder(m_root->filePath(u"shoot"_s));
        SKEIN_VERIFY_RESULT(prepared);
        m_folder = *prepared;
        m_body = u"1001"_s;
        restart();
    }

    void rawAndJpegShareANameAfterARestart()
    {
        const WrittenFacts facts{.fraction = "37", .serial = "1001"};
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(facts)), u"capt-0001.jpg"_s);
        QCOMPARE(arrives(u"DSC_0002.JPG"_s, jpegWith({.fraction = "52", .serial = "1001"})),
            u"capt-0002.jpg"_s);
        restart();
        m_body = u"ptpip:192.168.1.1"_s; // by another connection, which tells no serial number
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(facts)), u"capt-0001.nef"_s);
    }

    void filesOfOnePlaceOnTheCardShareANameAfterARestart()
    {
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegOf("a")), u"capt-0001.jpg"_s);
        QCOMPARE(arrives(u"DSC_0002.JPG"_s, jpegOf("b")), u"capt-0002.jpg"_s);
        restart();
        QCOMPARE(arrives(u"DSC_0001.WAV"_s, "sound"), u"capt-0001.wav"_s);
        QCOMPARE(arrives(u"DSC_0002.MOV"_s, "film"), u"capt-0002.mov"_s);
    }

    void twoBodiesWithEqualNamesAreToldApart()
    {
        const WrittenFacts left{.fraction = "37", .serial = "1001"};
        const WrittenFacts right{.fraction = "37", .serial = "2002"};
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(left)), u"capt-0001.jpg"_s);
        m_body = u"2002"_s;
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(right)), u"capt-0002.nef"_s);
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(right)), u"capt-0002.jpg"_s);
        m_body = u"1001"_s;
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(left)), u"capt-0001.nef"_s);
    }

    void aCardThatBeginsAnewGivesNewShots()
    {
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith({.fraction = "37"})), u"capt-0001.jpg"_s);
        const WrittenFacts later{.clock = "2026:02:01 09:00:00", .fraction = "11"};
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(later)), u"capt-0002.nef"_s);
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(later)), u"capt-0002.jpg"_s);
    }

    void aBurstWithinASecondIsToldApart()
    {
        for (int frame = 0; frame < 5; ++frame) {
            const WrittenFacts facts{.fraction = QByteArray::number(10 + frame)};
            QCOMPARE(arrives(u"DSC_000%1.JPG"_s.arg(frame + 1), jpegWith(facts)),
                u"capt-000%1.jpg"_s.arg(frame + 1));
        }
        restart();
        for (int frame = 4; frame >= 0; --frame) {
            const WrittenFacts facts{.fraction = QByteArray::number(10 + frame)};
            QCOMPARE(arrives(u"DSC_000%1.NEF"_s.arg(frame + 1), rawWith(facts),
                         u"/store_00020001/DCIM/104NIKON"_s),
                u"capt-000%1.nef"_s.arg(frame + 1));
        }
    }

    void aNameThatWasGivenAgainDoesNotMislead()
    {
        const WrittenFacts first{.fraction = "37"};
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(first)), u"capt-0001.jpg"_s);
        QVERIFY(QFile::remove(m_folder + u"/capt-0001.jpg"_s));
        restart(); // alone: the number is free again
        const WrittenFacts other{.clock = "2026:02:01 09:00:00", .fraction = "11"};
        QCOMPARE(arrives(u"DSC_0007.JPG"_s, jpegWith(other)), u"capt-0001.jpg"_s);
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(first)), u"capt-0002.nef"_s);
    }

    void whatTheRestOfTheShotIsCalledNowIsItsName()
    {
        const WrittenFacts facts{.fraction = "37"};
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(facts)), u"capt-0001.jpg"_s);
        QVERIFY(QFile::rename(m_folder + u"/capt-0001.jpg"_s, m_folder + u"/bride.jpg"_s));
        m_store->rename({{u"capt-0001.jpg"_s, u"bride.jpg"_s}});
        restart();
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(facts)), u"bride.nef"_s);
    }

    void aStemIsTakenWhateverTheExtension()
    {
        PhotoStore other(FileNamer::parse(u"capt-XXXX"_s).value());
        other.open(m_folder, false);
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegOf("a")), u"capt-0001.jpg"_s);
        QVERIFY(QFile::remove(m_folder + u"/capt-0001.jpg"_s)); // as if it were on its way still
        m_body = u"2002"_s;
        const auto kept =
            other.store(photo(u"DSC_0001.NEF"_s, rawWith({}), u"/store_00010001/DCIM/100NIKON"_s));
        SKEIN_VERIFY_RESULT(kept);
        QCOMPARE(QFileInfo(kept->path).fileName(), u"capt-0002.nef"_s);
    }

    void aJournalDoesNotChooseHostileNames_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"../evil.jpg", ".skein/evil.jpg", "gone/evil.jpg", "link/evil.jpg",
                 ".evil.jpg", "CON.jpg", "a\\b.jpg", "/tmp/evil.jpg"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }
    void aJournalDoesNotChooseHostileNames()
    {
        QFETCH(const QString, path);
        QVERIFY(QDir(m_root->path()).mkpath(u"elsewhere"_s));
        QVERIFY(QFile::link(m_root->filePath(u"elsewhere"_s), m_folder + u"/link"_s));
        const WrittenFacts facts{.fraction = "37"};
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegWith(facts)), u"capt-0001.jpg"_s);
        m_store->rename({{u"capt-0001.jpg"_s, path}});
        restart();
        QCOMPARE(arrives(u"DSC_0001.NEF"_s, rawWith(facts)), u"capt-0002.nef"_s);
        QVERIFY(namesOf(m_root->filePath(u"elsewhere"_s)).isEmpty());
    }

    void damagedPhotographsAreRememberedByTheirNames()
    {
        QCOMPARE(arrives(u"DSC_0001.JPG"_s, jpegOf("a").chopped(2)), u"capt-0001.jpg"_s);
        restart();
        QCOMPARE(m_store->damaged().keys(), QStringList{u"capt-0001.jpg"_s});
    }
};

QTEST_GUILESS_MAIN(ShotPairingTest)
#include "ShotPairingTest.moc"
