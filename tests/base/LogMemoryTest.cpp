// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogMemory.h"
#include "base/LogRing.h"
#include "base/MemoryFolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;

QByteArray numbered(qsizetype number)
{
    return QByteArray("line ").append(QByteArray::number(number));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("run-*.log")}, QDir::Files);
}

/** The file of this process has its name. */
bool hasOwnFile(const QString& folder)
{
    const QString own = QStringLiteral("run-*-%1.log").arg(QCoreApplication::applicationPid());
    return !QDir(folder).entryList({own}, QDir::Files).isEmpty();
}

std::function<QString()> in(const QTemporaryDir& folder)
{
    return [path = folder.path()] { return path; };
}

/** A file as a run leaves it that has ended, however it did, @p moment after all began. */
void leaveLog(const QString& path, const QByteArray& line, qint64 moment = 1)
{
    std::vector<char> memory(4096);
    LogRing(memory).append(line, moment);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(memory.data(), static_cast<qint64>(memory.size()));
}

/** Tells it to keep the log in @p folder; what is answered expires when that has been tried. */
std::weak_ptr<int> keepsIn(LogMemory& memory, const QString& folder)
{
    auto held = std::make_shared<int>(); // By the function alone, which goes with its thread.
    std::weak_ptr<int> whether = held;
    memory.keepIn([folder, held = std::move(held)] { return folder; });
    return whether;
}

/** As it looks @p seconds after it was changed. */
void makeOlder(const QString& path, int seconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(
        QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
}

QByteArray textIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? LogRing::textIn(file.readAll()) : QByteArray();
}

constexpr const char* otherRunOption = "--log-in";

/** What another run of the program does until it is killed. */
int logUntilKilled(const QString& folder)
{
    LogMemory memory;
    memory.keepIn([folder] { return folder; });
    qWarning("the last words");
    return QCoreApplication::exec();
}

/** A run of its own that logs into @p folder, at the latest killed at the end. */
class OtherRun final
{
public:
    explicit OtherRun(const QString& folder)
    {
        m_process.start(
            QCoreApplication::applicationFilePath(), {QLatin1String(otherRunOption), folder});
    }
    ~OtherRun() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherRun)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    [[nodiscard]] bool hasFileIn(const QString& folder) const
    {
        return !QDir(folder)
                    .entryList({QStringLiteral("run-*-%1.log").arg(m_process.processId())})
                    .isEmpty();
    }

private:
    QProcess m_process;
};

} // namespace

class LogMemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRingKeepsTheNewestWholeLines()
    {
        std::vector<char> memory(LogRing::smallestBytes);
        LogRing ring(memory);
        for (int number = 0; number < 500; ++number) {
            ring.append(numbered(number));
        }
        const QList<QByteArray> lines = ring.text().split('\n');
        QCOMPARE(lines.last(), QByteArray());
        QCOMPARE(lines.at(lines.size() - 2), QByteArray("line 499"));
        for (qsizetype place = 0; place + 1 < lines.size(); ++place) {
            const qsizetype number = 500 - (lines.size() - 1) + place;
            QCOMPARE(lines.at(place), numbered(number));
        }
        QVERIFY(lines.size() > 50);
    }

    void theRingIsReadAgainFromItsBytes()
    {
        std::vector<char> memory(LogRing::smallestBytes);
        LogRing(memory).append("one");
        LogRing again(memory);
        again.append("two");
        QCOMPARE(LogRing::textIn({memory.data(), static_cast<qsizetype>(memory.size())}),
            QByteArray("one\ntwo\n"));
    }

    void bytesThatAreNoRingAreNoText()
    {
        QCOMPARE(LogRing::textIn({}), QByteArray());
        QCOMPARE(LogRing::textIn(QByteArray(2000, 'x')), QByteArray());
        QByteArray wild(2000, '\xff'); // A count beyond all bounds.
        wild.replace(0, 8, "SKEINLG2");
        QVERIFY(LogRing::textIn(wild).size() < 2000);
    }

    void aLineLongerThanTheRingIsCut()
    {
        std::vector<char> memory(LogRing::smallestBytes);
        LogRing ring(memory);
        ring.append(QByteArray(5000, 'x'));
        QVERIFY(ring.text().size() < static_cast<qsizetype>(memory.size()));
        QVERIFY(ring.text().endsWith("x\n"));
    }

    void everyMessageIsRemembered()
    {
        const LogMemory memory;
        qWarning("the mirror is stuck");
        rememberInLog("skein.host", QStringLiteral("GP_ERROR_IO"));
        const QString text = readLogTexts().now;
        QVERIFY2(
            text.contains(QLatin1String(" W default: the mirror is stuck\n")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String(" D skein.host: GP_ERROR_IO\n")), qPrintable(text));
    }

    void withoutAMemoryNothingIsRemembered()
    {
        rememberInLog("skein.host", QStringLiteral("lost"));
        QCOMPARE(readLogTexts().now, QString());
    }

    void theNextRunReadsWhatTheLastOneLogged()
    {
        const QTemporaryDir folder;
        leaveLog(folder.filePath(QStringLiteral("run-1.log")), "before the crash");
        LogMemory memory;
        qWarning("begins");
        memory.keepIn(in(folder));
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder.path()).size(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            readLogTexts().before, QStringLiteral("before the crash\n"), patienceMs);
        qWarning("goes on");
        const QString own = filesIn(folder.path()).at(1);
        QFile file(folder.filePath(own));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTRY_VERIFY_WITH_TIMEOUT(
            (file.seek(0), LogRing::textIn(file.readAll()).contains("begins")), patienceMs);
        qWarning("ends");
        file.seek(0);
        QVERIFY(LogRing::textIn(file.readAll()).contains("ends"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void onlyOneOfTheOlderLogsIsKept()
    {
        const QTemporaryDir folder;
        for (int run = 0; run < 4; ++run) {
            leaveLog(folder.filePath(QStringLiteral("run-%1.log").arg(run)), "old");
        }
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QCOMPARE(filesIn(folder.path()).size(), 2);
    }

    void whoLoggedLastIsReadThoughItsFileLooksOlder()
    {
        const QTemporaryDir folder;
        // What is written to a mapped file does not change its time.
        const QString crashed = folder.filePath(QStringLiteral("run-1.log"));
        const QString endedWell = folder.filePath(QStringLiteral("run-2.log"));
        leaveLog(crashed, "the crash at five", 17);
        leaveLog(endedWell, "over at noon", 12);
        makeOlder(crashed, 8 * 3600);
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QCOMPARE(readLogTexts().before, QStringLiteral("the crash at five\n"));
        QVERIFY(!QFile::exists(endedWell));
    }

    void theMomentOfTheLastWordsIsInTheFile()
    {
        const QTemporaryDir folder;
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        const QString file = folder.filePath(filesIn(folder.path()).constFirst());
        const auto moment = [&file] {
            QFile opened(file);
            return opened.open(QIODevice::ReadOnly) ? LogRing::momentIn(opened.readAll()) : 0;
        };
        const auto saysSomethingLater = [before = moment(), &moment] {
            qWarning("something");
            return moment() > before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysSomethingLater(), patienceMs);
    }

    void whatAKilledStartLeftWithoutANameGoes()
    {
        const QTemporaryDir folder;
        const QString left = folder.filePath(QStringLiteral(".run-1.log"));
        const QString another = folder.filePath(QStringLiteral(".run-2.log")); // Just being made.
        leaveLog(left, "left");
        leaveLog(another, "begins");
        makeOlder(left, 3600);
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(another));
    }

    void theNextRunReadsWhatAKilledOneLogged()
    {
        const QTemporaryDir folder;
        OtherRun other(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(other.hasFileIn(folder.path()), patienceMs);
        const QString file = folder.filePath(filesIn(folder.path()).constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(textIn(file).contains("the last words"), patienceMs);
        other.kill();
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(
            readLogTexts().before.contains(QLatin1String("the last words")), patienceMs);
    }

    void theFileOfARunThatStillRunsIsLeftAlone()
    {
        const QTemporaryDir folder;
        const OtherRun other(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(other.hasFileIn(folder.path()), patienceMs);
        const QString theirs = filesIn(folder.path()).constFirst();
        leaveLog(folder.filePath(QStringLiteral("run-1.log")), "ended");
        leaveLog(folder.filePath(QStringLiteral("run-2.log")), "ended");
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QCOMPARE(readLogTexts().before, QStringLiteral("ended\n"));
        QVERIFY(filesIn(folder.path()).contains(theirs));
        QCOMPARE(filesIn(folder.path()).size(), 3); // Theirs, ours, and one that has ended.
    }

    void aLogThatAnotherStartDeletesIsStillRead()
    {
        const QTemporaryDir folder;
        leaveLog(folder.filePath(QStringLiteral("run-1.log")), "before the crash");
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("run-1.log"))));
        QCOMPARE(readLogTexts().before, QStringLiteral("before the crash\n"));
    }

    void nothingButTheNamedFileIsLeft()
    {
        const QTemporaryDir folder;
        LogMemory memory;
        memory.keepIn(in(folder));
        QTRY_VERIFY_WITH_TIMEOUT(hasOwnFile(folder.path()), patienceMs);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), filesIn(folder.path()));
    }

    void withoutAFolderInMemoryTheLogStaysWithTheProcess()
    {
        LogMemory memory;
        qWarning("said before");
        const auto asking = keepsIn(memory, QString());
        QTRY_VERIFY_WITH_TIMEOUT(asking.expired(), patienceMs);
        qWarning("still here");
        QVERIFY(readLogTexts().now.contains(QLatin1String("said before")));
        QVERIFY(readLogTexts().now.contains(QLatin1String("still here")));
    }

    void theUsualFolderIsInMemory()
    {
        QVERIFY(!memoryFolder().isEmpty());
        QCOMPARE(logFolder(), memoryFolder() + QStringLiteral("/log"));
    }

    void aFolderThatCannotBeWrittenLeavesTheLogInMemory()
    {
        LogMemory memory;
        qWarning("said before");
        const auto asking = keepsIn(memory, QStringLiteral("/proc/none/here"));
        QTRY_VERIFY_WITH_TIMEOUT(asking.expired(), patienceMs);
        qWarning("still here");
        QVERIFY(readLogTexts().now.contains(QLatin1String("said before")));
        QVERIFY(readLogTexts().now.contains(QLatin1String("still here")));
    }
};

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String(otherRunOption)) {
        return logUntilKilled(arguments.at(2));
    }
    LogMemoryTest test;
    return QTest::qExec(&test, arguments);
}

#include "LogMemoryTest.moc"
