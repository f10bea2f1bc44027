// SPDX-License-Identifier: GPL-3.0-or-later
// Plugins that take the program down, in a program of its own; and what its next start knows.
#include "base/MemoryFolder.h"
#include "plugin/Modules.h"
#include "plugin/loader/CrashMark.h"
#include "plugin/loader/PluginManager.h"

#include <QProcess>
#include <QTemporaryDir>
#include <thread>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

QStringList wordsFor(const Modules& modules, const QStringList& words)
{
    return QStringList{modules.plugins(), modules.crashes()} + words;
}

/** What a run of the program says, line by line; the last is "ended well" when it did. */
QStringList run(const Modules& modules, const QStringList& words = {})
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(q(PLUGIN_RUNNER), wordsFor(modules, words));
    program.waitForFinished(patienceMs);
    QStringList lines =
        QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0) {
        lines << q("ended well");
    }
    return lines;
}

QStringList marks(const Modules& modules)
{
    return QDir(modules.crashes()).entryList({q("*.running")}, QDir::Files);
}

QByteArray bytesOf(const Modules& modules)
{
    QByteArray bytes;
    for (const QString& name : marks(modules)) {
        QFile file(modules.crashes() + u'/' + name);
        if (file.open(QIODevice::ReadOnly)) {
            bytes += file.readAll();
        }
    }
    return bytes;
}

} // namespace

class PluginCrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatTookTheProgramDownIsOffAtTheNextStart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("crashes_in_start") << QStringList();
        QTest::newRow("crashes_in_call") << QStringList{q("go")};
        QTest::newRow("crashes_by_itself") << QStringList{q("linger")};
        QTest::newRow("crashes_in_thread") << QStringList{q("linger")};
        QTest::newRow("aborts_by_itself") << QStringList{q("linger")};
        QTest::newRow("deletes_window") << QStringList{q("go")};
    }

    void theOneThatTookTheProgramDownIsOffAtTheNextStart()
    {
        QFETCH(QStringList, words);
        const QString name = q(QTest::currentDataTag());
        const QString id = q("test.") + QString(name).replace(u'_', u'-');
        const Modules modules;
        modules.put(q("good"), q("plugins"), q("a"));
        modules.put(name, q("plugins"), q("b"));
        QVERIFY(!run(modules, words).contains(q("ended well")));
        QCOMPARE(marks(modules).size(), 1);

        const QStringList next = run(modules);
        QVERIFY2(next.contains(q("ended well")), qPrintable(next.join(u'\n')));
        QVERIFY2(next.contains(q("crashed ") + id), qPrintable(next.join(u'\n')));
        QVERIFY(next.contains(q("running test.good")));
        const QStringList told = next.filter(q("told: "));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(q("switched off")), qPrintable(told.first()));
        QVERIFY(marks(modules).isEmpty());

        // It stays off, and is told once only.
        const QStringList third = run(modules);
        QVERIFY(third.contains(q("crashed ") + id));
        QVERIFY(third.filter(q("told: ")).isEmpty());
    }

    void oneThatNeverComesBackIsOffAfterTheProgramWasKilled()
    {
        const Modules modules;
        modules.put(q("blocks_in_start"));
        QProcess program;
        program.start(q(PLUGIN_RUNNER), wordsFor(modules, {}));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(modules).contains("test.blocks-in-start"), patienceMs);
        program.kill();
        QVERIFY(program.waitForFinished(patienceMs));
        const QStringList next = run(modules);
        QVERIFY(next.contains(q("crashed test.blocks-in-start")));
        QVERIFY(next.contains(q("ended well")));
    }

    void aProgramThatIsKilledWhileNoPluginIsAtWorkBlamesNone()
    {
        const Modules modules;
        modules.put(q("good"));
        QProcess program;
        program.start(q(PLUGIN_RUNNER), wordsFor(modules, {q("linger")}));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += program.readAllStandardOutput()).contains("running"), patienceMs);
        program.kill();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(marks(modules).size(), 1);
        const QStringList next = run(modules);
        QVERIFY(next.contains(q("running test.good")));
        QVERIFY(next.filter(q("told: ")).isEmpty());
    }

    void theMarkOfAProgramThatRunsIsLeftAlone()
    {
        const Modules modules;
        modules.put(q("blocks_in_start"));
        QProcess program;
        program.start(q(PLUGIN_RUNNER), wordsFor(modules, {}));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(modules).contains("test.blocks-in-start"), patienceMs);
        QVERIFY(crashes::collect(modules.crashes(), modules.crashes()).isEmpty());
        QCOMPARE(marks(modules).size(), 1);
        program.kill();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(crashes::collect(modules.crashes(), modules.crashes()),
            QStringList{q("test.blocks-in-start")});
        QVERIFY(marks(modules).isEmpty());
    }

    void theDeepestCallOfAThreadIsTheOneAtWork()
    {
        const Modules modules;
        auto mark = CrashMark::create(modules.crashes());
        QVERIFY(mark);
        const int outer = (*mark)->enter("test.outer");
        const int inner = (*mark)->enter("test.inner");
        QFile::copy(modules.crashes() + u'/' + marks(modules).first(),
            modules.crashes() + q("/dead.running"));
        QCOMPARE(
            crashes::collect(modules.crashes(), modules.crashes()), QStringList{q("test.inner")});
        (*mark)->leave(inner);
        QFile::copy(modules.crashes() + u'/' + marks(modules).first(),
            modules.crashes() + q("/dead.running"));
        QCOMPARE(
            crashes::collect(modules.crashes(), modules.crashes()), QStringList{q("test.outer")});
        (*mark)->leave(outer);
        QFile::copy(modules.crashes() + u'/' + marks(modules).first(),
            modules.crashes() + q("/dead.running"));
        QVERIFY(crashes::collect(modules.crashes(), modules.crashes()).isEmpty());
        QCOMPARE(crashes::remembered(modules.crashes()),
            (QStringList{q("test.inner"), q("test.outer")}));
        crashes::forgive(modules.crashes(), q("test.inner"));
        QCOMPARE(crashes::remembered(modules.crashes()), QStringList{q("test.outer")});
    }

    void whatIsRememberedLiesElsewhereThanTheMarks()
    {
        const Modules modules;
        const QTemporaryDir memory;
        {
            auto mark = CrashMark::create(memory.path());
            QVERIFY(mark);
            (void)(*mark)->enter("test.outer");
            const QString name = QDir(memory.path()).entryList({q("*.running")}).constFirst();
            QVERIFY(QFile::copy(memory.filePath(name), memory.filePath(q("dead.running"))));
        }
        QCOMPARE(crashes::collect(memory.path(), modules.crashes()), QStringList{q("test.outer")});
        QVERIFY(QDir(memory.path()).isEmpty());
        QCOMPARE(crashes::remembered(modules.crashes()), QStringList{q("test.outer")});
    }

    void theMarksAreInMemoryWhichWaitsForNoDisk()
    {
        const QString marks = PluginManager::usualPlaces().marks();
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks, memoryFolder() + q("/plugins"));
    }

    void whoWorksBesideTheWindowHasNoPartInAKill()
    {
        const Modules modules;
        auto mark = CrashMark::create(modules.crashes());
        QVERIFY(mark);
        std::thread([&mark] { (void)(*mark)->enter("test.beside"); }).join();
        QFile::copy(modules.crashes() + u'/' + marks(modules).first(),
            modules.crashes() + q("/dead.running"));
        QVERIFY(crashes::collect(modules.crashes(), modules.crashes()).isEmpty());
    }

    void aMarkThatIsBrokenNamesNobody()
    {
        const Modules modules;
        QDir().mkpath(modules.crashes());
        const QList<QByteArray> contents{{}, "text", QByteArray(sizeof(CrashPage), '\0'),
            QByteArray(sizeof(CrashPage), 'x'),
            QByteArray("skeinpl2", 8) + QByteArray(sizeof(CrashPage) - 8, 'x'),
            QByteArray("skeinpl2\1\0\0\0\2\0\0\0../../x", 23) +
                QByteArray(sizeof(CrashPage) - 23, '\0')};
        for (qsizetype number = 0; number < contents.size(); ++number) {
            QFile file(modules.crashes() + q("/%1.running").arg(number));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents[number]);
        }
        QVERIFY(crashes::collect(modules.crashes(), modules.crashes()).isEmpty());
        QVERIFY(marks(modules).isEmpty());
        QVERIFY(crashes::remembered(modules.crashes()).isEmpty());
    }

    void whenNothingCanBeNotedAllElseWorks()
    {
        const Modules modules;
        modules.put(q("good"));
        QFile blocker(modules.crashes());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const QStringList lines = run(modules);
        QVERIFY(lines.contains(q("running test.good")));
        QVERIFY(lines.contains(q("ended well")));
    }
};

QTEST_GUILESS_MAIN(PluginCrashTest)
#include "PluginCrashTest.moc"
