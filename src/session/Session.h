// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/CardFile.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <memory>

namespace skein {

class SessionJournal;
class SessionModel;

/** A photograph that lies complete in the staging folder and wants its place in the session. */
struct IncomingPhoto
{
    QString stagingPath;
    QString cameraName; ///< The camera's file name; gives the extension, and {name} in patterns.
    /**
     * Files with the same non-empty key are one shot and share a name (RAW and JPEG). The caller
     * makes it from what identifies the shot in the camera; it is never used as a name.
     */
    QString shotKey;
    qint64 size = -1;     ///< As received: a staging file of another size is refused. -1: unknown.
    QString camera;       ///< The camera's model, for {camera} in patterns; may be empty.
    QDateTime taken;      ///< For {date} and {time}; invalid: the time of the commit.
    QString body = {};    ///< What tells this body from the others, for {body}; may be empty.
    CardFile card = {};   ///< Where it comes from, as announced; empty when no camera has it.
    QByteArray hash = {}; ///< XXH3-128 in canonical form, made while it arrived; empty: not made.
    bool deletesCopy = false; ///< The camera's copy is to be deleted when this is committed.
};

/**
 * A session: an ordinary folder of photographs, its staging folder, naming and list.
 *
 * Lives on the GUI thread; files are touched by a writer thread of its own only, which gives
 * photographs on their way in their names and flushes them (a SessionBrowser renames them later, on
 * the photographer's order). Destroying it waits for nothing: a commit under way is finished
 * behind it, which only the end of the program waits for, a second at most; what is not committed
 * by then is taken in when the folder is opened the next time.
 */
class Session final : public QObject
{
    Q_OBJECT

public:
    static constexpr int openTimeoutMs = 8000;

    /** "capt-0001.jpg": see FileNamer for what a pattern may contain. */
    static QString defaultPattern();

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /**
     * Makes @p folder the session, creating it if need be, checks that it can be written to and
     * reads its contents. Photographs that an interrupted transfer left whole in its staging folder
     * are committed soon afterwards and notice() says so, unless another session is open on the
     * folder; fragments stay there and are named once. On failure (also when the folder does not
     * answer within openTimeoutMs) the former folder stays. A later call makes an earlier one
     * answer ErrorKind::Cancelled.
     */
    QFuture<Result<void>> open(const QString& folder);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString folder() const;
    /** <folder>/.skein/incoming; exists while the session is open. */
    [[nodiscard]] QString stagingFolder() const;
    /** Bytes free on the session's disk as last seen (refreshed after each commit); -1 unknown. */
    [[nodiscard]] qint64 freeBytes() const;

    [[nodiscard]] QString pattern() const;
    /** Refused (with a sentence) when the pattern is not one; takes effect with the next shot. */
    Result<void> setPattern(const QString& pattern);
    /** What comes from now on lies in this folder of the session's, whose name also begins the
     * names of files ("trial/trial-capt-0001.jpg"); empty: where the pattern says. Where the
     * pattern's own folders lie too deep for one more, the names alone tell. Refused (with a
     * sentence) when it is no plain name. */
    Result<void> setSubFolder(const QString& name);
    [[nodiscard]] QString subFolder() const;
    /** What {job} stands for in the pattern; takes effect with the next shot. */
    void setJob(const QString& job);
    [[nodiscard]] QString job() const;

    /**
     * Gives the photograph its name: fsync, rename without replacing, fsync of the folder, entry in
     * the journal. Answers the final path. A photograph that is not whole is committed like others,
     * and damaged() and SessionItem::isDamaged tell. Photographs are committed in the order of the
     * calls. Never overwrites; on failure the staging file stays where it is. When the answer
     * arrives, the model has the row, and unconfirmed() was emitted if the copy in the camera must
     * be kept. ErrorKind::Cancelled when the session is destroyed before that.
     */
    QFuture<Result<QString>> commit(const IncomingPhoto& photo);

    /**
     * For whoever renames photographs of the session on the photographer's order: whatever is seen
     * of these files (@p newPaths by their paths now) is put aside until endRename(), so that the
     * model's rows stay theirs. One at a time; another folder ends it.
     */
    void beginRename(const QHash<QString, QString>& newPaths);
    /** The model's rows get their new names if it @p isDone; then the disk is looked at. */
    void endRename(bool isDone);

    /** The folder is not there: deleted, or its disk was taken away. Looked at every few seconds.
     */
    [[nodiscard]] bool isGone() const;

    /** What the session remembers of cards and of photographs on their way. */
    [[nodiscard]] SessionJournal& journal() const;

    /** The files of the session, as they are on the disk now. Owned by the session. */
    [[nodiscard]] SessionModel* model() const;

Q_SIGNALS:
    void folderChanged(const QString& folder);
    void freeBytesChanged(qint64 bytes);
    /** The folder vanished, which problem() tells as well, or came back. */
    void isGoneChanged(bool isGone);
    /**
     * The photograph was committed as @p path, but other copies must be kept: the disk did not
     * confirm its name, it is damaged, or the journal could not be written. problem() says so, too
     * (of the journal once).
     */
    void unconfirmed(const QString& path);
    /** The photograph that was committed as @p path is not whole; problem() says why. */
    void damaged(const QString& path);
    /** A photograph that an interrupted transfer left whole was committed as @p path. */
    void takenIn(const QString& path);
    /** The photograph that commit() left as @p stagingPath has got its name: the disk took it now.
     */
    void namedLate(const QString& stagingPath);
    /**
     * Somebody had removed the staging folder, and it was made anew: who could write to the former
     * one may not be able to write to this one, though it has the same path.
     */
    void stagingRenewed();
    /**
     * A sentence, once each time: the folder vanished, became read-only or full; or what could not
     * be done with leftovers in its staging folder.
     */
    void problem(const skein::Error& error);
    /** What problem() said of the folder or of its journal is not so any more. */
    void solved(const skein::Error& error);
    /** Good news: photographs that an interrupted transfer left were taken in, or the like. */
    void notice(const QString& sentence);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
