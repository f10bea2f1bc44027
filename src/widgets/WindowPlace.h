// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QWidget;

namespace skein {

class Settings;

/**
 * Remembers where a window of some kind was and how large, and puts it there before it is shown for
 * the first time, on a monitor that is there. Child of the window. Borrows the settings, which must
 * outlive it.
 */
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    /** @p kind: its key is "window/<kind>". */
    WindowPlace(QWidget& window, Settings& settings, const QString& kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();

    QWidget& m_window;
    Settings& m_settings;
    const QString m_name;
};

/** Where a window with @p frame is to be so that it can be seen and moved: as it is where enough of
 * it is on one of @p screens (their available places); else moved, and made smaller if need be, to
 * the one it is nearest to. */
[[nodiscard]] QRect visiblePlace(const QRect& frame, const QList<QRect>& screens);

/** @p frame where all of it is on @p screens, also on several of them; else wholly on the nearest,
 * and smaller if need be. */
[[nodiscard]] QRect wholePlace(const QRect& frame, const QList<QRect>& screens);

/** Before a window is shown that was put where it was last time: wholly where monitors are now,
 * with the frame it will get. A maximised one, or one that has the whole screen, is looked after by
 * Qt. */
void keepOnMonitors(QWidget& window);

} // namespace skein
