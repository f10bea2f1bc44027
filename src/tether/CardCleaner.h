// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "tether/IngestQueue.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace skein {

/**
 * Deletes the camera's copy of a committed photograph, if and only if the committed file has the
 * size that was announced and received, its picture data show no errors (as far as hasDataErrors()
 * sees any), and the camera is still on the connection that delivered it (the same name may mean
 * another picture after that). Otherwise the copy stays and problem() says so. Lives on the GUI
 * thread; looks at one file at a time, on a thread that stands back behind all others.
 */
class CardCleaner final : public QObject
{
    Q_OBJECT

public:
    explicit CardCleaner(QObject* parent = nullptr);

    /** @p link numbers the connection; deletions for an earlier one are given up. */
    void setCamera(Camera* camera, quint64 link);
    [[nodiscard]] bool isIdle() const { return m_running == 0 && m_left.isEmpty(); }
    /** @p photo was committed as @p path. */
    void clean(const IngestPhoto& photo, const QString& path);

Q_SIGNALS:
    void problem(const skein::Error& error);
    /** The camera has no copy any more. */
    void deleted(const skein::IngestPhoto& photo);
    /** It keeps its copy for good, because the saved file has errors. */
    void damaged(const skein::IngestPhoto& photo);
    /** It keeps its copy for good; not when the connection broke off. */
    void kept(const skein::IngestPhoto& photo);
    void idle();

private:
    struct Saved
    {
        IngestPhoto photo;
        QString path;
    };

    void lookAtNext();
    void onLooked(const Saved& saved, qint64 size, bool hasErrors);
    void deleteChecked(const IngestPhoto& photo, const QString& path);
    void keep(const IngestPhoto& photo, const QString& path, const Error& reason);
    /** It may have it still: the order stands, and the next look at the card finishes it. */
    void leave(const IngestPhoto& photo, const QString& path, const Error& reason);
    /** The same for one whose connection has gone: told once for all of them. */
    void leaveForNext(const IngestPhoto& photo);
    [[nodiscard]] bool isConnected(const IngestPhoto& photo) const;
    void tellLeft();
    void finishOne();

    QPointer<Camera> m_camera;
    quint64 m_link = 0;
    int m_running = 0;
    QList<Saved> m_waiting; ///< To be looked at.
    bool m_isLooking = false;
    QStringList m_left; ///< Names of those that the next connection deletes, not told yet.
    QTimer m_telling;   ///< Runs while there are some: one cable is pulled for many of them.
};

} // namespace skein
