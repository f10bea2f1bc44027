// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace skein {

class ActionCollection;
class MessageBar;
class Overlays;

/**
 * The commands for pictures over the picture, and the sentence when one cannot be shown. Borrows
 * all it is given, which must outlive it. Lives on the GUI thread.
 */
class OverlayCommands final : public QObject
{
    Q_OBJECT

public:
    /** @p targets are the photographs that commands are about. */
    OverlayCommands(const ActionCollection& actions, Overlays& overlays, MessageBar& messages,
        std::function<QStringList()> targets, QObject* parent = nullptr);

    /** Lays the selected photographs over the picture. */
    void addSelected();

Q_SIGNALS:
    /** Something to say over the picture for a moment. */
    void hint(const QString& text);

private:
    void toggle(bool shown);
    void showState();
    void tellProblems();

    const ActionCollection& m_actions;
    Overlays& m_overlays;
    MessageBar& m_messages;
    const std::function<QStringList()> m_targets;
    bool m_saidEmpty = false; ///< The hint that says so may still be there.
    QStringList m_told;       ///< Files of which it was said that they cannot be shown.
};

} // namespace skein
