// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BuildFacts.h"
#include "base/Programs.h"

#include <QTest>

using namespace skein;

/** What the programs themselves say is tested by tests/project/version. */
class BuildFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsThatOfTheProject()
    {
        const BuildFacts facts = buildFacts();
        QCOMPARE(facts.version, skeinVersion());
        QVERIFY2(facts.version.count(u'.') == 2, qPrintable(facts.version));
        QCOMPARE(facts.builtForQt, QStringLiteral(QT_VERSION_STR));
        QVERIFY(facts.compiler.contains(u"++ "));
        QVERIFY(!facts.machine.isEmpty());
    }

    void theCommitStandsBehindTheVersion()
    {
        BuildFacts facts;
        facts.version = QStringLiteral("1.2.3");
        facts.commit = QStringLiteral("0123456789");
        facts.commitDate = QStringLiteral("2026-01-02");
        QCOMPARE(facts.versionWithCommit(), QStringLiteral("1.2.3 (0123456789, 2026-01-02)"));
    }

    /** As in this test, which is not linked anew after each commit. */
    void anUnknownCommitIsSaid()
    {
        QVERIFY(buildFacts().commit.isEmpty());
        QCOMPARE(versionLine(QStringLiteral("skein")),
            QStringLiteral("skein %1 (unknown commit)\n").arg(skeinVersion()));
    }
};

QTEST_GUILESS_MAIN(BuildFactsTest)
#include "BuildFactsTest.moc"
