// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences from the command line, with the virtual camera.
#include "cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace skein;

namespace {

constexpr int waitMs = 30'000;

/** A virtual camera that ends with its test, whoever comes and goes. */
class Body final : public QProcess
{
public:
    /** Its port; empty when it does not start. */
    QString begin(const QString& card)
    {
        QDir().mkpath(card);
        start(builtProgram("skein-virtual-camera"),
            {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--card"), card,
                QStringLiteral("--megapixels"), QStringLiteral("1"), QStringLiteral("--capture-ms"),
                QStringLiteral("0"), QStringLiteral("--exit-with-stdin")});
        return QTest::qWaitFor([this] { return canReadLine(); }, waitMs)
                   ? QString::fromLatin1(readLine()).trimmed()
                   : QString();
    }
    ~Body() override
    {
        closeWriteChannel();
        waitForFinished();
    }
};

struct Place
{
    QTemporaryDir dir;

    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    /** A file with a sequence; its path. */
    [[nodiscard]] QString file(const QByteArray& json) const
    {
        QFile file(path(QStringLiteral("sequence.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0) {
            qFatal("cannot write the test's sequence");
        }
        return file.fileName();
    }
    [[nodiscard]] QStringList command(const QString& sequence, const QStringList& camera) const
    {
        return QStringList{QStringLiteral("sequence"), sequence, QStringLiteral("--session"),
                   path(QStringLiteral("session"))} +
               camera;
    }
    [[nodiscard]] QStringList photographs() const
    {
        return QDir(path(QStringLiteral("session"))).entryList(QDir::Files);
    }
};

// With pauses: a beat would be missed where the computer is busy, and that is told.
const QByteArray threeShots = R"({"version": 1, "kind": "interval", "count": 3, "pause": 0.1})";
const QByteArray bracket =
    R"({"version": 1, "kind": "exposure-bracket", "role": "shutter", "count": 3, "step": 1})";
const QByteArray endless = R"({"version": 1, "kind": "interval", "count": "unlimited",
    "pause": 0.1, "each": {"kind": "exposure-bracket", "role": "iso", "count": 3, "step": 1}})";

} // namespace

class SequenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsRunAndItsPhotographsPrinted()
    {
        const Place place;
        const CliRun run = runCli(place.command(place.file(threeShots), virtualCamera()));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.lines().size(), 3);
        for (const QString& path : run.lines()) {
            QVERIFY2(QFile::exists(path), run.all());
        }
        // One line for each shot, and one for the whole.
        static const QRegularExpression shots(QStringLiteral("Photograph [123] of 3"));
        QCOMPARE(run.err.count(shots), 3);
    }

    void whatBecameOfItIsOneObjectForPrograms()
    {
        const Place place;
        const CliRun run = runCli(place.command(place.file(threeShots), virtualCamera()) +
                                  QStringList{QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.all());
        const QJsonObject last = run.objects().value(3);
        QVERIFY2(last.value(QStringLiteral("type")) == QLatin1String("sequence"), run.all());
        QCOMPARE(last.value(QStringLiteral("name")).toString(), QStringLiteral("sequence"));
        QCOMPARE(last.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
        QCOMPARE(last.value(QStringLiteral("taken")).toInt(), 3);
        QCOMPARE(last.value(QStringLiteral("saved")).toInt(), 3);
    }

    void aBracketThatMeetsTheEndOfTheLensIsNotSaidToBeComplete()
    {
        const Place place;
        const CliRun run = runCli(
            place.command(place.file(R"({"version": 1, "kind": "focus-bracket", "way": "steps",
                "step": "coarse", "steps-between": 4, "count": 30, "settle": 0})"),
                virtualCamera()) +
            QStringList{QStringLiteral("--json")});
        QVERIFY2(run.exitCode != 0, run.all());
        const QJsonObject last = run.objects().value(run.objects().size() - 1);
        QVERIFY2(last.value(QStringLiteral("type")) == QLatin1String("sequence"), run.all());
        QVERIFY(last.value(QStringLiteral("taken")).toInt() > 0);
        QVERIFY(last.value(QStringLiteral("leftOut")).toInt() > 0);
        QVERIFY(!last.value(QStringLiteral("problems")).toArray().isEmpty());
        QVERIFY2(!run.err.contains(QLatin1String("is complete")), run.all());
    }

    void aCheckTakesNoPhotographAndLeavesNothing()
    {
        const Place place;
        const CliRun run = runCli(place.command(place.file(bracket), virtualCamera()) +
                                  QStringList{QStringLiteral("--check"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.all());
        const QJsonObject answer = run.objects().value(0);
        QVERIFY2(answer.value(QStringLiteral("possible")).toBool(), run.all());
        QCOMPARE(answer.value(QStringLiteral("shots")).toInt(), 3);
        QVERIFY(!QFile::exists(place.path(QStringLiteral("session"))));
        const QStringList left = QDir::temp().entryList(
            {QStringLiteral("skein-check-*")}, QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void whatTheCameraCannotDoIsRefusedBeforehand_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("check") << QStringList{QStringLiteral("--check")};
        QTest::newRow("run") << QStringList();
    }

    void whatTheCameraCannotDoIsRefusedBeforehand()
    {
        QFETCH(const QStringList, more);
        const Place place;
        const QString file = place.file(
            R"({"version": 1, "kind": "exposure-bracket", "role": "aperture", "count": 3, "step": 1})");
        const CliRun run =
            runCli(place.command(file, virtualCamera(QStringLiteral("--without f-number"))) + more);
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.err.contains(QStringLiteral("aperture"), Qt::CaseInsensitive), run.all());
        QVERIFY(place.photographs().isEmpty());
    }

    void badFilesAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nonsense") << QByteArray("hello") << "line 1";
        QTest::newRow("kind") << QByteArray(R"({"version": 1, "kind": "dance"})") << "dance";
        QTest::newRow("newer") << QByteArray(R"({"version": 99, "kind": "burst"})") << "99";
        QTest::newRow("huge") << QByteArray(1'000'000, ' ') << "too large";
    }

    void badFilesAreRefusedWithAReason()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reason);
        const Place place;
        const CliRun run = runCli(place.command(place.file(json), virtualCamera()));
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.err.contains(reason), run.all());
    }

    void aSequenceThatIsKeptIsListedAndRunByItsName()
    {
        const Place place;
        // Where the window keeps them.
        const QDir kept(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                        QStringLiteral("/skein/sequences"));
        QVERIFY(kept.mkpath(QStringLiteral(".")));
        QVERIFY(QFile::copy(place.file(threeShots), kept.filePath(QStringLiteral("Sunset.json"))));
        const CliRun list = runCli({QStringLiteral("sequence"), QStringLiteral("--list")});
        QVERIFY2(list.exitCode == 0, list.all());
        QCOMPARE(list.lines(), QStringList{QStringLiteral("Sunset")});
        const CliRun run = runCli(place.command(QStringLiteral("Sunset"), virtualCamera()));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(place.photographs().size(), 3);
        const CliRun none = runCli(place.command(QStringLiteral("Dawn"), virtualCamera()));
        QVERIFY2(none.exitCode == 1, none.all());
        QVERIFY2(none.err.contains(QStringLiteral("Dawn")), none.all());
    }

    void anInterruptStopsItInOrderAndPutsTheSettingsBack()
    {
        const Place place;
        Body body;
        const QStringList camera{
            QStringLiteral("--camera"), body.begin(place.path(QStringLiteral("card")))};
        QVERIFY(!camera.last().isEmpty());
        QProcess process;
        process.start(builtProgram("skein-cli"), place.command(place.file(endless), camera));
        QVERIFY(QTest::qWaitFor([&process] { return process.canReadLine(); }, waitMs));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == 1, run.all());
        const CliRun iso = runCli(QStringList{QStringLiteral("config"), QStringLiteral("iso")} +
                                  QStringList{QStringLiteral("--json")} + camera);
        QVERIFY2(iso.objects().value(0).value(QStringLiteral("value")).toString() ==
                     QLatin1String("400"),
            iso.all());
        for (const QString& path : run.lines()) {
            QVERIFY2(QFile::exists(path), run.all());
        }
    }

    void aSecondInterruptLeavesAtOnce()
    {
        const Place place;
        QProcess process;
        process.start(builtProgram("skein-cli"),
            place.command(place.file(threeShots),
                virtualCamera(QStringLiteral("--fault capture-never-ready"))) +
                QStringList{QStringLiteral("--verbose")});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(QTest::qWaitFor(
            [&process] { return process.peek(1 << 20).contains("Capturing"); }, waitMs));
        // The first one waits for the exposure, which never ends. Two of a kind might be one.
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY(place.photographs().isEmpty());
    }

    void oneThatBeginsLaterSaysSo()
    {
        const Place place;
        const CliRun run = runCli(
            place.command(place.file(R"({"version": 1, "kind": "interval", "count": 1, "pause": 0,
                "start-delay": 1.5})"),
                virtualCamera()));
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.err.count(QStringLiteral("Beginning at")), 1);
    }

    void oneThatFailsSaysWhyOnce()
    {
        const Place place;
        const CliRun run = runCli(place.command(place.file(bracket),
            virtualCamera(QStringLiteral("--fault refuse=out-of-focus@capturex40"))));
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.err.count(QStringLiteral("has ended because")), 1);
        QVERIFY2(run.err.contains(QStringLiteral("3 failed.")), run.all());
    }

    void beatsThatTheCameraIsTooSlowForAreToldAndSeenByScripts()
    {
        const Place place;
        const CliRun run =
            runCli(place.command(
                       place.file(R"({"version": 1, "kind": "interval", "count": 3, "beat": 0.1})"),
                       virtualCamera(QStringLiteral("--capture-ms 500"))) +
                   QStringList{QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 1, run.all());
        const QJsonObject last = run.objects().value(run.objects().size() - 1);
        QCOMPARE(last.value(QStringLiteral("taken")).toInt(), 3);
        QVERIFY2(last.value(QStringLiteral("beatsLeftOutSlow")).toInt() > 0, run.all());
        QCOMPARE(last.value(QStringLiteral("beatsLeftOutAway")).toInt(), 0);
        const QString summary = last.value(QStringLiteral("summary")).toString();
        QVERIFY2(summary.contains(QStringLiteral("too slow")), run.all());
        QVERIFY2(run.err.contains(summary), run.all());
        QVERIFY2(!run.err.contains(QStringLiteral("is complete")), run.all());
    }

    void aCameraThatGoesInTheMidstIsToldOfAtOnceAndWhenItIsBack()
    {
        const Place place;
        Body body;
        const QString port = body.begin(place.path(QStringLiteral("card")));
        QVERIFY(!port.isEmpty());
        QProcess process;
        process.start(builtProgram("skein-cli"),
            place.command(
                place.file(R"({"version": 1, "kind": "interval", "count": 4, "pause": 3})"),
                {QStringLiteral("--camera"), port}) +
                QStringList{QStringLiteral("--json")});
        const auto saw = [&process](const char* word) {
            return QTest::qWaitFor([&] { return process.peek(1 << 20).contains(word); }, waitMs);
        };
        QVERIFY(saw("\"photo\""));
        body.write("unplug\n");
        QVERIFY2(saw("\"camera-away\""), process.peek(1 << 20).constData());
        body.write("replug\n");
        QVERIFY2(saw("\"camera-back\""), process.peek(1 << 20).constData());
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == 0, run.all());
        QStringList types;
        QJsonObject away;
        for (const QJsonObject& each : run.objects()) {
            types.append(each.value(QStringLiteral("type")).toString());
            if (types.constLast() == QLatin1String("camera-away")) {
                away = each;
            }
        }
        QVERIFY2(types.count(QStringLiteral("camera-away")) == 1 &&
                     types.count(QStringLiteral("camera-back")) == 1,
            run.all());
        QCOMPARE(away.value(QStringLiteral("waitSeconds")).toInt(), 60);
        const QString told = away.value(QStringLiteral("message")).toString();
        QVERIFY2(told.contains(QStringLiteral("60")) && run.err.contains(told), run.all());
        QVERIFY2(run.err.contains(QStringLiteral("is back")), run.all());
    }

    void theEndIsToldToAHook()
    {
        const Place place;
        const CliRun run = runCli(
            place.command(place.file(threeShots), virtualCamera()) +
            QStringList{QStringLiteral("--hook"), QStringLiteral("sequence-ended=touch"),
                QStringLiteral("--hook-arg"), place.path(QStringLiteral("{sequence}-{outcome}"))});
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(QFile::exists(place.path(QStringLiteral("sequence-done"))), run.all());
    }

    void theCommandWantsAFileOrAName()
    {
        QCOMPARE(runCli({QStringLiteral("sequence")}).exitCode, 2);
        QCOMPARE(runCli({QStringLiteral("sequence"), QStringLiteral("a"), QStringLiteral("--list")})
                     .exitCode,
            2);
        QCOMPARE(
            runCli({QStringLiteral("sequence"), QStringLiteral("a"), QStringLiteral("b")}).exitCode,
            2);
    }
};

QTEST_GUILESS_MAIN(SequenceTest)
#include "SequenceTest.moc"
