// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/EditHistory.h"
#include "session/FormerNames.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace skein {

class ShotModel;

/**
 * What the photographer ordered: done one after the other, each about the files that its shots have
 * when its turn comes (whatever they were called when it was ordered), and what can be undone.
 *
 * Lives on the GUI thread and never waits. Belongs to a SessionBrowser, which does the edits. The
 * model must outlive it.
 */
class EditQueue final : public QObject
{
    Q_OBJECT

public:
    using Kind = EditHistory::Kind;
    using Title = EditHistory::Title;

    explicit EditQueue(const ShotModel& model, QObject* parent = nullptr);

    /** @p shown: paths of shots that are shown already as they will be when this is done. */
    /** @return the number of the order, never 0. */
    int order(const ShotEdit& edit, const Title& title, const QStringList& shown = {});
    /** Something that nobody ordered: not to be undone by itself. */
    void keepUp(const ShotEdit& edit);
    void undo() { enqueue({Kind::Undo, {}, {}, {}, ++m_newest}); }
    void redo() { enqueue({Kind::Redo, {}, {}, {}, ++m_newest}); }

    /** What became of the edit that was started last. @return its text for the photographer. */
    QString finish(const EditOutcome& outcome);
    /** Starts the next one, if none is under way. */
    void startNext();

    /**
     * Another folder is open: what belongs to the former one is still done, but cannot be undone
     * any more.
     */
    void forgetFolder();
    /** Orders whose turn has not come, for a program that ends. */
    [[nodiscard]] QList<ShotEdit> takeWaiting();

    /** The shot of @p path, although it may have been renamed since; null when there is none. */
    [[nodiscard]] QString pathNow(const QString& path) const;
    /** Marks of the shot are shown that are still to be written. */
    [[nodiscard]] bool isUnwritten(const QStringList& paths) const;
    /** The photographer marked it while this folder was open. */
    [[nodiscard]] bool wasMarked(const QStringList& paths) const;
    /** What is shown may be taken back by an undo (or redo) that waits for its turn. */
    [[nodiscard]] bool isTakingBack() const;
    /** What was started last is about the folder that is open. */
    [[nodiscard]] bool isOfThisFolder() const { return m_current && !m_current->isOfFormerFolder; }
    /** What is under way; Upkeep when nothing is. */
    [[nodiscard]] Kind currentKind() const { return m_current ? m_current->kind : Kind::Upkeep; }
    /** The number of what is under way; 0: nobody ordered it. */
    [[nodiscard]] int current() const { return m_current ? m_current->number : 0; }
    /** Nothing was ordered, undone or done again after it: an undo() is about this one. */
    [[nodiscard]] bool isNewest(int order) const { return order == m_newest; }
    [[nodiscard]] bool isBusy() const { return m_current.has_value() || !m_waiting.isEmpty(); }
    [[nodiscard]] const EditHistory& history() const { return m_history; }

Q_SIGNALS:
    /** It is this one's turn: do it, then finish(). */
    void started(const skein::ShotEdit& edit);
    /** isBusy() or the history changed. */
    void changed();

private:
    struct Order
    {
        Kind kind = Kind::Do;
        ShotEdit edit; ///< Undo and Redo take the history's, when their turn comes.
        Title title;
        QStringList shown;
        int number = 0;                ///< 0: nobody ordered it.
        bool isOfFormerFolder = false; ///< It cannot be undone any more.
    };

    void enqueue(const Order& order);
    void refresh(ShotEdit& edit) const;
    void rename(const QHash<QString, QString>& newPaths);

    const ShotModel& m_model;
    EditHistory m_history;
    FormerNames m_names;
    QQueue<Order> m_waiting;
    std::optional<Order> m_current;
    int m_newest = 0;                ///< Number of what was ordered last.
    QHash<QString, int> m_unwritten; ///< How many orders are shown but not written, by path.
    QSet<QString> m_marked;          ///< Paths of shots that were marked here.
};

} // namespace skein
