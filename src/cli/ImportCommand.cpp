// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportCommand.h"

#include "cli/Output.h"
#include "tether/CardImport.h"
#include "tether/CardListing.h"

#include <algorithm>

namespace skein {

namespace {

/** @p name is that of a file of @p shot, or what its files' names have in common. */
bool hasName(const CardShot& shot, const QString& name)
{
    return std::ranges::any_of(shot.files, [&name](const ShotFile& file) {
        const QString& own = file.entry.file.name;
        return own.compare(name, Qt::CaseInsensitive) == 0 ||
               own.left(own.lastIndexOf(u'.')).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ImportCommand::ImportCommand(const CliOptions& options, Output& output, QObject* parent)
    : TetheredCommand(options, output, parent)
    , m_listing(std::make_unique<CardListing>(controller().shown()))
    , m_import(std::make_unique<CardImport>(controller().shown()))
{
    // What is deleted is what is imported here, not what somebody takes meanwhile.
    controller().setOptions({});
    connect(m_listing.get(), &CardListing::begun, this,
        [this](const CardMemory& memory) { m_card = CardCatalogue(memory); });
    connect(
        m_listing.get(), &CardListing::found, this, [this](const QList<CameraFileEntry>& files) {
            m_card.add(files);
            //: while the card is being looked at
            this->output().progress(tr("%n photograph(s) found", nullptr, m_card.count()));
        });
    connect(m_listing.get(), &CardListing::finished, this, &ImportCommand::onListed);
    connect(m_import.get(), &CardImport::progressed, this, [this] {
        const ImportProgress& progress = m_import->progress();
        this->output().progress(
            //: progress: the third of five files; %3 is the name of the file
            tr("%1 of %2: %3").arg(progress.done).arg(progress.files).arg(m_import->currentName()));
    });
    connect(m_import.get(), &CardImport::imported, this,
        [this](const CameraFileEntry& file, const QString& path) {
            this->output().result(path, QStringLiteral("photo"),
                {{QStringLiteral("path"), path}, {QStringLiteral("name"), file.file.name}});
        });
    connect(m_import.get(), &CardImport::finished, this, &ImportCommand::onFinished);
}

ImportCommand::~ImportCommand()
{
    m_import->disconnect(this);
    m_listing->disconnect(this);
}

void ImportCommand::run()
{
    m_listing->start();
}

void ImportCommand::onCommitted(const QString& stagingPath, const QString& path)
{
    // Imports are told with the camera's names; the rest was taken meanwhile.
    if (m_import->state() == CardImport::State::Idle) {
        TetheredCommand::onCommitted(stagingPath, path);
    }
}

void ImportCommand::onListed(const std::optional<Error>& error)
{
    output().progress({});
    if (isEnding() || isStopping()) {
        return;
    }
    if (error) {
        fail(*error);
        return;
    }
    const QList<CardShot> shots = chosen();
    if (options().listOnly) {
        list(shots);
        endWhenSaved(m_lacksNames ? exitFailed : exitDone);
    } else if (shots.isEmpty()) {
        output().note(tr("There is nothing to import on the camera's card."));
        tellDamaged();
        endWhenSaved(m_lacksNames ? exitFailed : exitDone);
    } else {
        m_import->start(shots, options().deleteFromCamera);
    }
}

void ImportCommand::onFinished(const ImportProgress& progress, const Error& summary)
{
    const bool isComplete = progress.done == progress.files && !m_lacksNames;
    if (progress.done < progress.files) {
        output().error(summary);
    }
    tellDamaged();
    endWhenSaved(isComplete ? exitDone : exitFailed);
}

void ImportCommand::tellDamaged()
{
    const bool leavesThem =
        options().importWay == ImportWay::New || options().importWay == ImportWay::Since;
    QStringList names;
    for (int i = 0; leavesThem && i < m_card.count(); ++i) {
        for (const ShotFile& file : m_card.at(i).files) {
            if (file.isDamaged) {
                names.append(file.entry.file.name);
            }
        }
    }
    if (!names.isEmpty()) {
        //: %1 is the name of a file
        output().note(tr("%n file(s) that this session has only damaged are still on the camera's "
                         "card, such as %1. To fetch one of them again, name it: skein-cli import "
                         "%1.",
            nullptr, static_cast<int>(names.size()))
                          .arg(names.first()));
    }
}

void ImportCommand::interrupt()
{
    if (m_import->state() != CardImport::State::Idle && !isStopping()) {
        m_import->stop(); // onFinished() ends it.
        return;
    }
    m_listing->stop();
    TetheredCommand::interrupt();
}

bool ImportCommand::isWanted(const CardShot& shot) const
{
    switch (options().importWay) {
    case ImportWay::All:
        return true;
    case ImportWay::New:
        return !shot.isInSession();
    case ImportWay::Since:
        return !shot.isInSession() && shot.taken.isValid() &&
               shot.taken.toLocalTime() >= options().importSince;
    case ImportWay::Names:
        return std::ranges::any_of(
            options().importNames, [&shot](const QString& name) { return hasName(shot, name); });
    }
    return false;
}

QList<CardShot> ImportCommand::chosen()
{
    QList<CardShot> shots;
    for (int i = 0; i < m_card.count(); ++i) {
        if (isWanted(m_card.at(i))) {
            shots.append(m_card.at(i));
        }
    }
    std::ranges::stable_sort(shots, {}, &CardShot::taken);
    for (const QString& name : options().importNames) {
        if (std::ranges::none_of(
                shots, [&name](const CardShot& shot) { return hasName(shot, name); })) {
            m_lacksNames = true;
            output().error({ErrorKind::NotFound,
                //: %1 is what was typed
                tr("There is no “%1” on the camera's card. See what is there with \"skein-cli "
                   "import list\".")
                    .arg(name),
                {}});
        }
    }
    return shots;
}

void ImportCommand::list(const QList<CardShot>& shots)
{
    for (const CardShot& shot : shots) {
        for (const ShotFile& file : shot.files) {
            const QString taken =
                file.entry.modified.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            const QString state =
                file.isInSession ? QStringLiteral("in-session") : QStringLiteral("new");
            output().result(
                QStringList{file.entry.file.name, taken, QString::number(file.entry.size), state}
                    .join(u'\t'),
                QStringLiteral("file"),
                {{QStringLiteral("name"), file.entry.file.name},
                    {QStringLiteral("folder"), file.entry.file.folder},
                    {QStringLiteral("size"), file.entry.size}, {QStringLiteral("taken"), taken},
                    {QStringLiteral("inSession"), file.isInSession}});
        }
    }
    if (shots.isEmpty()) {
        output().note(tr("There are no photographs of that kind on the camera's card."));
    }
}

} // namespace skein
