// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WindowWork.h"

#include "base/Background.h"
#include "widgets/MessageBar.h"

#include <utility>

namespace skein {

WindowWork::WindowWork(MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_messages(messages)
{}

void WindowWork::follow(const QFuture<Result<QStringList>>& saving)
{
    ++m_saving;
    whenAnswered(saving, this, [this](const Result<QStringList>& answer) {
        --m_saving;
        if (!answer) {
            Error told = answer.error();
            if (m_messages.has(savingTag())) {
                //: %1 is a sentence: why
                told.message = tr("More than one result could not be saved. The last one: %1")
                                   .arg(told.message);
            }
            m_messages.show(told, savingTag());
            Q_EMIT failed(answer.error());
        }
        Q_EMIT saved();
    });
}

int WindowWork::hold(const QString& what, std::function<void()> stop)
{
    m_holds.emplace(++m_lastHold, Hold{what, std::move(stop)});
    if (m_messages.has(closingTag())) {
        ask();
    }
    return m_lastHold;
}

void WindowWork::release(int hold)
{
    m_holds.erase(hold);
    if (m_holds.empty()) {
        m_messages.withdraw(closingTag());
    } else if (m_messages.has(closingTag())) {
        ask();
    }
}

bool WindowWork::mayClose(std::function<void()> close)
{
    if (m_holds.empty()) {
        return true;
    }
    m_close = std::move(close);
    ask();
    return false;
}

void WindowWork::ask()
{
    QStringList whats;
    for (const auto& [number, held] : m_holds) {
        whats.append(held.what);
    }
    whats.removeDuplicates();
    BarMessage message;
    message.kind = MessageKind::Warning;
    message.text = whats.join(QLatin1Char(' '));
    message.actionText = tr("Stop and Close");
    message.action = [this, close = m_close] {
        stop();
        close();
    };
    message.tag = closingTag();
    m_messages.show(message);
}

void WindowWork::stop()
{
    m_messages.withdraw(closingTag());
    // Whoever is stopped may release what it held, and hold anew what takes time to end.
    const int last = m_lastHold;
    while (!m_holds.empty() && m_holds.begin()->first <= last) {
        const auto held = m_holds.extract(m_holds.begin());
        held.mapped().stop();
    }
}

} // namespace skein
