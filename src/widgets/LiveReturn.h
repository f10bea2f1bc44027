// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "tether/Arrivals.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

class QWidget;

namespace skein {

class ActionCollection;
class ImageView;
class SessionController;
enum class ActionId;

/**
 * Live view makes way for a photograph that was taken from it, and comes back by itself: after the
 * time of the preference, or with the next key that is no command. Who looks closer at the
 * photograph keeps it until a key. It does not come back while pictures of a row are to come or
 * photographs on their way (imported ones do not count), unless a key is pressed, and not at all
 * when another picture is chosen, the camera has gone, or live view is ended meanwhile.
 *
 * For the look the camera stays in live view, so that no mirror moves; if it becomes a longer one,
 * it is let out of it. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class LiveReturn final : public QObject
{
    Q_OBJECT

public:
    /** How long a photograph is looked at, in seconds. */
    inline static const SettingKey<int> secondsKey{"camera/reviewSeconds", 2};
    static constexpr int notAtAll = 0;
    static constexpr int untilKey = -1;
    static constexpr int mostSeconds = 60;
    /** How long the camera is left in live view for a look whose end nobody knows. */
    static constexpr std::chrono::seconds idleRest{8};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        const Settings& settings;
        ImageView& view;
        QWidget& window; ///< Whose keys count.
    };

    explicit LiveReturn(const Parts& parts, QObject* parent = nullptr);

    /** Who gives one of these does something with the photograph, or looks closer at it: those of
     * the menus of pictures, ratings, view, colours, masks and histogram that are not for the
     * window. */
    [[nodiscard]] static QList<ActionId> commandsForThePhotograph();

    /** A photograph is there, to be shown now: live view makes way, unless it is to go on over it.
     */
    void makeWay();
    /** How long the camera is left in live view for a look, however long that is. */
    void setRestTime(std::chrono::milliseconds time) { m_restTime = time; }
    /** Live view is away and will come back. */
    [[nodiscard]] bool isAway() const { return m_isAway; }
    /** It will do so by itself, without a key. */
    [[nodiscard]] bool isDue() const { return m_look.isActive() || m_due != Due::No; }
    /** Live view counts as on for the photographer: it is, or will be again by itself. */
    [[nodiscard]] bool isOn() const;
    /** At once, if it can; else as soon as it can. */
    void comeBack();
    /** It does not come back: another picture is wanted. */
    void giveUp();
    /** What the shutter is at: pictures of a row are under way, the live picture itself is being
     * watched, or it is on for that alone. */
    void setShutter(bool isUnderWay, bool needsLiveView, bool hasStartedLive);

Q_SIGNALS:
    /** isAway() or isDue() changed. */
    void changed();
    /** To be shown over the picture. */
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Due {
        No,
        AfterTransfers, ///< It comes back as soon as all photographs are there.
        AtOnce,         ///< As soon as the camera can.
    };

    void hold();
    void sayHow();
    void setDue(Due due);
    void tryToComeBack();
    void setAway(bool away);
    void watchCamera();
    void watchActions();
    [[nodiscard]] int seconds() const;
    [[nodiscard]] std::chrono::milliseconds restTime() const;
    [[nodiscard]] bool canComeBack() const;

    const Parts m_parts;
    Arrivals m_arrivals{m_parts.controller};
    QTimer m_look; ///< Runs while the photograph is looked at.
    std::optional<std::chrono::milliseconds> m_restTime;
    bool m_isAway = false;
    Due m_due = Due::No;
    bool m_isUnderWay = false;
    bool m_isNeeded = false;
    bool m_isBorrowed = false;
};

} // namespace skein
