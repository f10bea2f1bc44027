// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace skein {

/**
 * Keeps the keyboard at the picture unless the photographer took it elsewhere on purpose.
 *
 * Where a control that had the focus is hidden, or the page of a tab that it was on is turned, Qt
 * gives the focus to the next control, and a rating key would change a camera setting. Here the
 * picture gets it; so it does when the menu of a ChoiceBox is closed or a slider let go, and
 * buttons do not take it by a click at all. And the wheel neither gives a
 * control the focus nor changes one that does not have it, unless a WheelGuard is there to decide.
 * Lives on the GUI thread; one a window.
 */
class FocusGuard final : public QObject
{
    Q_OBJECT

public:
    /** @param toPicture gives the focus to the picture; called only while @p window is seen. */
    FocusGuard(QWidget* window, std::function<void()> toPicture, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(QWidget* widget);
    void onFocusChanged(const QWidget* old, const QWidget* now);
    /** To the picture, if the focus is within @p place. */
    void leave(const QWidget* place);

    QWidget* m_window;
    const std::function<void()> m_toPicture;
};

} // namespace skein
