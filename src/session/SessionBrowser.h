// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Rating.h"
#include "session/SidecarName.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <memory>

namespace skein {

class Session;
struct SidecarCredits;
class ShotModel;

/**
 * What a photographer does with the shots of a session: look through them, rate, label, rename,
 * throw away; each of it for several shots, and with undo.
 *
 * Lives on the GUI thread and never waits: a thread of its own, apart from the session's writer, so
 * that ratings never hold up a photograph on its way in, reads what is inside the files (in small
 * batches, so that an order never waits long) and does what is ordered, one after the other. The
 * session must outlive it. What the photographer ordered is finished before the program ends.
 *
 * Shots are named by the path of any of their files. Every order works on whole shots: RAW, JPEG
 * and sidecars. Orders that fail change nothing and are told by problem(); of several shots those
 * that can be done are done, and one sentence tells how many were not, and why. A shot that was
 * renamed since is found by its old names, too.
 *
 * Undo brings sidecars back to the byte (of those that other programs wrote since, only our
 * fields); what cannot be undone just now stays to be undone. Files that join a shot after it was
 * rated here get its ratings as well.
 */
class SessionBrowser final : public QObject
{
    Q_OBJECT

public:
    explicit SessionBrowser(Session* session, QObject* parent = nullptr);
    ~SessionBrowser() override;

    /** Owned by the browser. */
    [[nodiscard]] ShotModel* model() const;

    [[nodiscard]] SidecarStyle sidecarStyle() const;
    /** For sidecars made from now on; default: WithExtension. */
    void setSidecarStyle(SidecarStyle style);

    /**
     * Rows on the screen: what is inside their files is read first, and their sidecars are looked
     * at every few seconds, because not every disk tells what other programs write.
     */
    void setVisibleRows(int first, int last);

    /** Writes the stars (or the rejection) into the sidecars; shown at once. */
    void rate(const QStringList& paths, Rating rating);
    /** Writes to each shot a rating of its own, as one order. */
    void rate(const QHash<QString, Rating>& ratings);
    /** Writes the colour into the sidecars; shown at once. */
    void setLabel(const QStringList& paths, ColourLabel label);
    /**
     * Writes who took the new photograph @p path into its sidecars, when its turn comes: orders
     * that were given before go first, and it cannot be undone.
     */
    void writeCredits(const QString& path, const SidecarCredits& credits);
    /**
     * Moves RAW, JPEG and sidecars of the shots to the desktop's trash.
     * @return the number of the order, see finished(); 0: there are no such shots.
     */
    int moveToTrash(const QStringList& paths);
    /**
     * Gives all files and sidecars of the shot of @p path the stem @p newName (without extension).
     * Never replaces a file; refused when another photograph has that stem.
     */
    void rename(const QString& path, const QString& newName);

    /** Takes back the last order, when all orders before are done. */
    void undo();
    void redo();
    /** Nothing was ordered after @p order: undo() would take back this one. */
    [[nodiscard]] bool isNewest(int order) const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /** What undo() would take back, to follow a title: "Rate 3 Photographs". */
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /** Orders are under way or wait, undos among them: closing now would have to wait for them. */
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /** One of canUndo(), canRedo(), their texts or isBusy() changed. */
    void historyChanged();
    /** An order was done, undone or done again: @p text says which, as undoText() does. */
    void done(const QString& text);
    /** Follows done() where it was undone, or done again. */
    void undone(const QString& text);
    void redone(const QString& text);
    void problem(const skein::Error& error);
    /**
     * The order with this number was done to @p count shots, and not to those shown by the paths
     * @p left: problem() says why.
     */
    void finished(int order, int count, const QStringList& left);
    /** The shot shown by @p oldPath is now @p newPath (by an order or by its undo). */
    void renamed(const QString& oldPath, const QString& newPath);
    /** Shots came back from the trash by undo. */
    void restored(const QStringList& paths);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
