// SPDX-License-Identifier: GPL-3.0-or-later
// What plugins keep about a shot goes where the shot goes.
#include "session/Companions.h"
#include "SessionFixture.h"
#include "session/ShotMover.h"

#include <QTemporaryDir>

using namespace skein;
using namespace skein::test;

class CompanionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char* name : {"team.jpg", "team.jpg.xmp", "team.heads.json", "team.notes-2.json",
                 "team.JSON", "team.json", "team2.heads.json", "team.Heads.json",
                 "team.heads.json.old-1", "team.a.b.json"}) {
            QVERIFY(writeFile(path(name), name));
        }
        m_shot = {{path("team.jpg")}, true};
    }

    void theyBeginLikeTheShotAndEndWithAWordAndJson()
    {
        QStringList found = companionsOf(m_shot);
        found.sort();
        QCOMPARE(found, QStringList({path("team.heads.json"), path("team.notes-2.json")}));
    }

    void aShotThatSharesItsStemHasNone()
    {
        m_shot.ownsStem = false;
        QVERIFY(companionsOf(m_shot).isEmpty());
    }

    void theyAreRenamedWithTheShotAndBack()
    {
        const auto renamed = renameShot(m_shot, QStringLiteral("group"));
        SKEIN_VERIFY_RESULT(renamed);
        QCOMPARE(readFile(path("group.heads.json")), QByteArray("team.heads.json"));
        QCOMPARE(readFile(path("group.notes-2.json")), QByteArray("team.notes-2.json"));
        QVERIFY(!QFile::exists(path("team.heads.json")));
        QVERIFY(QFile::exists(path("team2.heads.json")));
        SKEIN_VERIFY_RESULT(renameShot(*renamed, QStringLiteral("squad")));
        QCOMPARE(readFile(path("squad.heads.json")), QByteArray("team.heads.json"));
    }

    void theyGoToTheTrashWithTheShotAndComeBack()
    {
        const TrashedFiles trashed = moveShotToTrash(m_shot);
        QVERIFY(!trashed.error);
        QVERIFY(!QFile::exists(path("team.heads.json")));
        QVERIFY(QFile::exists(path("team2.heads.json")));
        SKEIN_VERIFY_RESULT(restoreFromTrash(trashed.gone));
        QCOMPARE(readFile(path("team.heads.json")), QByteArray("team.heads.json"));
        QCOMPARE(readFile(path("team.jpg")), QByteArray("team.jpg"));
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ShotFiles m_shot;
};

QTEST_GUILESS_MAIN(CompanionsTest)
#include "CompanionsTest.moc"
