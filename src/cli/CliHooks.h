// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/HookRunner.h"
#include "tether/Hooks.h"

#include <QObject>

namespace skein {

struct CliOptions;
class SessionController;

/** The programs that a command runs on events: those of its command line, and if wanted those of
 * the window's preferences. Borrows the controller, which must outlive it. */
class CliHooks final : public QObject
{
    Q_OBJECT

public:
    CliHooks(SessionController& controller, const CliOptions& options, QObject* parent = nullptr);

    [[nodiscard]] Hooks& hooks() { return m_hooks; }
    [[nodiscard]] bool isIdle() const { return m_runner.isIdle(); }
    /** Nobody waits for them any more. */
    void endAll() { m_runner.endAll(); }

Q_SIGNALS:
    /** isIdle() became true. */
    void idle();
    void problem(const skein::Error& error);

private:
    HookRunner m_runner;
    Hooks m_hooks;
};

} // namespace skein
