// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/CardShot.h"
#include "tether/FirstMeeting.h"
#include "tether/IngestQueue.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <optional>

namespace skein {

class Camera;
class TetheredCamera;

/** How far an import is. */
struct ImportProgress
{
    int files = 0; ///< All that were chosen.
    int done = 0;  ///< In the session.
    int failed = 0;
    qint64 bytes = 0; ///< Of all, as far as the camera tells.
    qint64 doneBytes = 0;

    [[nodiscard]] int left() const { return files - done - failed; }
};

/**
 * Brings what somebody chose on a card into the session: by the one path of all photographs, a few
 * at a time and between all else, so that captures and live view go on. When the camera goes away
 * the rest waits until the same body is back. What does not come stays on the card. Lives on the
 * GUI thread; borrows the place for life.
 */
class CardImport final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Waiting, ///< For the camera.
    };

    explicit CardImport(TetheredCamera& place, QObject* parent = nullptr);

    /**
     * Begins with what of @p shots the session does not have yet; shots that it has whole come once
     * more. @p deletesCopies: what is saved goes from the card. One import at a time.
     */
    void start(const QList<CardShot>& shots, bool deletesCopies);
    /** What has not come stays on the card. */
    void stop();
    /** The same, and why. */
    void end(const Error& reason);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ImportProgress& progress() const { return m_progress; }
    /** The name of the file that comes just now; empty: none. */
    [[nodiscard]] QString currentName() const { return m_currentName; }
    /** The files of @p shot that an import brings. */
    [[nodiscard]] static QList<CameraFileEntry> filesToImport(const CardShot& shot);

Q_SIGNALS:
    void stateChanged();
    void progressed();
    /** One file is in the session. */
    void imported(const skein::CameraFileEntry& file, const QString& path);
    /** All is over: how it went, in a sentence. No error kind but Cancelled if it was stopped. */
    void finished(const skein::ImportProgress& progress, const skein::Error& summary);

private:
    struct Wanted
    {
        CameraFileEntry file;
        QString shotKey;
        int attempts = 0;
    };

    void follow();
    void feed();
    void onImported(const IngestPhoto& photo, const QString& path);
    void onFailed(quint64 id, const Error& error);
    void onMet(const std::optional<Error>& error);
    void onCommitted(const IngestPhoto& photo);
    void count(const Wanted& wanted);
    void setState(State state);
    void finish();
    [[nodiscard]] bool isCameraThere() const;
    [[nodiscard]] Error summary() const;

    TetheredCamera& m_place;
    FirstMeeting m_meeting;
    QPointer<Camera> m_camera;
    QString m_body;              ///< Whose card it is.
    std::deque<Wanted> m_wanted; ///< Not handed to the ingest yet.
    QHash<quint64, Wanted> m_underWay;
    ImportProgress m_progress;
    qint64 m_countedBytes = 0; ///< Of files that are done or failed.
    QString m_currentName;
    QTimer m_pause;                     ///< After a failure, before the next file is asked for.
    std::optional<Error> m_reason;      ///< Why it was stopped.
    std::optional<Error> m_lastFailure; ///< Of a file that did not come.
    State m_state = State::Idle;
    bool m_hasMet = false; ///< The session has looked at this card.
    bool m_deletesCopies = false;
};

} // namespace skein
