// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HashListCommand.h"

#include "base/Background.h"
#include "session/Session.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureFiles.h"

#include <QAction>
#include <QFileInfo>

namespace skein {

namespace {

constexpr int progressIntervalMs = 500;

QString hashTag()
{
    return QStringLiteral("hash-list");
}

/** The first of them, so that a message stays a message. */
QString someOf(const QStringList& names)
{
    constexpr qsizetype most = 3;
    return names.mid(0, most).join(QStringLiteral(", ")) +
           (names.size() > most ? QStringLiteral(", …") : QString());
}

} // namespace

HashListCommand::HashListCommand(
    const ActionCollection& actions, const Session& session, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
    , m_messages(messages)
    , m_timer(this)
{
    connect(actions[ActionId::WriteHashList], &QAction::triggered, this, &HashListCommand::start);
    connect(&session, &Session::folderChanged, this, &HashListCommand::refresh);
    m_timer.setInterval(progressIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { showProgress(false); });
    refresh();
}

HashListCommand::~HashListCommand()
{
    if (m_progress) {
        m_progress->isStopped = true;
    }
}

void HashListCommand::refresh()
{
    m_actions[ActionId::WriteHashList]->setEnabled(m_session.isOpen() && !m_progress);
}

void HashListCommand::start()
{
    m_progress = std::make_shared<Progress>();
    refresh();
    showProgress(true);
    m_timer.start();
    const auto answer = askInBackground([folder = m_session.folder(), progress = m_progress] {
        return writeHashList(folder, arrivedHashes(folder), [&](qint64 done, qint64 all) {
            progress->done = done;
            progress->all = all;
            return !progress->isStopped;
        });
    });
    whenAnswered(answer, this, [this](const Result<HashListReport>& result) { finish(result); });
}

void HashListCommand::showProgress(bool isFirst)
{
    if (!m_progress || (!isFirst && !m_messages.has(hashTag()))) {
        return; // Somebody closed it; the end is told.
    }
    constexpr qint64 percents = 100;
    const qint64 all = std::max<qint64>(1, m_progress->all);
    BarMessage message;
    message.kind = MessageKind::Information;
    //: %1 is a number
    message.text = tr("Reading all photographs for the hash list: %1 %")
                       .arg(m_progress->done * percents / all);
    //: button: no list of hashes is written
    message.actionText = tr("Stop");
    message.action = [progress = m_progress] { progress->isStopped = true; };
    message.tag = hashTag();
    m_messages.show(std::move(message));
}

void HashListCommand::finish(const Result<HashListReport>& result)
{
    m_timer.stop();
    m_progress.reset();
    refresh();
    m_messages.withdraw(hashTag());
    if (!result) {
        m_messages.show(result.error(), hashTag());
        return;
    }
    //: a hash list proves that files have not been changed (ASC MHL)
    QStringList sentences{tr("A hash list of %n file(s) was written.", nullptr, result->files)};
    if (!result->notArrived.isEmpty()) {
        //: %1: names of files with commas between them
        sentences.append(tr("Not what came from the camera: %1.").arg(someOf(result->notArrived)));
    }
    if (!result->failed.isEmpty()) {
        sentences.append(
            //: %1: names of files with commas between them
            tr("Changed since the earlier hash list: %1.").arg(someOf(result->failed)));
    }
    if (!result->unreadable.isEmpty()) {
        sentences.append(
            //: %1: names of files with commas between them
            tr("Not readable, and not in the list: %1.").arg(someOf(result->unreadable)));
    }
    if (result->notCompared) {
        sentences.append(result->notCompared->message);
    }
    if (!result->missing.isEmpty()) {
        //: %1: names of files with commas between them
        sentences.append(tr("Gone since the earlier hash list: %1.").arg(someOf(result->missing)));
    }
    BarMessage message;
    message.kind = result->isClean() ? MessageKind::Information : MessageKind::Warning;
    message.text = sentences.join(u' ');
    //: button beside a sentence about a file: shows it in the file manager
    message.actionText = tr("Show");
    message.action = [folder = QFileInfo(result->path).path()] { openFolder(folder); };
    message.tag = hashTag();
    m_messages.show(std::move(message));
}

} // namespace skein
