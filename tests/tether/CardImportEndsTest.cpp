// SPDX-License-Identifier: GPL-3.0-or-later
// What ends an import, and what goes on beside it.
#include "tether/Arrivals.h"
#include "tether/CardImport.h"
#include "tether/DiskGuard.h"
#include "tether/FullCardRig.h"
#include "tether/ImportUnderWay.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace skein;

namespace {

constexpr qint64 megabyte = 1'000'000;

/** A photograph of @p bytes that takes no room on the disk of this test. */
void putSparse(FullCardRig& scene, const QString& name, qint64 bytes)
{
    scene.put(name, test::jpegOf("large"), 1);
    QFile file(scene.folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(bytes));
}

} // namespace

class CardImportEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSessionEndsOneThatRuns()
    {
        ImportUnderWay under(400);
        QVERIFY(under.begins());
        const QString other = under.scene.rig.path(QStringLiteral("other"));
        QVERIFY(wait(under.scene.rig.controller.openSession(other)));
        QCOMPARE(under.finished.count(), 1);
        QVERIFY(under.import.progress().done < 400);
        const auto summary = under.finished.first().at(1).value<Error>();
        QVERIFY(summary.isCancellation());
        QVERIFY2(summary.message.contains(QLatin1String("another session")),
            qPrintable(summary.message));
        const auto paths = wait(under.scene.rig.controller.capture());
        QVERIFY(paths && paths->size() == 1);
        QCOMPARE(QFileInfo(paths->first()).absolutePath(), other);
        QCOMPARE(under.scene.rig.sessionFiles().size(), under.import.progress().done);
    }

    void anotherSessionEndsOneThatHasJustBegun()
    {
        FullCardRig scene;
        scene.putMany(40);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        import.start(scene.listed(), false); // The session looks at the card first.
        QVERIFY(wait(scene.rig.controller.openSession(scene.rig.path(QStringLiteral("other")))));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(import.progress().done, 0);
    }

    void aFileIsCountedOnceWhenRoomIsLookedFor()
    {
        FullCardRig scene;
        putSparse(scene, QStringLiteral("OLD_0001.JPG"), 150 * megabyte);
        putSparse(scene, QStringLiteral("OLD_0002.JPG"), 150 * megabyte);
        DiskGuard& guard = scene.rig.controller.disk();
        // More than both, and less than one of them twice and the other one.
        guard.setFreeBytes([](const QString&) { return 440 * megabyte; });
        QVERIFY(scene.rig.start());
        QTRY_COMPARE_WITH_TIMEOUT(guard.freeBytes(), 440 * megabyte, patienceMs);
        CardImport import(scene.place());
        QSignalSpy finished(&import, &CardImport::finished);
        import.start(scene.listed(), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY2(
            import.progress().done == 2, qPrintable(finished.first().at(1).value<Error>().message));
    }

    void aCameraThatGoesBeforeItsCardWasLookedAtIsNotMet()
    {
        FullCardRig scene;
        scene.putMany(3);
        QVERIFY(scene.rig.start());
        FirstMeeting meeting(scene.place());
        QSignalSpy done(&meeting, &FirstMeeting::done);
        meeting.begin();
        scene.rig.controller.setCamera(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patienceMs);
        const auto error = done.first().first().value<std::optional<Error>>();
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Disconnected);
    }

    void whatIsTakenMeanwhileArrivesWithoutWaitingForIt()
    {
        FullCardRig scene;
        scene.putMany(200);
        QVERIFY(scene.rig.start());
        CardImport import(scene.place());
        const QSignalSpy finished(&import, &CardImport::finished);
        const QSignalSpy imported(&import, &CardImport::imported);
        const Arrivals arrivals(scene.rig.controller);
        QSignalSpy counts(&arrivals, &Arrivals::countChanged);
        import.start(scene.listed(), false);
        QTRY_VERIFY_WITH_TIMEOUT(imported.count() > 0, patienceMs);
        QCOMPARE(counts.count(), 0);
        QVERIFY(scene.rig.controller.pendingCount() > 0);
        QVERIFY(wait(scene.rig.controller.capture()));
        QTRY_COMPARE_WITH_TIMEOUT(counts.count(), 2, patienceMs);
        QCOMPARE(counts.first().first().toInt(), 1);
        QCOMPARE(counts.last().first().toInt(), 0);
        QCOMPARE(finished.count(), 0);
        import.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    }
};

QTEST_GUILESS_MAIN(CardImportEndsTest)
#include "CardImportEndsTest.moc"
