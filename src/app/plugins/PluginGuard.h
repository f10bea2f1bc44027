// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/PluginDesk.h"

#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>

namespace skein {

/**
 * Stands before every function of one plugin: none is called once the plugin was closed, and what
 * one throws is caught, told once, and closes it. Shared by all who may call; thread-safe but for
 * the constructor and what says otherwise.
 */
class PluginGuard final : public std::enable_shared_from_this<PluginGuard>
{
public:
    /** @p home lives on the GUI thread and goes with the plugin's desk: nobody hears of failures
     * after that. */
    PluginGuard(const PluginIdentity& plugin, PluginWatch watch, QObject* home);

    [[nodiscard]] const PluginIdentity& plugin() const { return m_plugin; }
    [[nodiscard]] bool isOpen() const;
    void close();

    /** Calls @p function of the plugin, on the GUI thread. False: it was closed, or it threw. */
    template<typename Function>
    bool call(const Function& function)
    {
        return isOpen() && run(function);
    }

    /** The same on another thread, which stands back behind those of the program from then on: the
     * plugin's object stays until it returns. */
    template<typename Function>
    bool callElsewhere(const Function& function)
    {
        if (!begin()) {
            return false;
        }
        standBackForGood();
        const bool isWell = run(function);
        end();
        return isWell;
    }

    /** @p object, or what it is a part of, is of a class of the plugin's own. */
    [[nodiscard]] bool owns(const QObject* object) const;

    /** It threw @p what, or said so itself: told once, later. */
    void fail(const QString& reason);
    /** The sentence for what was thrown; @p what may be empty. */
    [[nodiscard]] static QString sentenceFor(const QString& what);

    /** See PluginDesk. GUI thread only. */
    void whenQuiet(std::function<void()> quiet);
    [[nodiscard]] bool waitUntilQuiet(int milliseconds);

private:
    template<typename Function>
    bool run(const Function& function)
    {
        const int noted = m_watch.entering ? m_watch.entering() : -1;
        bool isWell = false;
        try {
            function();
            isWell = true;
        } catch (const std::exception& thrown) {
            fail(sentenceFor(QString::fromUtf8(thrown.what())));
        } catch (...) {
            fail(sentenceFor({}));
        }
        if (m_watch.left) {
            m_watch.left(noted);
        }
        return isWell;
    }
    bool begin();
    void end();
    static void standBackForGood();

    const PluginIdentity m_plugin;
    const PluginWatch m_watch;
    const QPointer<QObject> m_home;
    mutable std::mutex m_mutex; ///< For all below.
    std::condition_variable m_ended;
    bool m_isOpen = true;
    bool m_hasFailed = false;
    int m_elsewhere = 0; ///< Functions that run on other threads.
    std::function<void()> m_quiet;
};

} // namespace skein
