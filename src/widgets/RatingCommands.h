// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>

namespace skein {

class ActionCollection;
class SessionBrowser;

/**
 * Stars, rejection, colour labels, undo and redo. Borrows all it is given, which must outlive it.
 * Lives on the GUI thread.
 */
class RatingCommands final : public QObject
{
    Q_OBJECT

public:
    /** @param targets answers the shots that a command is about, the one looked at among them. */
    RatingCommands(const ActionCollection& actions, SessionBrowser& browser,
        std::function<QStringList()> targets, QObject* parent = nullptr);

    void rate(Rating rating);
    /** Rejects; where all are rejected already, takes that back: their stars are there again. */
    void toggleRejected();
    /** Labels; where all have that label already, takes it off. */
    void toggleLabel(ColourLabel label);

Q_SIGNALS:
    /** A rating or a label was wanted, but there is nothing that it could be for. */
    void nothingToRate();
    /** For the eye, for a moment: what undo or redo has done. */
    void hint(const QString& text);

private:
    /** The shots it is about; says so when there are none. */
    [[nodiscard]] QStringList chosen();
    void refreshHistory();
    [[nodiscard]] bool all(
        const QStringList& paths, const std::function<bool(const Marks&)>& test) const;

    const ActionCollection& m_actions;
    SessionBrowser& m_browser;
    const std::function<QStringList()> m_targets;
    QHash<QString, Rating> m_beforeRejection; ///< By path; of those rejected here.
};

} // namespace skein
