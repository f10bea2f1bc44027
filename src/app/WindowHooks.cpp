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
    connect(m_runner.get(), &HookRunner::problem, this, &WindowHooks::tell);
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

/** One program that fails for every photograph is one message, which counts. */
void WindowHooks::tell(const Error& error)
{
    const QString tag = QStringLiteral("hooks");
    m_failures = m_messages.has(tag) ? m_failures + 1 : 1;
    Error told = error;
    if (m_failures > 1) {
        //: hooks are the photographer's own programs, run when something happens; %1 is a sentence
        told.message =
            tr("Programs of yours failed %n times. The last time: %1", nullptr, m_failures)
                .arg(error.message);
    }
    m_messages.show(told, tag);
}

void WindowHooks::follow()
{
    m_hooks->setHooks(hooksFromJson(m_settings.value(hookKeys::hooks)));
    m_runner->setLimits(hookKeys::limitsIn(m_settings));
}

} // namespace skein
