// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EditQueue.h"

#include "session/SessionModel.h"
#include "session/ShotModel.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

QString titleOf(int /*shots*/)
{
    return QStringLiteral("Rate");
}

ShotFiles shotAt(const QString& path)
{
    ShotFiles shot;
    shot.paths = {path};
    return shot;
}

MarkShots rating(const QString& path)
{
    return {{{shotAt(path), {Rating::stars(3), {}}}}, SidecarStyle::WithExtension};
}

EditOutcome doneFor(const QString& path)
{
    EditOutcome outcome;
    outcome.done = 1;
    outcome.inverse = RevertMarks{{{shotAt(path), {}, {}}}};
    return outcome;
}

} // namespace

class EditQueueTest final : public QObject
{
    Q_OBJECT

private:
    SessionModel m_files;
    ShotModel m_shots{&m_files};

private Q_SLOTS:
    void whatCanBeUndoneKeepsWithinABudgetOfBytes()
    {
        constexpr qint64 size = EditHistory::maxBytes / 4 + 1;
        QByteArray noise(size, Qt::Uninitialized); // nothing makes it smaller
        QRandomGenerator(1).generate(noise.begin(), noise.end());
        const PackedChanges packed({{QStringLiteral("/one/a.xmp"), noise, std::nullopt}});
        EditOutcome outcome = doneFor(QStringLiteral("/one/a.jpg"));
        std::get<RevertMarks>(*outcome.inverse).shots.first().changes = packed;
        EditHistory history;
        for (int i = 0; i < 6; ++i) {
            history.note(EditHistory::Kind::Do, titleOf, outcome);
        }
        int steps = 0;
        for (; history.next(EditHistory::Kind::Undo); ++steps) {
            history.note(EditHistory::Kind::Undo, titleOf, {});
        }
        QCOMPARE(steps, 3);
    }

    void packedChangesAreThoseThatWerePacked()
    {
        const SidecarChanges changes{{QStringLiteral("/a.xmp"), std::nullopt, QByteArray("new")},
            {QStringLiteral("/b.xmp"), QByteArray(), QByteArray(100'000, 'x')}};
        const PackedChanges packed(changes);
        QVERIFY(packed.bytes() < 1000);
        const SidecarChanges back = packed.unpacked();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(back.at(i).path, changes.at(i).path);
            QVERIFY(back.at(i).before == changes.at(i).before);
            QVERIFY(back.at(i).after == changes.at(i).after);
        }
    }

    void ordersOfTheFormerFolderAreDoneButNotUndoneInTheNext()
    {
        EditQueue queue(m_shots);
        QSignalSpy started(&queue, &EditQueue::started);
        const QStringList former{QStringLiteral("/one/a.jpg"), QStringLiteral("/one/b.jpg")};
        for (const QString& path : former) {
            queue.order(rating(path), titleOf);
        }
        queue.forgetFolder();
        const QString here = QStringLiteral("/two/a.jpg");
        queue.order(rating(here), titleOf);
        for (const QString& path : former) {
            QVERIFY(!queue.isOfThisFolder());
            queue.finish(doneFor(path));
            QVERIFY(!queue.history().next(EditHistory::Kind::Undo));
            queue.startNext();
        }
        QCOMPARE(started.size(), 3);
        QVERIFY(queue.isOfThisFolder());
        queue.finish(doneFor(here));
        QVERIFY(queue.history().next(EditHistory::Kind::Undo));
        QVERIFY(!queue.isBusy());
    }
};

QTEST_GUILESS_MAIN(EditQueueTest)
#include "EditQueueTest.moc"
