// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowHooks.h"

#include "base/Settings.h"
#include "tether/HookKeys.h"
#include "widgets/MessageBar.h"

#include <QEventLoopLocker>

namespace skein {

WindowHooks::WindowHooks(
    SessionController& controller, MessageBar& messages, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
    , m_settings(settings)
    , m_hooks(std::make_unique<Hooks>(controller, *m_runner))
{
    connect(m_runner.get(), &HookRunner::problem, this, [this](const Error& error) {
        // One program that fails for every photograph is one message.
        m_messages.show(error, QStringLiteral("hooks"));
    });
    // A program that is to be run when the camera goes runs when the last window has gone. The
    // lock is the runner's, which may outlive this.
    auto lock = std::make_shared<std::unique_ptr<QEventLoopLocker>>();
    connect(m_runner.get(), &HookRunner::begun, m_runner.get(),
        [lock] { *lock = std::make_unique<QEventLoopLocker>(); });
    connect(m_runner.get(), &HookRunner::idle, m_runner.get(), [lock] { lock->reset(); });
    connect(&settings, &Settings::changed, this, &WindowHooks::follow);
    follow();
}

WindowHooks::~WindowHooks()
{
    m_hooks.reset(); // Its last orders.
    m_runner->disconnect(this);
    HookRunner::leaveAlone(std::move(m_runner));
}

void WindowHooks::follow()
{
    m_hooks->setHooks(hooksFromJson(m_settings.value(hookKeys::hooks)));
    m_runner->setLimits(hookKeys::limitsIn(m_settings));
}

} // namespace skein
