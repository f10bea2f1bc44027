// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/ImageLoader.h"
#include "image/ThumbnailLoader.h"
#include "tether/Arrivals.h"
#include "tether/SessionController.h"
#include "widgets/DriverThumbnails.h"
#include "widgets/EarlyLook.h"
#include "widgets/FirstLook.h"
#include "widgets/UnseenShots.h"
#include "wire/CameraFile.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace skein {

class ImageView;
class LiveReturn;
class SessionBrowser;
class ShotModel;
class ShotSelection;

/**
 * Decides which still is in the viewer: the one chosen in the browser, or the one that has just
 * arrived, shown from its staging file at once and followed when it gets its name.
 * Lives on the GUI thread; borrows all four, which must outlive it.
 */
class PicturePresenter final : public QObject
{
    Q_OBJECT

public:
    PicturePresenter(SessionController& controller, SessionBrowser& browser,
        ShotSelection& selection, ImageView& view, QObject* parent = nullptr);

    [[nodiscard]] ImageLoader& loader() { return m_loader; }
    [[nodiscard]] ThumbnailLoader& thumbnails() { return m_thumbnails; }

    /** The file that is, or is about to be, in the viewer; empty for none. */
    [[nodiscard]] QString currentPath() const { return m_current; }
    /** Why the current file cannot be shown; empty when it can. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Live view covers the picture: nobody is looking at currentPath(). */
    [[nodiscard]] bool isCovered() const { return m_controller.isPreviewing(); }

    /** Who decides how live view makes way for what arrives; must outlive it. Without it live view
     * ends. */
    void setLiveReturn(LiveReturn& liveReturn) { m_liveReturn = &liveReturn; }

    /** There are photographs, but the filter shows none. */
    [[nodiscard]] bool isAllHidden() const;

    /** currentPath() is a photograph of the session that the filter hides. */
    [[nodiscard]] bool isHidden() const;

    /** Whether what arrives is shown at once. When off, it is only counted. */
    void setFollowing(bool follow);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /** Shots that arrived while that was off, and were not looked at since. */
    [[nodiscard]] int unseenCount() const { return m_unseen.count(); }
    /** Shows the shot that was taken last. */
    void showNewest();
    /** A file that was just saved: its row is chosen, as soon as it is there, and it is shown;
     * beneath live view if that is on. */
    void choose(const QString& path);
    /** The shot of @p path is looked at and about to go: if it comes back, it is looked at again.
     */
    void noteLeaving(const QString& path) { m_left.insert(path); }

Q_SIGNALS:
    void unseenChanged(int count);
    /** The file changed: what was known of it no longer counts. */
    void renewed(const QString& path);
    /** currentPath(), failure(), isHidden(), isCovered() or whether there is a picture at all
     * changed. */
    void changed();

protected:
    /** The view is seen again: what is next to its picture is worth loading. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followController();
    void followBrowser();
    void show(const QString& path);
    /** What RAW and JPEG of one shot of one camera have in common, and no other file. */
    [[nodiscard]] static QString shotOf(const CameraFileRef& file);
    void showEarly(const IncomingStatus& status);
    void onArrivalCount(int count);
    /** A photograph that was looked at while it came does not come any more, or begins anew. */
    void dropPartial();
    void request(const QString& path);
    void onIncoming(const IncomingStatus& status);
    void onReceived(const QString& stagingPath, const CameraFileRef& file);
    void onCommitted(const QString& stagingPath, const QString& path);
    /** Its row, which may be yet to come. */
    void selectCurrent();
    void onLoaded(const LoadedImage& image);
    void onFailed(const QString& path, const Error& error);
    void onRowsInserted();
    void onRowsRemoved();
    void onChosen(const QString& path);
    void onRenamed(const QString& oldPath, const QString& newPath);
    void onRestored(const QStringList& paths);
    void bringBack(const QString& path);
    void showReturning();
    void onFilesChanged();
    void onCountChanged();
    void noteHidden();
    [[nodiscard]] bool isOnItsWay() const;
    [[nodiscard]] bool isLost() const;
    void showFirst();
    void prefetchNeighbours();
    void noteUnseen(const QString& path);
    void noteSeen(const QString& path);
    [[nodiscard]] bool isHeld() const;

    SessionController& m_controller;
    Arrivals m_arrivals{m_controller};
    SessionBrowser& m_browser;
    ShotSelection& m_selection;
    ShotModel& m_shots;
    ImageView& m_view;
    LiveReturn* m_liveReturn = nullptr;
    ImageLoader m_loader;
    ThumbnailLoader m_thumbnails;
    DriverThumbnails m_driverThumbnails{m_thumbnails};
    QString m_current;
    QString m_failure;
    /** A committed picture whose row is not there yet; selected when it comes. */
    QString m_awaitedRow;
    QString m_hidden;     ///< The awaited one, when it came and the filter hid it.
    QString m_returning;  ///< Came back from the trash, or under a new name: shown with its row.
    QString m_removed;    ///< The shot looked at, when its row went.
    QSet<QString> m_left; ///< Those looked at when they were sent away.
    bool m_following = true;
    UnseenShots m_unseen;
    QString m_shownShot; ///< shotOf() the newest arrival: its RAW must not cover its JPEG.
    EarlyLook m_early;
    QString m_partial;       ///< The staging file looked at while it is still growing.
    bool m_firstRows = true; ///< The session was just opened: show its newest picture.
    FirstLook m_firstLook{m_selection};
};

} // namespace skein
