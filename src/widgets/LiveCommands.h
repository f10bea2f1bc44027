// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Settings.h"
#include "camera/LiveZoom.h"
#include "image/Orientation.h"

#include <QObject>
#include <QPointer>

namespace skein {

class ActionCollection;
class Camera;
class LivePresenter;
class MessageBar;
class SessionController;

/**
 * The commands that change how live view is looked at: frozen, turned, mirrored, magnified by the
 * camera; and the one that saves a frame. Borrows all it is given, which must outlive it. Lives on
 * the GUI thread.
 */
class LiveCommands final : public QObject
{
    Q_OBJECT

public:
    /** How the camera stands: the EXIF value of an Orientation. */
    inline static const SettingKey<int> orientationKey{"view/liveOrientation", 1};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        LivePresenter& live;
        MessageBar& messages;
        Settings& settings;
    };

    explicit LiveCommands(const Parts& parts, QObject* parent = nullptr);

    /** A frame is on its way to its name in the session. */
    [[nodiscard]] bool isSaving() const { return m_saving > 0; }
    /** A frame is wanted and there is none: says why. @p comesBack: live view makes way for a
     * photograph, and this key brings it back. */
    void sayNotSaved(bool comesBack);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** The camera shows another part of its picture, or the whole one again. */
    void magnified();
    /** A frame has its name in the session. */
    void kept(const QString& path);
    /** isSaving() is over: of each frame, after saveFailed(). */
    void saved();
    /** Said already. */
    void saveFailed(const skein::Error& error);

private:
    void setCamera(Camera* camera);
    void refresh();
    void turn(Orientation orientation);
    void save();
    void zoom(int steps);
    void onMagnified();
    [[nodiscard]] std::optional<LiveZoom> cameraZoom() const;

    const Parts m_parts;
    QPointer<Camera> m_camera;
    int m_saving = 0;     ///< Frames.
    QString m_saidZoom;   ///< Over the picture, last.
    int m_untoldZoom = 0; ///< Of a camera that never tells it: its place among LiveZoom::values.
};

} // namespace skein
