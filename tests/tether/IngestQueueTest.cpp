// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/IngestQueue.h"

#include <QTest>

using namespace skein;
using Stage = IngestPhoto::Stage;

class IngestQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photographsComeBackInTheOrderTheyWereAnnounced()
    {
        IngestQueue queue;
        const quint64 first = queue.add(photo("A.JPG")).id;
        const quint64 second = queue.add(photo("B.JPG")).id;
        QCOMPARE(queue.first(Stage::Waiting)->id, first);
        QCOMPARE(queue.take(first).entry.file.name, QStringLiteral("A.JPG"));
        QCOMPARE(queue.first(Stage::Waiting)->id, second);
    }

    void theSameFileTwiceIsTwoPhotographs()
    {
        IngestQueue queue;
        const quint64 first = queue.add(photo("A.JPG")).id;
        const quint64 second = queue.add(photo("A.JPG")).id;
        QVERIFY(first != second);
        QCOMPARE(queue.find({QStringLiteral("/card"), QStringLiteral("A.JPG")}, Stage::Waiting)->id,
            first);
    }

    void aFileIsFoundInTheStageAskedForOnly()
    {
        IngestQueue queue;
        queue.add(photo("A.JPG")).stage = Stage::Committing;
        const CameraFileRef file{QStringLiteral("/card"), QStringLiteral("A.JPG")};
        QVERIFY(!queue.find(file, Stage::Waiting));
        QVERIFY(queue.find(file, Stage::Committing));
    }

    void whatALostCameraKeepsIsNotPending()
    {
        IngestQueue queue;
        queue.add(photo("A.JPG"));
        queue.add(photo("B.JPG")).stage = Stage::Held;
        QCOMPARE(queue.pendingCount(), 1);
        QCOMPARE(queue.count(Stage::Held), 1);
        QCOMPARE(queue.ids(Stage::Held).size(), size_t(1));
    }

    void anImportThatWaitsTakesNoRoomYetAndIsNoArrival()
    {
        IngestQueue queue;
        IngestPhoto chosen = photo("A.JPG");
        chosen.isImport = true;
        chosen.entry.size = 10;
        const quint64 id = queue.add(chosen).id;
        queue.add(photo("B.JPG")).entry.size = 5;
        QCOMPARE(queue.waitingBytes(), 5);
        QCOMPARE(queue.pendingCount(), 2);
        QCOMPARE(queue.arrivingCount(), 1);
        queue.find(id)->stage = Stage::Downloading;
        QCOMPARE(queue.waitingBytes(), 15);
    }

private:
    static IngestPhoto photo(const char* name)
    {
        IngestPhoto photo;
        photo.entry.file = {QStringLiteral("/card"), QString::fromLatin1(name)};
        return photo;
    }
};

QTEST_GUILESS_MAIN(IngestQueueTest)
#include "IngestQueueTest.moc"
