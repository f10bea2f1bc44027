// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginPart.h"

#include "app/plugins/PluginPlace.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::PluginPart)
};

} // namespace

QString PluginPart::goneText()
{
    return PartWords::tr("The window has been closed.");
}

bool PluginPart::isRightThread() const
{
    const bool isRight = QThread::currentThread() == m_tools.home.thread();
    if (!isRight) {
        m_tools.log(QStringLiteral("called the host on a thread that it must not call it on"));
    }
    return isRight;
}

bool PluginPart::isOpen() const
{
    return isRightThread() && m_tools.guard->isOpen();
}

PluginPlace* PluginPart::placeOf(const PluginWindow* window) const
{
    if (!isRightThread()) {
        return nullptr;
    }
    // Only compared: what a plugin kept for too long may be nothing any more.
    const QList<PluginPlace*> all = m_tools.places();
    const auto found =
        std::ranges::find_if(all, [window](const PluginPlace* place) { return window == place; });
    return found == all.end() ? nullptr : *found;
}

PluginHandle PluginPart::admit(const QString& what, const QString& why) const
{
    if (!isOpen()) {
        return 0;
    }
    if (!why.isEmpty()) {
        m_tools.log(QStringLiteral("%1 was refused: %2").arg(what, why));
        return 0;
    }
    return m_tools.newHandle();
}

void PluginPart::later(std::function<void()> then) const
{
    QMetaObject::invokeMethod(
        &m_tools.home, [guard = m_tools.guard, then = std::move(then)] { (void)guard->call(then); },
        Qt::QueuedConnection);
}

} // namespace skein
