// SPDX-License-Identifier: GPL-3.0-or-later
// Which session a window begins with.
#include "app/StandInFolder.h"
#include "app/StartSession.h"
#include "app/UnusedFolder.h"
#include "app/Workspace.h"
#include "base/Background.h"
#include "session/Session.h"
#include "tether/Places.h"
#include "widgets/ActionCollection.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace skein {

namespace {

QString sessionTag()
{
    return QStringLiteral("session");
}

QString lastSessionTag()
{
    return QStringLiteral("last-session");
}

} // namespace

void Workspace::openSession()
{
    applyOwnPattern();
    if (!m_wishes.besideSession) {
        if (m_wishes.session.isEmpty()) {
            openLastSession();
        } else if (m_wishes.isVolume) {
            openVolume(m_wishes.session);
        } else {
            openFolder(m_wishes.session);
        }
        return;
    }
    const QString folder = m_wishes.session.isEmpty() ? defaultSessionFolder() : m_wishes.session;
    whenAnswered(makeFolderBeside(folder), m_answers.get(),
        [this, asked = m_openings](const Result<QString>& made) {
            if (asked != m_openings) {
                return; // Another session was chosen meanwhile.
            }
            if (made) {
                openFolder(*made);
            } else {
                showSessionFailure(made.error());
            }
        });
}

void Workspace::openLastSession()
{
    const QString folder = startSession::folder(m_settings);
    if (folder == defaultSessionFolder()) {
        openFolder(folder);
        return;
    }
    // Not made anew: where its disk is away, photographs would land in an empty mount point.
    const QFuture<bool> isThere =
        m_isThere ? m_isThere(folder)
                  : askInBackground([folder] { return QFileInfo(folder).isDir(); });
    whenAnswered(isThere, m_answers.get(), [this, folder, asked = m_openings](bool found) {
        if (asked != m_openings) {
            return; // Another session was chosen meanwhile: photographs go there.
        }
        if (found) {
            openFolder(folder);
        } else {
            onLastSessionMissing(folder);
        }
    });
}

void Workspace::onLastSessionMissing(const QString& folder)
{
    BarMessage message;
    message.kind = MessageKind::Warning;
    //: %1 is a folder
    message.text = tr("The session of last time, “%1”, is not there: it was moved, or its "
                      "disk is away. The folder of today was opened instead.")
                       .arg(QDir::toNativeSeparators(folder));
    //: button: opens the session once more
    message.actionText = tr("Try Again");
    message.action = [this] { openLastSession(); };
    message.tag = lastSessionTag();
    m_window->messages().show(message);
    if (m_session->isOpen()) {
        return; // It was tried again: photographs stay together.
    }
    m_standIn = defaultSessionFolder();
    openFolder(m_standIn);
}

void Workspace::rememberSession(const QString& folder)
{
    ++m_openings;
    m_window->messages().withdraw(sessionTag());
    m_window->messages().withdraw(QStringLiteral("slow-volume"));
    if (folder.isEmpty() || folder == m_standIn || m_wishes.besideSession) {
        return;
    }
    m_standIn.clear(); // Whoever comes back to it means it.
    startSession::remember(m_settings, folder);
    m_window->messages().withdraw(lastSessionTag());
}

void Workspace::openFolder(const QString& folder)
{
    ++m_openings;
    m_session->open(folder).then(m_answers.get(), [this, folder](const Result<void>& opened) {
        if (!opened && !opened.error().isCancellation()) {
            onSessionFailed(folder, opened.error());
        }
    });
}

void Workspace::onSessionFailed(const QString& folder, const Error& error)
{
    const bool isNamed = !m_wishes.session.isEmpty() || m_wishes.besideSession;
    if (isNamed || m_session->isOpen()) {
        showSessionFailure(error);
    } else if (folder == defaultSessionFolder()) {
        openTemporary(error);
    } else {
        openStandIn(defaultSessionFolder(), error);
    }
}

void Workspace::openStandIn(const QString& folder, const Error& reason)
{
    m_standIn = folder;
    ++m_openings;
    m_session->open(folder).then(
        m_answers.get(), [this, folder, reason](const Result<void>& opened) {
            if (!opened && opened.error().isCancellation()) {
                return; // Another one was chosen meanwhile.
            }
            if (!opened && folder == defaultSessionFolder()) {
                openTemporary(reason);
            } else {
                showSessionFailure(reason);
            }
        });
}

void Workspace::openTemporary(const Error& reason)
{
    m_window->messages().withdraw(lastSessionTag()); // That of today is not open, either.
    whenAnswered(makeStandInFolder(), m_answers.get(),
        [this, reason, asked = m_openings](const Result<QString>& made) {
            if (asked != m_openings) {
                return; // Another session was chosen meanwhile.
            }
            if (made) {
                openStandIn(*made, reason);
            } else {
                showSessionFailure(reason);
            }
        });
}

bool Workspace::saysSessionFailed() const
{
    return m_window->messages().has(sessionTag());
}

void Workspace::setNotKept(const QString& sentence)
{
    if (std::exchange(m_notKept, sentence) != sentence && saysSessionFailed()) {
        showSessionFailure(*m_sessionFailure);
    }
}

void Workspace::showSessionFailure(const Error& error)
{
    const QString folder = m_session->folder();
    const QString place = QDir::toNativeSeparators(folder);
    QString where;
    if (m_session->isOpen() && folder == m_standIn) {
        where = folder == defaultSessionFolder()
                    //: %1 is a folder
                    ? tr("Meanwhile photographs are saved in “%1”.").arg(place)
                    //: %1 is a folder
                    : tr("Meanwhile photographs are saved in “%1”, which the computer may empty "
                         "after some days.")
                          .arg(place);
    }
    m_sessionFailure = error;
    QStringList sentences{error.message, where, m_notKept};
    sentences.removeAll(QString());
    BarMessage message;
    message.text = sentences.join(u' ');
    //: button: opens a session in another folder than the one that could not be opened
    message.actionText = tr("Choose Another Folder…");
    message.action = [this, error] {
        showSessionFailure(error); // Until there is one.
        m_window->actions()[ActionId::OpenSession]->trigger();
    };
    message.otherText = tr("Try Again");
    message.other = [this] { openSession(); };
    message.tag = sessionTag();
    m_window->messages().show(message);
    if (!m_session->isOpen()) {
        askForFolder(); // That would help.
    }
}

} // namespace skein
