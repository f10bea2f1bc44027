// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/HashList.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace skein {

class ActionCollection;
class MessageBar;
class Session;

/**
 * The command that writes the session's hash list: on a thread of its own, with progress and a way
 * to stop it above the picture. Borrows all it is given, which must outlive it. Lives on the GUI
 * thread.
 */
class HashListCommand final : public QObject
{
    Q_OBJECT

public:
    HashListCommand(const ActionCollection& actions, const Session& session, MessageBar& messages,
        QObject* parent = nullptr);
    ~HashListCommand() override;

private:
    /** What the thread that reads shares with this. */
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0;
        std::atomic<bool> isStopped = false;
    };

    void start();
    void refresh();
    void showProgress(bool isFirst);
    void finish(const Result<HashListReport>& result);

    const ActionCollection& m_actions;
    const Session& m_session;
    MessageBar& m_messages;
    std::shared_ptr<Progress> m_progress; ///< While a list is being written.
    QTimer m_timer;
};

} // namespace skein
