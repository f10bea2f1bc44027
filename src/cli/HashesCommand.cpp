// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HashesCommand.h"

#include "base/Background.h"
#include "cli/Output.h"
#include "tether/Places.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace skein {

HashesCommand::HashesCommand(const CliOptions& options, Output& output, QObject* parent)
    : Command(parent)
    , m_options(options)
    , m_output(output)
{}

void HashesCommand::start()
{
    const QString named = m_options.session.isEmpty() ? defaultSessionFolder() : m_options.session;
    const QString folder = QDir(named).absolutePath();
    const Error none{ErrorKind::NotFound,
        //: %1 is the name of a file
        tr("There is no folder “%1”. Name the folder of a session with --session.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
    const auto answer = askInBackground([folder, none, isStopped = m_isStopped] {
        if (!QFileInfo(folder).isDir()) {
            return Result<HashListReport>(tl::unexpected(none));
        }
        return writeHashList(
            folder, arrivedHashes(folder), [isStopped](qint64, qint64) { return !*isStopped; });
    });
    whenAnswered(answer, this, [this](const Result<HashListReport>& result) { finish(result); });
}

void HashesCommand::interrupt()
{
    *m_isStopped = true;
}

void HashesCommand::finish(const Result<HashListReport>& result)
{
    if (!result) {
        m_output.error(result.error());
        Q_EMIT finished(exitFailed);
        return;
    }
    m_output.result(result->path, QStringLiteral("hashes"),
        {{QStringLiteral("path"), result->path}, {QStringLiteral("files"), result->files},
            {QStringLiteral("notArrived"), QJsonArray::fromStringList(result->notArrived)},
            {QStringLiteral("failed"), QJsonArray::fromStringList(result->failed)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(result->missing)},
            {QStringLiteral("unreadable"), QJsonArray::fromStringList(result->unreadable)},
            {QStringLiteral("compared"), !result->notCompared.has_value()}});
    if (result->notCompared) {
        m_output.error(*result->notCompared);
    }
    const auto tell = [this](const QString& sentence, const QStringList& paths) {
        for (const QString& path : paths) {
            m_output.note(sentence.arg(path));
        }
    };
    //: %1 is the name of a file
    tell(tr("%1 is not what came from the camera."), result->notArrived);
    //: %1 is the name of a file
    tell(tr("%1 has changed since the earlier list."), result->failed);
    //: %1 is the name of a file
    tell(tr("%1 could not be read and is not in the list."), result->unreadable);
    //: %1 is the name of a file
    tell(tr("%1 is gone since the earlier list."), result->missing);
    Q_EMIT finished(result->isClean() ? exitDone : exitFailed);
}

} // namespace skein
