// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/ViewMirror.h"

#include <QPointer>
#include <QScreen>
#include <QWidget>

namespace skein {

class ImageLoader;
class ImageView;

/**
 * The picture of a window, still or live, alone on a monitor of its choice, with its own zoom.
 * Escape ends it, and so does the monitor when it goes. Lives on the GUI thread.
 */
class PresentationWindow final : public QWidget
{
    Q_OBJECT

public:
    /** Shows what @p original shows. Both must outlive it; it goes with @p owner at the latest. */
    PresentationWindow(ImageView& original, ImageLoader& loader, QWidget* owner);

    /** Fills @p screen. */
    void present(QScreen* screen);
    [[nodiscard]] QScreen* presentedOn() const { return m_screen; }
    [[nodiscard]] ImageView& view() const { return *m_view; }

Q_SIGNALS:
    void ended();
    /** ended() follows: the monitor called @p name was unplugged. */
    void screenLost(const QString& name);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    ImageView* m_view;
    ViewMirror m_mirror;
    QPointer<QScreen> m_screen;
};

/** What to call @p screen in a menu: "DELL U2720Q (2560 × 1440)". */
[[nodiscard]] QString screenTitle(const QScreen& screen);

} // namespace skein
