// SPDX-License-Identifier: GPL-3.0-or-later
// What "tether" and "sequence" end with, for scripts that read nothing else.
#include "camera/VirtualCamera.h"
#include "cli/CliRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

constexpr int waitMs = 30'000;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

struct Place
{
    QTemporaryDir dir;

    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    [[nodiscard]] QStringList session() const
    {
        return {QStringLiteral("--session"), path(QStringLiteral("session"))};
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) {
            qFatal("cannot write a file of the test");
        }
        return file.fileName();
    }
    /** A folder with a photograph that is not whole, as options for the virtual camera. */
    [[nodiscard]] QString brokenShots() const
    {
        const QString file = write(QStringLiteral("shots/broken.jpg"),
            QByteArray::fromHex("ffd8ffda0002") + QByteArray(5000, 'x'));
        return QStringLiteral("--shots ") + QFileInfo(file).path();
    }
    [[nodiscard]] QString twoShots() const
    {
        return write(QStringLiteral("two.json"),
            R"({"version": 1, "kind": "interval", "count": 2, "pause": 0.1})");
    }
};

/** "tether" beside a camera whose shutter somebody presses, until it is told to end. */
CliRun tetherOneShot(const Place& place, const QStringList& options, const QString& camera = {})
{
    VirtualCamera body;
    auto started =
        body.start(words("--megapixels 1 --capture-ms 0") + camera.split(u' ', Qt::SkipEmptyParts));
    if (!QTest::qWaitFor([&] { return started.isFinished(); }, waitMs) || !started.result()) {
        return {};
    }
    QProcess process;
    process.start(builtProgram("skein-cli"), words("tether --verbose --camera") +
                                                 QStringList(*started.result()) + place.session() +
                                                 options);
    QByteArray said;
    const auto hasSaid = [&](const char* text) {
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return said.contains(text);
            },
            waitMs);
    };
    if (!hasSaid("connected to")) {
        return {};
    }
    body.tell(QStringLiteral("press-shutter"));
    if (!QTest::qWaitFor([&] { return process.bytesAvailable() > 0; }, waitMs)) {
        return {};
    }
    process.terminate();
    CliRun run = finish(process);
    run.err.prepend(QString::fromUtf8(said));
    return run;
}

} // namespace

class ExitCodesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tetherThatSavedEverythingEndsWell()
    {
        const Place place;
        const CliRun run = tetherOneShot(place, {});
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.lines().size(), 1);
    }

    void tetherThatSavedADamagedPhotographDoesNotEndWell()
    {
        const Place place;
        const CliRun run = tetherOneShot(place, {}, place.brokenShots());
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.lines().size(), 1); // It is saved.
        QVERIFY2(run.err.contains(QStringLiteral("is damaged")), run.all());
    }

    void tetherWhoseProgramFailedDoesNotEndWell()
    {
        const Place place;
        const CliRun run = tetherOneShot(
            place, {QStringLiteral("--hook"), QStringLiteral("saved=/nowhere/program")});
        QVERIFY2(run.exitCode == 1, run.all());
        QCOMPARE(run.lines().size(), 1);
        QVERIFY2(run.err.contains(QStringLiteral("/nowhere/program")), run.all());
    }

    void tetherThatCannotBeginSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no camera")
            << words("tether --session session --camera ptpip:127.0.0.1:1:1") << 1;
        QTest::newRow("the session is a file")
            << words("tether --session /proc/version") + virtualCamera() << 1;
        QTest::newRow("no number of seconds") << words("tether --seconds soon") << 2;
        QTest::newRow("too many words") << words("tether something") << 2;
    }
    void tetherThatCannotBeginSaysSo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const QTemporaryDir dir;
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(builtProgram("skein-cli"), arguments);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == exitCode, run.all());
        QVERIFY2(!run.err.isEmpty() && run.out.isEmpty(), run.all());
    }

    void aSequenceThatWasTakenWholeEndsWell()
    {
        const Place place;
        const CliRun run = runCli(QStringList{QStringLiteral("sequence"), place.twoShots()} +
                                  place.session() + virtualCamera());
        QVERIFY2(run.exitCode == 0, run.all());
        QCOMPARE(run.lines().size(), 2);
    }

    void aSequenceThatWentWrongDoesNotEndWell_data()
    {
        QTest::addColumn<QString>("camera");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("saved");
        QTest::newRow("damaged") << "broken" << QStringList() << "is damaged" << 2;
        QTest::newRow("a program fails")
            << QString() << words("--hook sequence-ended=/nowhere/program") << "/nowhere/program"
            << 2;
        QTest::newRow("a photograph fails")
            << "--fault refuse=general-error@capture" << QStringList() << "photograph" << 0;
    }
    void aSequenceThatWentWrongDoesNotEndWell()
    {
        QFETCH(const QString, camera);
        QFETCH(const QStringList, options);
        QFETCH(const QString, sentence);
        QFETCH(const int, saved);
        const Place place;
        const QString more = camera == QStringLiteral("broken") ? place.brokenShots() : camera;
        const CliRun run = runCli(QStringList{QStringLiteral("sequence"), place.twoShots()} +
                                  place.session() + options + virtualCamera(more));
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.err.contains(sentence), run.all());
        QVERIFY2(run.lines().size() == saved, run.all());
    }

    void aSequenceThatCannotBeginSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no camera")
            << words("sequence two.json --session session --camera ptpip:127.0.0.1:1:1") << 1;
        QTest::newRow("the session is a file")
            << words("sequence two.json --session /proc/version") + virtualCamera() << 1;
        QTest::newRow("no such file") << words("sequence three.json") + virtualCamera() << 1;
        QTest::newRow("neither file nor name") << words("sequence") << 2;
        QTest::newRow("unknown option") << words("sequence two.json --fast") << 2;
    }
    void aSequenceThatCannotBeginSaysSo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Place place;
        (void)place.twoShots();
        QProcess process;
        process.setWorkingDirectory(place.dir.path());
        process.start(builtProgram("skein-cli"), arguments);
        const CliRun run = finish(process);
        QVERIFY2(run.exitCode == exitCode, run.all());
        QVERIFY2(!run.err.isEmpty() && run.out.isEmpty(), run.all());
    }
};

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "ExitCodesTest.moc"
