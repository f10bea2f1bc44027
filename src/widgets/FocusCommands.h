// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/FocusController.h"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QSize>
#include <QString>
#include <functional>
#include <optional>

namespace skein {

class ActionCollection;
class FocusAreaLayer;
class ImageView;
class LivePresenter;
class MessageBar;
class SessionController;
class SweepRunner;

/**
 * The commands that steer the focus of a window's camera, and a click in the live picture, which
 * places the focus area where the camera lets it. Borrows all it is given, which must outlive it.
 * Lives on the GUI thread.
 */
class FocusCommands final : public QObject
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
        MessageBar& messages;
        /** Pixels of a camera's whole photograph; empty: not known. */
        std::function<QSize(const Camera&)> photographSize = {};
    };

    explicit FocusCommands(const Parts& parts, QObject* parent = nullptr);

    /** The camera lets its focus be steered at all, now or in live view. */
    [[nodiscard]] bool canFocus() const;
    /** It steers the camera that is shown, and knows its marks. */
    [[nodiscard]] FocusController& controller() const { return *m_focus; }
    /** Escape has something to do here. */
    [[nodiscard]] bool canCancel() const;
    void cancel();
    /** Sharpness is judged there, see SharpnessFigures: focus by sharpness looks there, too.
     * Nothing: where it was clicked last, else in the middle. */
    void setSpot(std::optional<QPointF> place);
    /** Where is to be focused, in parts of the live picture's sides as it is shown; where a click
     * was refused, or the camera shows another part of its picture since, that click is none. */
    [[nodiscard]] std::optional<QPointF> place() const;

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** place() is another one, by a click. */
    void placeChanged();
    /** canCancel() may have changed. */
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void setCamera(Camera* camera);
    void refresh();
    void step(FocusDirection direction, FocusStep step);
    void autofocus();
    void mark(FocusController::Mark mark, const QString& name);
    void goTo(FocusController::Mark mark, const QString& name);
    void sweep();
    void click(QPointF place);
    void placeAtSpot();
    void placeInCamera(QPointF stored);
    void accept(QPointF stored);
    void showPlace();
    /** The camera shows a part of its picture that nobody knows. */
    [[nodiscard]] bool isMagnified() const;
    /** Why a click then places nothing. */
    [[nodiscard]] static QString magnifiedText();
    /** Says what failed; a success takes back what was said before. */
    bool settle(const Result<void>& result);

    const Parts m_parts;
    FocusController* m_focus;
    SweepRunner* m_sweep;
    FocusAreaLayer* m_area;
    std::optional<QPointF> m_spot;   ///< See setSpot().
    std::optional<QPointF> m_placed; ///< The last click that counts, in the frame as it came.
    QString m_placedIn;              ///< The magnification of that frame.
    QPointer<Camera> m_camera;
    QPointF m_pressed; ///< Where the button went down, in logical pixels of the view.
    bool m_isClick = false;
};

} // namespace skein
