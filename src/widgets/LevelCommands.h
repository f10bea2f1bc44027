// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/CameraTilt.h"

#include <QObject>
#include <optional>

namespace skein {

class ActionCollection;
class ImageView;
class LevelLayer;
class LivePresenter;
class SessionController;
class Settings;
class TiltMeter;

/**
 * The artificial horizon over live view, for cameras that tell how they lean; for others its
 * command cannot be chosen. Borrows all it is given, which must outlive it. Lives on the GUI
 * thread.
 */
class LevelCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ImageView& view;
        const LivePresenter& live; ///< How the frames in the view are turned.
        Settings& settings;
    };

    explicit LevelCommands(const Parts& parts, QObject* parent = nullptr);

    /** What is shown over the picture. For tests. */
    [[nodiscard]] const LevelLayer& layer() const { return *m_layer; }

private:
    void refresh();
    void show(const std::optional<CameraTilt>& tilt);

    const Parts m_parts;
    TiltMeter* m_meter;
    LevelLayer* m_layer;
};

} // namespace skein
