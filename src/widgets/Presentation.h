// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QMenu;
class QScreen;
class QWidget;

namespace skein {

class ActionCollection;
class ImageLoader;
class ImageView;
class MessageBar;
class PresentationWindow;

/**
 * The commands that show the picture alone on a monitor, for a client or as a second screen. The
 * monitor chosen is remembered; until one was, it is one that the window itself is not on. Borrows
 * all it is given, which must outlive it. Lives on the GUI thread.
 */
class Presentation final : public QObject
{
    Q_OBJECT

public:
    /** Name of the monitor; empty: one that the window is not on. */
    inline static const SettingKey<QString> screenKey{"presentation/screen", {}};
    inline static const SettingKey<bool> masksKey{"presentation/masks", true};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        ImageView& view; ///< The one that is presented.
        ImageLoader& loader;
        MessageBar& messages;
        Settings& settings;
        QWidget* window; ///< Whose keys work in the presentation, too.
    };

    explicit Presentation(const Parts& parts, QObject* parent = nullptr);

    /** The view on the monitor while there is a presentation, else null. */
    [[nodiscard]] ImageView* view() const;
    /** The photographer is at the presentation, not at the window. */
    [[nodiscard]] bool isActive() const;

Q_SIGNALS:
    /** A presentation begins: @p view may be given layers. */
    void began(skein::ImageView* view);

private:
    void start(QScreen* screen);
    void stop();
    void onScreenAdded(QScreen* screen);
    void showMasks();
    void chooseScreen();
    [[nodiscard]] QScreen* usualScreen() const;

    const Parts m_parts;
    QPointer<PresentationWindow> m_window;
    QPointer<QMenu> m_menu;
    QString m_presentedOn;            ///< The monitor's name.
    std::optional<QString> m_awaited; ///< That of a monitor that was lost: there it goes on.
};

} // namespace skein
