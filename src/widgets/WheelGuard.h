// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <chrono>
#include <optional>

class QWheelEvent;
class QWidget;

namespace skein {

/**
 * Decides whether a turn of the wheel is meant for a control in a list that scrolls: when it has
 * the focus, or when the pointer was brought to it and has rested there. What is scrolled below the
 * pointer does not change in passing, nor until the pointer is moved. Lives on the GUI thread; goes
 * with its control.
 */
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget& control);

    /** Called for each turn of the wheel over the control: it is meant for that. */
    [[nodiscard]] bool isMeant(const QWheelEvent& event);
    /** How long the pointer has to rest. */
    void setRest(std::chrono::milliseconds rest) { m_rest = rest; }
    /** Told to the photographer, beside what the control is. */
    [[nodiscard]] static QString advice();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_control;
    std::chrono::milliseconds m_rest{500};
    QElapsedTimer m_since; ///< The pointer is here; invalid: it is not, or not by hand.
    std::optional<QPointF> m_scrolledAt; ///< On the screen: there it was when a turn passed.
};

} // namespace skein
