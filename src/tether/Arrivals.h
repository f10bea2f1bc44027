// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class SessionController;

/**
 * Counts the photographs that come from all cameras by themselves, just taken or missed before: not
 * those that somebody imports, which may go on for hours. Lives on the GUI thread; borrows the
 * controller for life.
 */
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    explicit Arrivals(SessionController& controller, QObject* parent = nullptr);

    /** Announced, and not committed yet. */
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    void tell();

    SessionController& m_controller;
};

} // namespace skein
