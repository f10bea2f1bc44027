// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RecentMenu.h"

#include "base/Background.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <utility>

namespace skein {

namespace {

QFuture<QStringList> askDisk(const QStringList& folders)
{
    return askInBackground([folders] {
        QStringList there;
        for (const QString& folder : folders) {
            if (QFileInfo(folder).isDir()) {
                there.append(folder);
            }
        }
        return there;
    });
}

/** "~/Pictures" for the home's own. */
QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    const bool isBelow = folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelow ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

RecentMenu::RecentMenu(
    QMenu& menu, RecentSessions& sessions, std::function<QString()> open, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_sessions(sessions)
    , m_open(std::move(open))
    , m_whichAreThere(askDisk)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    qDeleteAll(std::exchange(m_entries, {}));
    m_folders = m_sessions.folders();
    m_folders.removeAll(m_open());
    QAction* rest = m_menu.actions().value(0);
    const auto insert = [this, rest](const QString& text) {
        auto* entry = new QAction(text, &m_menu);
        m_menu.insertAction(rest, entry);
        m_entries.append(entry);
        return entry;
    };
    for (const QString& folder : std::as_const(m_folders)) {
        const QFileInfo place(folder);
        QString name = place.fileName();
        QString inside = shortPath(place.path());
        const auto number = m_entries.size() + 1;
        //: entry of a menu; %1 is a digit to press, %2 the name of a session's folder, %3 where it
        //: lies
        QAction* entry = insert(tr("&%1 %2 – in %3")
                                    .arg(QString::number(number % RecentSessions::most),
                                        name.replace(u'&', QLatin1String("&&")),
                                        inside.replace(u'&', QLatin1String("&&"))));
        entry->setToolTip(QDir::toNativeSeparators(folder));
        connect(entry, &QAction::triggered, this, [this, folder] { Q_EMIT chosen(folder); });
    }
    if (m_folders.isEmpty()) {
        //: entry of an empty list of sessions
        insert(tr("No earlier sessions"))->setEnabled(false);
        return;
    }
    whenAnswered(
        m_whichAreThere(m_folders), this, [this, filling = ++m_fillings](const QStringList& there) {
            if (filling == m_fillings) {
                tellMissing(there);
            }
        });
}

void RecentMenu::tellMissing(const QStringList& there)
{
    for (qsizetype index = 0; index < m_folders.size(); ++index) {
        if (!there.contains(m_folders.at(index))) {
            QAction* entry = m_entries.at(index);
            entry->setEnabled(false);
            //: %1 is an entry of the list of sessions
            entry->setText(tr("%1 (not there)").arg(entry->text()));
            entry->setToolTip(tr("The folder was moved or deleted, or its disk is not connected."));
        }
    }
}

} // namespace skein
