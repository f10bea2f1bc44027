// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that skein-cli runs on events, as the user names them.
#include "cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace skein;

namespace {

/** A folder with a program that notes its arguments, and a session. */
struct Place
{
    QTemporaryDir dir;

    Place()
    {
        script(QStringLiteral("note"),
            "echo \"$SKEIN_EVENT $*\" >>\"" + path(QStringLiteral("log")).toLocal8Bit() + "\"\n");
    }
    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    void script(const QString& name, const QByteArray& lines) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0) {
            qFatal("cannot write the test's program");
        }
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QStringList log() const
    {
        QFile file(path(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromLocal8Bit(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }
    [[nodiscard]] QStringList capture(const QStringList& more) const
    {
        return QStringList{QStringLiteral("capture"), QStringLiteral("--session"),
                   path(QStringLiteral("session"))} +
               more + virtualCamera();
    }
    /** As --hook wants it. */
    [[nodiscard]] QString noteOn(const char* event) const
    {
        return QString::fromLatin1(event) + u'=' + path(QStringLiteral("note"));
    }
};

const QString hook = QStringLiteral("--hook");
const QString argument = QStringLiteral("--hook-arg");

} // namespace

class HooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsAreRunWithTheArgumentsBehindThem()
    {
        const Place place;
        const CliRun run = runCli(place.capture({hook, place.noteOn("saved"), argument,
            QStringLiteral("-v"), argument, QStringLiteral("{path}"), hook,
            place.noteOn("disconnected"), argument, QStringLiteral("gone")}));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(place.log(), (QStringList{QStringLiteral("saved -v ") + run.lines().value(0),
                                  QStringLiteral("disconnected gone")}));
    }

    void whatTheyWriteIsNotPrinted()
    {
        const Place place;
        place.script(QStringLiteral("loud"), "echo loud; echo loud >&2\n");
        const CliRun run = runCli(
            place.capture({hook, QStringLiteral("saved=") + place.path(QStringLiteral("loud"))}));
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(!run.out.contains(QStringLiteral("loud")), run.all());
        QVERIFY2(!run.err.contains(QStringLiteral("loud")), run.all());
    }

    void aProgramThatFailsIsToldAndThePhotographIsSavedAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("missing") << QByteArray() << "could not be started";
        QTest::newRow("fails") << QByteArray("echo 'no paper' >&2; exit 3\n") << "“no paper”";
    }

    void aProgramThatFailsIsToldAndThePhotographIsSavedAllTheSame()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, sentence);
        const Place place;
        if (!lines.isEmpty()) {
            place.script(QStringLiteral("program"), lines);
        }
        const CliRun run = runCli(place.capture(
            {hook, QStringLiteral("saved=") + place.path(QStringLiteral("program"))}));
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.err.contains(sentence), run.all());
        QVERIFY2(QFile::exists(run.lines().value(0)), run.all());
    }

    void thoseOfThePreferencesAreRunOnlyIfAskedFor()
    {
        const Place place;
        {
            QSettings preferences(QSettings::NativeFormat, QSettings::UserScope,
                QStringLiteral("skein"), QStringLiteral("skein"));
            preferences.setValue(QStringLiteral("hooks/programs"),
                QStringLiteral("[{\"event\":\"saved\",\"program\":\"%1\",\"arguments\":"
                               "[\"stored\"]}]")
                    .arg(place.path(QStringLiteral("note"))));
        }
        QVERIFY(runCli(place.capture({})).exitCode == 0);
        QCOMPARE(place.log(), QStringList());
        const CliRun run = runCli(place.capture({QStringLiteral("--hooks")}));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(place.log(), QStringList{QStringLiteral("saved stored")});
    }

    void aSecondSignalEndsWhatHangs()
    {
        const Place place;
        place.script(QStringLiteral("hang"), "echo $$ >\"" +
                                                 place.path(QStringLiteral("id")).toLocal8Bit() +
                                                 "\"; exec sleep 1000\n");
        QProcess process;
        process.start(builtProgram("skein-cli"),
            place.capture({hook, QStringLiteral("saved=") + place.path(QStringLiteral("hang"))}));
        QVERIFY(QTest::qWaitFor(
            [&] { return QFile::exists(place.path(QStringLiteral("id"))); }, 30'000));
        // However far it has come with leaving the camera: at the latest the second one counts. Two
        // of a kind might be one.
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode >= 0, run.all());
        QFile id(place.path(QStringLiteral("id")));
        QVERIFY(id.open(QIODevice::ReadOnly));
        const auto pid = static_cast<pid_t>(id.readAll().trimmed().toInt());
        QVERIFY(pid > 0);
        QTRY_VERIFY_WITH_TIMEOUT(isDead(pid), 20'000);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no event") << QStringList{hook, QStringLiteral("/bin/true")};
        QTest::newRow("unknown event") << QStringList{hook, QStringLiteral("born=/bin/true")};
        QTest::newRow("no program") << QStringList{hook, QStringLiteral("saved=")};
        QTest::newRow("argument of nothing") << QStringList{argument, QStringLiteral("x")};
        QTest::newRow("argument before")
            << QStringList{argument, QStringLiteral("x"), hook, QStringLiteral("saved=/bin/true")};
    }

    void nonsenseIsRefused()
    {
        QFETCH(const QStringList, arguments);
        const CliRun run = runCli(QStringList{QStringLiteral("capture")} + arguments);
        QVERIFY2(run.exitCode == 2, run.all());
        QVERIFY2(run.err.contains(QStringLiteral("--h")), run.all());
    }

private:
    static bool isDead(pid_t pid)
    {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "HooksTest.moc"
