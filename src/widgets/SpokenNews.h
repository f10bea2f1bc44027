// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/Camera.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace skein {

class Announcer;
class ImageView;
class MessageBar;
class SessionController;
class ShotSelection;
class ViewHints;
struct BarMessage;

/**
 * Tells whoever cannot see the window what happens in it: cameras that come and go, live view,
 * photographs that are saved, messages above the picture, what a key has just done, and which
 * photograph is looked at. Names the large picture by what it shows. Lives on the GUI thread;
 * borrows all it is given.
 */
class SpokenNews final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SessionController& controller;
        ShotSelection& selection;
        ImageView& view;
        MessageBar& messages;
        ViewHints& hints;
        Announcer& announcer;
    };

    explicit SpokenNews(const Parts& parts, QObject* parent = nullptr);

    /** What is written over the picture, in words: "3 stars" for "★★★". */
    [[nodiscard]] static QString spokenHint(const QString& hint);
    /** A message of the bar with what stands on its buttons. */
    [[nodiscard]] static QString spokenMessage(const BarMessage& message);
    /** That the files at @p paths, in this order, were saved; those of one shot are one. */
    [[nodiscard]] static QString spokenSaved(const QStringList& paths);

private:
    void watchCamera(Camera* camera);
    void onState(Camera::State state);
    void onMessage(const BarMessage& message);
    void onCommitted(const QString& path);
    void saySaved();
    void sayChosen();
    void nameView();
    /** The shot that is looked at as lists of shots say it; empty without one. */
    [[nodiscard]] QString currentShot() const;
    [[nodiscard]] QString cameraName() const;

    Parts m_parts;
    QString m_camera; ///< The name of the camera that was there last.
    Camera::State m_state = Camera::State::Disconnected;
    QStringList m_saved; ///< Paths of files not yet told of.
    QTimer m_savedTimer;
    QTimer m_chosenTimer;
};

} // namespace skein
