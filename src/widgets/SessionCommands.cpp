// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SessionCommands.h"

#include "session/Session.h"
#include "tether/Places.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/FolderButton.h"
#include "widgets/MessageBar.h"
#include "widgets/NewSessionDialog.h"
#include "widgets/PictureFiles.h"
#include "widgets/RecentMenu.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace skein {

namespace {

/** Messages that are out of date as soon as the session's folder is back. */
QString goneTopic()
{
    return QStringLiteral("session-gone");
}

/** What became of the last folder that was chosen. */
QString openingTag()
{
    return QStringLiteral("session-opening");
}

} // namespace

SessionCommands::SessionCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recent(parts.settings)
{
    connectActions();
    offerRecent();
    const Session& session = parts.controller.session();
    connect(&session, &Session::folderChanged, this, &SessionCommands::showFolder);
    connect(&session, &Session::folderChanged, this,
        [this](const QString& folder) { m_recent.add(folder); });
    connect(&session, &Session::problem, this, [this](const Error& error) {
        const QString topic = error.kind == ErrorKind::NotFound ? goneTopic() : QString();
        m_parts.messages.show({MessageKind::Error, error.message, {}, {}, {}, topic});
    });
    connect(&session, &Session::solved, this,
        [this](const Error& error) { m_parts.messages.withdrawText(error.message); });
    connect(&session, &Session::notice, this, [this](const QString& sentence) {
        m_parts.messages.show({MessageKind::Information, sentence, {}, {}, {}});
    });
    connect(&session, &Session::isGoneChanged, this, [this](bool isGone) {
        if (!isGone) {
            m_parts.messages.withdrawTopic(goneTopic());
        }
    });
    showFolder(session.folder());
    m_parts.window->installEventFilter(this);
}

bool SessionCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_parts.window && event->type() == QEvent::LanguageChange) {
        showFolder(m_parts.controller.session().folder()); // Its name is no word of ours.
    }
    return QObject::eventFilter(watched, event);
}

void SessionCommands::connectActions()
{
    using Id = ActionId;
    const auto on = [this](Id id, auto&& what) {
        connect(m_parts.actions[id], &QAction::triggered, this, what);
    };
    const Session& session = m_parts.controller.session();
    on(Id::NewSession, [this] { begin(); });
    on(Id::OpenSession, [this] { choose(); });
    on(Id::ShowSessionFolder, [&session] { openFolder(session.folder()); });
    on(Id::CopySessionPath, [&session] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(session.folder()));
    });
}

void SessionCommands::offerRecent()
{
    QAction* command = m_parts.actions[ActionId::OpenRecent];
    QMenu* menu = command->menu();
    auto* recent = new RecentMenu(
        *menu, m_recent, [this] { return m_parts.controller.session().folder(); }, this);
    connect(recent, &RecentMenu::chosen, this, &SessionCommands::open);
    // By its key; in other menus it opens by itself.
    connect(command, &QAction::triggered, this, [this, menu] {
        const QWidget& place = m_parts.folder;
        menu->popup(place.mapToGlobal(QPoint(0, place.height())));
    });
    QAction* forget = m_parts.actions[ActionId::ForgetRecent];
    connect(forget, &QAction::triggered, this, [this] { m_recent.forget(); });
    const auto offer = [this, forget] { forget->setEnabled(!m_recent.folders().isEmpty()); };
    connect(&m_parts.settings, &Settings::changed, forget, offer);
    offer();
}

void SessionCommands::showFolder(const QString& folder)
{
    m_parts.folder.setFolder(folder);
    m_parts.window->setWindowFilePath(folder);
    m_parts.window->setWindowTitle(
        //: title of the window; name of the program
        folder.isEmpty() ? tr("Skein") :
                         //: title of the window; %1 is the name of the session
            tr("%1 – Skein").arg(QDir(folder).dirName()));
    const bool open = m_parts.controller.session().isOpen();
    m_parts.actions[ActionId::ShowSessionFolder]->setEnabled(open);
    m_parts.actions[ActionId::CopySessionPath]->setEnabled(open);
}

void SessionCommands::begin()
{
    const QString present = m_parts.controller.session().folder();
    const QString inside = QFileInfo(present.isEmpty() ? defaultSessionFolder() : present).path();
    auto* dialog = new NewSessionDialog(inside, m_parts.window);
    const Session& session = m_parts.controller.session();
    dialog->setNames(session.pattern(), session.job());
    connect(dialog, &NewSessionDialog::folderChosen, this, &SessionCommands::open);
    dialog->open();
}

void SessionCommands::choose()
{
    auto* dialog =
        //: title of a window
        new QFileDialog(m_parts.window, tr("Open Session"), m_parts.controller.session().folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    // A folder full of photographs must not look empty.
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    //: button: opens the chosen folder as a session
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    connect(dialog, &QFileDialog::fileSelected, this, &SessionCommands::open);
    dialog->open();
}

void SessionCommands::open(const QString& folder)
{
    Q_EMIT chosen();
    m_parts.controller.openSession(folder).then(this, [this](const Result<void>& opened) {
        m_parts.messages.withdraw(openingTag());
        if (!opened) {
            m_parts.messages.show(opened.error(), openingTag());
        }
    });
}

} // namespace skein
