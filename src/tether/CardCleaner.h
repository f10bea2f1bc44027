// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"
#include "tether/IngestQueue.h"

#include <QObject>
#include <QPointer>

namespace skein {

/**
 * Deletes the camera's copy of a committed photograph, if and only if the committed file has the
 * size that was announced and received, and the camera is still on the connection that delivered
 * it (the same name may mean another picture after that). Otherwise the copy stays and problem()
 * says so. Lives on the GUI thread; looks at the disk on a pool thread.
 */
class CardCleaner final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** @p link numbers the connection; deletions for an earlier one are given up. */
    void setCamera(Camera* camera, quint64 link);
    [[nodiscard]] bool isIdle() const { return m_running == 0; }
    /** @p photo was committed as @p path. */
    void clean(const IngestPhoto& photo, const QString& path);

Q_SIGNALS:
    void problem(const skein::Error& error);
    /** The camera has no copy any more. */
    void deleted(const skein::IngestPhoto& photo);
    /** It keeps its copy for good; not when the connection broke off. */
    void kept(const skein::IngestPhoto& photo);
    void idle();

private:
    void deleteChecked(const IngestPhoto& photo, const QString& path);
    void keep(const IngestPhoto& photo, const QString& path, const Error& reason);
    /** It may have it still: the order stands, and the next look at the card finishes it. */
    void leave(const IngestPhoto& photo, const QString& path, const Error& reason);
    void finishOne();

    QPointer<Camera> m_camera;
    quint64 m_link = 0;
    int m_running = 0;
};

} // namespace skein
