// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/HookRunner.h"
#include "tether/Hooks.h"

#include <QObject>
#include <memory>

namespace skein {

class MessageBar;
class SessionController;
class Settings;

/**
 * Runs the programs of the preferences on what happens in one window, and shows there what went
 * wrong with them. What was ordered when the window closes is finished behind it: the program ends
 * when that has. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class WindowHooks final : public QObject
{
    Q_OBJECT

public:
    WindowHooks(SessionController& controller, MessageBar& messages, const Settings& settings,
        QObject* parent = nullptr);
    ~WindowHooks() override;

    /** For the end of sequences, and before the window goes. */
    [[nodiscard]] Hooks& hooks() { return *m_hooks; }

private:
    void follow();
    void tell(const Error& error);

    MessageBar& m_messages;
    const Settings& m_settings;
    int m_failures = 0; ///< Since the message that tells of them was last closed.
    std::unique_ptr<HookRunner> m_runner = std::make_unique<HookRunner>();
    std::unique_ptr<Hooks> m_hooks;
};

} // namespace skein
