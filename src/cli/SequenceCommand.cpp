// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SequenceCommand.h"

#include "base/UserLocale.h"
#include "cli/Output.h"
#include "sequence/SequenceStore.h"
#include "tether/CameraShooter.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <utility>

namespace skein {

namespace {

/** A folder that is nobody else's, while somebody only asks. */
std::unique_ptr<QTemporaryDir> checkFolder(const CliOptions& options)
{
    return options.checkOnly ? std::make_unique<QTemporaryDir>(
                                   QDir::temp().filePath(QStringLiteral("skein-check-XXXXXX")))
                             : nullptr;
}

/** Whoever only asks leaves nothing in the session, and nothing is fetched for it. */
CliOptions withoutTraces(CliOptions options, const QTemporaryDir* folder)
{
    if (folder != nullptr) {
        options.session = folder->path();
        options.backup.clear();
        options.fetchMissed = false;
        options.deleteFromCamera = false;
        options.hooks.clear();
        options.usesStoredHooks = false;
    }
    return options;
}

Result<SequenceDefinition> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound,
            //: %1 is a file; --list stays as it is
            SequenceCommand::tr("The file “%1” could not be read. Check its name, or name one of "
                                "the sequences that --list shows.")
                .arg(path),
            file.errorString());
    }
    // One byte more than is allowed, so that too much is seen as such.
    Result<SequenceDefinition> read =
        SequenceDefinition::fromText(file.read(SequenceDefinition::maxBytes + 1));
    if (read && read->name.isEmpty()) {
        read->name = QFileInfo(path).completeBaseName();
    }
    return read;
}

/** A file if there is one of that name, else one that is kept. */
Result<SequenceDefinition> definitionOf(const QString& name)
{
    const bool isFile = name.contains(u'/') || QFileInfo(name).isFile();
    return isFile || !SequenceStore().contains(name) ? readFile(name) : SequenceStore().load(name);
}

bool isClean(const SequenceReport& report)
{
    return report.outcome == SequenceReport::Outcome::Completed && report.shotsFailed == 0 &&
           report.shotsLeftOut == 0 && report.beatsLeftOut == 0 &&
           report.shotsSaved == report.shotsTaken;
}

} // namespace

SequenceCommand::SequenceCommand(const CliOptions& options, Output& output, QObject* parent)
    : SequenceCommand(checkFolder(options), options, output, parent)
{}

SequenceCommand::SequenceCommand(std::unique_ptr<QTemporaryDir> folder, const CliOptions& options,
    Output& output, QObject* parent)
    : TetheredCommand(withoutTraces(options, folder.get()), output, parent)
    , m_checkFolder(std::move(folder))
{
    if (m_checkFolder && m_checkFolder->isValid()) {
        connect(&controller(), &SessionController::received, this,
            [this] { m_checkFolder->setAutoRemove(false); });
    }
}

SequenceCommand::~SequenceCommand()
{
    m_runner.reset(); // Before the camera.
    if (m_checkFolder && m_checkFolder->isValid() && !m_checkFolder->autoRemove()) {
        //: %1 is a folder
        output().note(tr("Photographs that were in the camera's memory are in the folder %1 now.")
                          .arg(QDir::toNativeSeparators(m_checkFolder->path())));
    }
}

void SequenceCommand::start()
{
    if (m_checkFolder && !m_checkFolder->isValid()) {
        fail({ErrorKind::Io,
            tr("No folder could be made for temporary files, which is needed while the camera is "
               "asked. Check whether the disk is full."),
            m_checkFolder->errorString()});
        return;
    }
    if (options().listOnly) {
        listNames();
        end(exitDone);
        return;
    }
    const Result<SequenceDefinition> definition = definitionOf(options().sequence);
    if (!definition) {
        fail(definition.error());
        return;
    }
    m_definition = *definition;
    TetheredCommand::start();
}

void SequenceCommand::listNames()
{
    const QStringList names = SequenceStore().names();
    for (const QString& name : names) {
        output().result(name, QStringLiteral("sequence-name"), {{QStringLiteral("name"), name}});
    }
}

void SequenceCommand::run()
{
    m_runner = std::make_unique<SequenceRunner>(
        CameraShooter::make({controller().shown(), &controller().disk()}));
    const SequenceCheck check = m_runner->check(m_definition);
    if (options().checkOnly) {
        tellCheck(check);
        end(check.isPossible() ? exitDone : exitFailed);
        return;
    }
    for (const QString& warning : check.warnings) {
        output().note(warning);
    }
    connect(m_runner.get(), &SequenceRunner::progressChanged, this, &SequenceCommand::onProgress);
    connect(m_runner.get(), &SequenceRunner::photographSaved, this, [this] { ++m_savedShots; });
    connect(m_runner.get(), &SequenceRunner::message, this,
        [this](const QString& sentence) { output().note(sentence); });
    connect(m_runner.get(), &SequenceRunner::finished, this, &SequenceCommand::onFinished);
    if (const Result<void> started = m_runner->start(m_definition); !started) {
        noteFailure(started.error());
        endWhenSaved(exitFailed);
    }
}

void SequenceCommand::tellCheck(const SequenceCheck& check)
{
    for (const QString& reason : check.impossible) {
        output().error({ErrorKind::Unsupported, reason, {}});
    }
    for (const QString& warning : check.warnings) {
        output().note(warning);
    }
    const QString count = check.shots ? userLocale().toString(*check.shots)
                                      //: instead of a number of photographs
                                      : tr("as many as there is time for");
    const QString end = check.expectedEnd.isValid()
                            ? userLocale().toString(check.expectedEnd, QLocale::ShortFormat)
                            //: instead of a time
                            : tr("when it is stopped");
    QJsonObject object{{QStringLiteral("possible"), check.isPossible()},
        {QStringLiteral("impossible"), QJsonArray::fromStringList(check.impossible)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(check.warnings)}};
    if (check.shots) {
        object.insert(QStringLiteral("shots"), *check.shots);
    }
    if (check.expectedEnd.isValid()) {
        object.insert(QStringLiteral("expectedEnd"), check.expectedEnd.toString(Qt::ISODate));
    }
    if (output().isJson() || check.isPossible()) {
        output().result(
            //: %1 is a number, %2 a time
            tr("This camera can do it. Photographs: %1. End, if it began now: %2.").arg(count, end),
            QStringLiteral("check"), object);
    }
}

void SequenceCommand::onProgress(const SequenceProgress& progress)
{
    const qint64 shots = progress.shotsTaken + progress.shotsFailed;
    if (progress.shotsTaken > m_toldShots) {
        m_toldShots = progress.shotsTaken;
        output().note(progress.shotsTotal ? //: progress; %1 and %2 are numbers
                          tr("Photograph %1 of %2").arg(shots).arg(*progress.shotsTotal)
                                          : //: progress; %1 is a number
                          tr("Photograph %1").arg(shots));
    }
    if (shots == 0 && progress.nextAt.isValid() && progress.doing != m_toldBegin) {
        m_toldBegin = progress.doing;
        output().note(m_toldBegin); // Where there is no terminal, too: it may be hours.
    }
    output().progress(progress.doing);
}

void SequenceCommand::onFinished(const SequenceReport& report)
{
    tellEnd(report.outcome);
    if (report.outcome == SequenceReport::Outcome::Failed) {
        output().error({report.error.kind, report.summary, report.error.detail}); // Says why, too.
    } else {
        output().note(report.summary);
    }
    if (report.shotsFailed > 0) {
        noteNothingCame();
    }
    tellReport(report);
    const int exitCode = isClean(report) ? exitDone : exitFailed;
    // Not from within the runner's own signal: what follows may end everything.
    QTimer::singleShot(0, this, [this, exitCode] { endWhenSaved(exitCode); });
}

void SequenceCommand::tellReport(const SequenceReport& report)
{
    if (output().isJson()) {
        output().result({}, QStringLiteral("sequence"),
            {{QStringLiteral("name"), m_definition.name},
                {QStringLiteral("outcome"), Hooks::outcomeName(report.outcome)},
                {QStringLiteral("taken"), report.shotsTaken},
                {QStringLiteral("saved"), report.shotsSaved},
                {QStringLiteral("failed"), report.shotsFailed},
                {QStringLiteral("leftOut"), report.shotsLeftOut},
                {QStringLiteral("beatsLeftOut"), report.beatsLeftOut},
                {QStringLiteral("beatsLeftOutAway"), report.beatsLeftOutAway},
                {QStringLiteral("beatsLeftOutSlow"), report.beatsLeftOut - report.beatsLeftOutAway},
                {QStringLiteral("summary"), report.summary},
                {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}});
    }
}

SequenceReport SequenceCommand::brokenOff() const
{
    const SequenceProgress& progress = m_runner->progress();
    SequenceReport report;
    report.outcome = SequenceReport::Outcome::Failed;
    report.shotsTaken = progress.shotsTaken;
    report.shotsSaved = m_savedShots;
    report.shotsFailed = progress.shotsFailed;
    report.beatsLeftOut = progress.beatsLeftOut;
    report.beatsLeftOutAway = progress.beatsLeftOutAway;
    //: %n counts photographs
    report.summary = tr("The sequence was broken off. %n photograph(s) taken.", nullptr,
        static_cast<int>(report.shotsTaken));
    return report;
}

void SequenceCommand::tellEnd(SequenceReport::Outcome outcome)
{
    if (!std::exchange(m_endTold, true)) {
        hooks().sequenceEnded(controller().shown(), m_definition.name, outcome);
    }
}

std::chrono::milliseconds SequenceCommand::awayLimit() const
{
    return CameraShooter::awayLimit;
}

bool SequenceCommand::mayFinish()
{
    if (isRunning() && !m_endTold) { // Its camera is gone, or nobody waits for it.
        const SequenceReport report = brokenOff();
        tellEnd(report.outcome);
        output().note(report.summary);
        tellReport(report);
    }
    return TetheredCommand::mayFinish();
}

bool SequenceCommand::isRunning() const
{
    return m_runner && m_runner->state() != SequenceRunner::State::Idle;
}

void SequenceCommand::interrupt()
{
    if (!isRunning() || isEnding()) {
        TetheredCommand::interrupt();
        return;
    }
    if (m_runner->state() != SequenceRunner::State::Stopping) {
        output().hint(tr("Stopping: the settings are put back. Interrupt again to leave at once."));
        m_runner->stop();
        return;
    }
    m_runner->stop(); // What waits for a camera that is away is given up, and told.
    if (isRunning()) {
        endWhenSaved(exitFailed);
        TetheredCommand::interrupt(); // As when it is asked a second time.
    }
}

} // namespace skein
