// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/Camera.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace skein {

/**
 * Lets the mirror's trembling die down before an exposure, in the way of MirrorUp that the camera
 * has. Lives on the GUI thread; the camera may go at any time.
 */
class MirrorStage final : public QObject
{
    Q_OBJECT

public:
    explicit MirrorStage(QObject* parent = nullptr);

    /** Raises the mirror of @p camera, unless @p isLive, which has it up, and waits; answers by one
     * of ready() and failed() unless stop() is called before. */
    void start(Camera& camera, int seconds, bool isLive);
    void stop();
    /** Takes back what start() changed in the camera's settings. */
    void restore();

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** The exposure may begin. */
    void ready();
    void failed(const skein::Error& error);

private:
    struct Former
    {
        QPointer<Camera> camera;
        QString setting;
        QVariant value;
    };

    /** Calls @p then when the camera has taken the value, unless that fails or was stopped. */
    template<typename Then>
    void write(Camera& camera, const QString& setting, const QString& value, Then then);
    void beginWait(int seconds);
    void tick();

    QTimer m_second;
    int m_seconds = 0;
    int m_run = 0; ///< Answers of a former start find another number.
    std::optional<Former> m_former;
};

} // namespace skein
