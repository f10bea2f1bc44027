// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

namespace skein {

class ActionCollection;
class ImageView;
class ViewLayers;
class ViewOptions;

/**
 * The commands that change how the picture is looked at: zoom, place, loupe, and what lies over it.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        ViewOptions& options;
        ViewLayers& layers;
        std::function<ImageView&()> view; ///< The one that zooming is about.
    };

    explicit ViewCommands(const Parts& parts, QObject* parent = nullptr);

private:
    void connectZoom();
    void connectOverlays();
    void toggleLoupe();
    void showState();

    const Parts m_parts;
    QPointer<ViewLayers> m_loupeIn; ///< The view with the loupe: there is one at most.
};

} // namespace skein
