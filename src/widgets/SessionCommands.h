// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/RecentSessions.h"

#include <QObject>
#include <QString>

class QWidget;

namespace skein {

class ActionCollection;
class FolderButton;
class MessageBar;
class SessionController;

/**
 * The commands of a window on its session's folder, and where the window says which one it is.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class SessionCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        FolderButton& folder;
        MessageBar& messages;
        Settings& settings; ///< Keeps which sessions were open.
        QWidget* window;
    };

    explicit SessionCommands(const Parts& parts, QObject* parent = nullptr);

    /** Says the title anew when the language changes. */
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /** A session is about to be opened. */
    void chosen();

private:
    void connectActions();
    void showFolder(const QString& folder);
    void begin();
    void choose();
    void offerRecent();
    void open(const QString& folder);

    const Parts m_parts;
    RecentSessions m_recent;
};

} // namespace skein
