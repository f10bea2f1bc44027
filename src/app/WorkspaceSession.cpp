// SPDX-License-Identifier: GPL-3.0-or-later
// Which session a window begins with.
#include "app/StartSession.h"
#include "app/UnusedFolder.h"
#include "app/Workspace.h"
#include "base/Background.h"
#include "session/Session.h"
#include "tether/Places.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

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
    m_session->open(folder).then(m_answers.get(), [this](const Result<void>& opened) {
        if (!opened && !opened.error().isCancellation()) {
            showSessionFailure(opened.error());
        }
    });
}

void Workspace::showSessionFailure(const Error& error)
{
    BarMessage message;
    message.text = error.message;
    message.actionText = tr("Try Again");
    message.action = [this] { openSession(); };
    message.tag = sessionTag();
    m_window->messages().show(message);
}

} // namespace skein
