// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/RecentSessions.h"

#include <QFuture>
#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace skein {

/**
 * Fills the menu of the sessions that were open last, each time before it is shown. The one that is
 * open now is not in it. Those that are not there are greyed, as soon as the disk has said so;
 * nothing waits for it. Borrows the menu, whose last entries stay; lives on the GUI thread.
 */
class RecentMenu final : public QObject
{
    Q_OBJECT

public:
    /** Which of some folders are there; a disk on the network may take its time. */
    using Question = std::function<QFuture<QStringList>(const QStringList& folders)>;

    RecentMenu(QMenu& menu, RecentSessions& sessions, std::function<QString()> open,
        QObject* parent = nullptr);

    /** For tests; otherwise the disk is asked in the background. */
    void setQuestion(Question question) { m_whichAreThere = std::move(question); }

Q_SIGNALS:
    void chosen(const QString& folder);

private:
    void fill();
    void tellMissing(const QStringList& there);

    QMenu& m_menu;
    RecentSessions& m_sessions;
    const std::function<QString()> m_open; ///< The folder that is open now.
    Question m_whichAreThere;
    QList<QAction*> m_entries; ///< Children of the menu, in the order of m_folders.
    QStringList m_folders;
    int m_fillings = 0; ///< Older answers do not count.
};

} // namespace skein
