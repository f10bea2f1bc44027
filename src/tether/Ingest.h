// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "session/JournalEntry.h"
#include "tether/CardCleaner.h"
#include "tether/Downloader.h"
#include "tether/FetchOrder.h"
#include "tether/IngestQueue.h"
#include "tether/LeftOnCard.h"
#include "tether/SessionController.h"
#include "tether/ShotKeys.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <functional>

namespace skein {

class Session;

/**
 * The one path of every photograph, whoever pressed the shutter: announced, fetched in order,
 * committed, and only then, if wanted, deleted in the camera.
 *
 * A step that fails leaves what is there (the card's copy, or the staging file) and says so by
 * failed() and problem(). When the camera's host is lost, files on the card go back into the queue
 * and are fetched on the next connection with the same camera, also if that is another Camera
 * object; a file whose download failed for another reason gets one more chance then, or when the
 * session folder was changed, and if that fails too it is one of those left on the card. A picture
 * in the camera's memory that the host does not manage to write out (a full disk) is not waited for
 * any longer after memoryLimitMs, and said so; it is committed all the same should it come later.
 * Lives on the GUI thread; borrows the session for life and the camera until setCamera().
 */
class Ingest final : public QObject
{
    Q_OBJECT

public:
    /** The driver has a picture in memory whole when it is announced; only a disk is waited for. */
    static constexpr int memoryLimitMs = 10'000;

    explicit Ingest(Session& session, QObject* parent = nullptr);

    void setCamera(Camera* camera);
    void setOptions(const IngestOptions& options) { m_options = options; }
    [[nodiscard]] const IngestOptions& options() const { return m_options; }

    [[nodiscard]] int pendingCount() const { return m_queue.pendingCount(); }
    /** The same without imports: what was just taken, or was missed. */
    [[nodiscard]] int arrivingCount() const { return m_queue.arrivingCount(); }
    [[nodiscard]] bool isIdle() const { return pendingCount() == 0 && m_cleaner.isIdle(); }
    /** A photograph is there: takes it in, unless fetching() says that it stays on the card. */
    void announce(const CameraFileEntry& entry);
    /** Takes in a file: one the camera has just announced, or one that lies on its card. */
    void fetch(const CameraFileEntry& entry) { fetch(entry, {}); }
    /** The same for one that was announced in an earlier run, where its shot had this key. */
    void fetch(const CameraFileEntry& entry, const QString& shotKey);
    /** It stays on the card until it is asked for; @p shotKey as above, or empty. */
    void leave(const CameraFileEntry& entry, const QString& shotKey = {});
    /** Says whether there is room for a file on a card. What has none stays there, however it was
     * asked for, is told of by the error it answers, and comes with lookForRoom(), a new connection
     * or another folder. */
    void setRoom(std::function<Result<void>(const CameraFileEntry&)> room)
    {
        m_room = std::move(room);
    }
    /** There may be room now. */
    void lookForRoom();
    /** Bytes that are still to come, as far as the cameras told. */
    [[nodiscard]] qint64 waitingBytes() const { return m_queue.waitingBytes(); }
    /** What announce() takes in; leftOnCard() tells of the rest. */
    void setFetching(Fetching fetching);
    [[nodiscard]] Fetching fetching() const { return m_left.fetching(); }
    /** Photographs of this session that the connected camera's card keeps by fetching(). */
    [[nodiscard]] int leftOnCardCount() const;
    /** Takes them in, RAW files under the names of their JPEGs. */
    void fetchLeftOnCard();
    /** Takes in those of these that are left on the card. */
    void fetchLeft(const QList<CameraFileEntry>& entries);
    /**
     * Takes in a file that somebody chose on the card, between all else: imported() or
     * importFailed() tells how that ended, and no other signal. Nothing is noted before it is
     * there: one that does not come stays on the card as if nobody had asked. @p deletesCopy: the
     * card's copy goes when it is saved. @return its number; 0: there is no camera, or it is on its
     * way.
     */
    quint64 importFile(const CameraFileEntry& entry, const QString& shotKey, bool deletesCopy);
    /** Those that are not there yet fail with Cancelled. */
    void cancelImports();
    /** No import goes on, of those that wait for the camera neither: @p reason is told of them. */
    void endImports(const Error& reason);
    /** Refuses an import of so many bytes in all when there is no room for them. */
    [[nodiscard]] Result<void> mayImport(qint64 bytes) const;
    /** Photographs that exist in the camera's memory only and do not come. */
    [[nodiscard]] int stuckCount() const { return m_queue.count(IngestPhoto::Stage::Stuck); }
    /** @p error was told of photographs that are still to come: solved() takes it back. */
    [[nodiscard]] bool hasOpen(const Error& error) const;
    /** True while files wait for, or are in, their transfer. */
    [[nodiscard]] bool isTransferring() const;
    /** Gives up all transfers that wait or run; the files stay on the card. Whoever has more to
     * fetch hears transfersCancelled(). */
    void cancelTransfers();
    /** While paused no new transfer begins; those announced wait. */
    void setPaused(bool paused);

Q_SIGNALS:
    void announced(const skein::IngestPhoto& photo);
    /** This one stays on the card. */
    void leftOnCard(const skein::IngestPhoto& photo);
    /** leftOnCardCount() may be another. */
    void leftOnCardChanged();
    void fetchingChanged();
    void incoming(const skein::IncomingStatus& status);
    void thumbnailArrived(const skein::CameraFileRef& file, const QByteArray& jpeg);
    void received(const QString& stagingPath, const skein::CameraFileRef& file);
    void committed(const skein::IngestPhoto& photo, const QString& path);
    /** This photograph did not arrive; @p error says where it is now. */
    void failed(quint64 photo, const skein::Error& error);
    void transfersCancelled();
    void importProgressed(quint64 id, qint64 done);
    void imported(const skein::IngestPhoto& photo, const QString& path);
    /** It stays on the card, or where @p error says. */
    void importFailed(quint64 id, const skein::Error& error);
    /** Whoever imports is to stop, and why. */
    void importsEnd(const skein::Error& reason);
    void pendingCountChanged(int count);
    void arrivingCountChanged(int count);
    void idle();
    void problem(const skein::Error& error);
    /** The photograph that problem() told @p error of was saved after all. */
    void solved(const skein::Error& error);

private:
    void onMemoryFileReceived(const ReceivedFile& file);
    void onStateChanged(Camera::State state);
    void onProgress(const TransferProgress& progress);
    void onDownloadFinished(quint64 id, const Result<ReceivedFile>& result);
    void onDownloadFailed(quint64 id, const Error& error);
    void onCommitted(quint64 id, const Result<QString>& result);

    IngestPhoto& enqueue(
        const CameraFileEntry& entry, IngestPhoto::Stage stage, const QString& shotKey = {});
    void takeUp(std::vector<IngestPhoto> left);
    void record(const IngestPhoto& photo, JournalState state);
    void startNext();
    void startImport();
    void dropImport(quint64 id, const Error& error);
    void commit(IngestPhoto& photo, const ReceivedFile& file);
    void giveUp(quint64 id, const Error& reason);
    void keepForLater(quint64 id, const Error& reason);
    void onMemoryLate();
    void loseMemoryFiles(const Error& reason);
    void leaveAgain(IngestPhoto photo);
    void holdCardFiles();
    void takeUpHeldFiles();
    [[nodiscard]] Result<void> roomFor(const CameraFileEntry& entry) const;
    /** It is fetched now if there is room for it, else when there is. */
    void fetchWhenRoom(quint64 id);
    /** It stays on the card until there is room for it, which is said. */
    void holdForRoom(quint64 id, const Error& reason);
    /** Whether something waits for room, and @p reason is why. */
    [[nodiscard]] bool waitsFor(const Error& reason);
    quint64 addImport(const CameraFileEntry& entry, const QString& shotKey, bool deletesCopy);
    /** The session that they were left in is another one from now on: there they are left. */
    void leaveImports();
    [[nodiscard]] bool cameraIsUsable() const;
    [[nodiscard]] QString cameraId() const;
    void reportCount();

    Session& m_session;
    QPointer<Camera> m_camera;
    IngestOptions m_options;
    IngestQueue m_queue;
    ShotKeys m_shotKeys;
    Downloader m_downloader;
    Downloader m_importer; ///< Of what somebody chose on the card.
    FetchOrder m_order;
    CardCleaner m_cleaner;
    LeftOnCard m_left;
    std::function<Result<void>(const CameraFileEntry&)> m_room;
    QTimer m_retry;              ///< Runs between two attempts at a busy camera.
    QTimer m_memoryWatch;        ///< Runs while a picture is awaited from the camera's memory.
    QSet<QString> m_unconfirmed; ///< Committed, but the disk may not keep them.
    /** What was told of photographs that the disk did not take, by their staging paths. */
    QHash<QString, Error> m_unnamed;
    quint64 m_link = 0;
    bool m_connected = false;
    bool m_isRecovering = false; ///< The line broke, and the camera is not back yet.
    bool m_paused = false;
    bool m_cancelling = false;
    int m_reportedCount = 0;
    int m_reportedArriving = 0;
};

} // namespace skein
