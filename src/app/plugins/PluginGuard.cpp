// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginGuard.h"

#include "base/Niceness.h"
#include "image/ImagePool.h"

#include <QCoreApplication>
#include <chrono>
#include <utility>

namespace skein {

namespace {

/** More of what a plugin says of itself is not read by anybody. */
constexpr qsizetype longestReason = 300;
/** Live view, transfers and the beat of sequences come first, whatever a plugin computes. */
constexpr int workNiceness = 5;

struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::PluginGuard)
};

} // namespace

PluginGuard::PluginGuard(const PluginIdentity& plugin, PluginWatch watch, QObject* home)
    : m_plugin(plugin)
    , m_watch(std::move(watch))
    , m_home(home)
{}

bool PluginGuard::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

void PluginGuard::close()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
}

bool PluginGuard::owns(const QObject* object) const
{
    for (; m_watch.owns && object != nullptr; object = object->parent()) {
        if (m_watch.owns(object->metaObject())) {
            return true;
        }
    }
    return false;
}

QString PluginGuard::sentenceFor(const QString& what)
{
    return what.isEmpty() ? GuardWords::tr("It failed and was switched off. Tell its author.")
                          : //: %1 is what a plugin says of its failure, in its own words
               GuardWords::tr("It failed (%1) and was switched off. Tell its author.")
                   .arg(what.left(longestReason));
}

void PluginGuard::fail(const QString& reason)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = false;
        if (std::exchange(m_hasFailed, true)) {
            return;
        }
    }
    callIfThere(m_home, [guard = shared_from_this(), reason] { guard->m_watch.failed(reason); });
}

void PluginGuard::standBackForGood()
{
    static thread_local bool isDone = false;
    if (!std::exchange(isDone, true)) {
        standBack(workNiceness);
    }
}

bool PluginGuard::begin()
{
    const std::lock_guard lock(m_mutex);
    m_elsewhere += m_isOpen ? 1 : 0;
    return m_isOpen;
}

void PluginGuard::end()
{
    std::function<void()> quiet;
    {
        const std::lock_guard lock(m_mutex);
        if (--m_elsewhere == 0) {
            quiet = std::exchange(m_quiet, nullptr);
            m_ended.notify_all();
        }
    }
    if (quiet) {
        callIfThere(m_home, std::move(quiet));
    }
}

void PluginGuard::whenQuiet(std::function<void()> quiet)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_elsewhere > 0) {
            m_quiet = std::move(quiet);
            return;
        }
    }
    quiet();
}

bool PluginGuard::waitUntilQuiet(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(
        lock, std::chrono::milliseconds(milliseconds), [this] { return m_elsewhere == 0; });
}

} // namespace skein
