// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

class QObject;
class QWidget;

namespace skein {

class PluginHost;

/**
 * The place of one plugin in the program: its host, and all that it added by it. Made by a
 * PluginOffice for each start of a plugin. GUI thread only; not for plugins.
 *
 * Its owner (the manager) starts a plugin so: makes a desk, makes the plugin's object, tells the
 * desk of it by setRoot(), calls start(host()). It ends one so: close(), then Plugin::stop(), then,
 * when whenQuiet() calls, destroys the object and the desk. close() comes first because the
 * plugin's functions may use what stop() takes down.
 */
class PluginDesk
{
public:
    virtual ~PluginDesk() = default;

    [[nodiscard]] virtual PluginHost& host() = 0;

    /** The plugin's object: what its children throw out of events is the plugin's doing. */
    virtual void setRoot(QObject* root) = 0;

    /**
     * Takes away at once, in all windows, what the plugin added; none of its functions begins on
     * the GUI thread after that. Answers what was still there, a few English words each, for the
     * log. host() still answers, but refuses everything. A second call does nothing.
     */
    virtual QStringList close() = 0;

    /** Calls @p quiet, once, on the GUI thread, when none of the plugin's functions runs on another
     * thread any more; at once (within this call) when none does. After close(). */
    virtual void whenQuiet(std::function<void()> quiet) = 0;
    /** The same at the end of the program: waits up to @p milliseconds. False: one still runs, and
     * the object must not be destroyed. */
    [[nodiscard]] virtual bool waitUntilQuiet(int milliseconds) = 0;

    /** What of it is under way and ends when it is switched off: whole sentences; empty: nothing.
     */
    [[nodiscard]] virtual QStringList underWay() const { return {}; }

    /** It added a page to the preferences. */
    [[nodiscard]] virtual bool hasPage() const = 0;
    /** Shows it in the preferences dialog that @p inside is a part of. */
    virtual void showPage(QWidget* inside) = 0;
};

/** What there is to know of a plugin before its desk is made. */
struct PluginIdentity
{
    QString id;
    QString name;   ///< For people.
    QString folder; ///< Where its library lies.
};

/** What whoever made a desk wants to hear. */
struct PluginWatch
{
    /** One of the plugin's functions has thrown, or it said PluginHost::fail(): a sentence, once,
     * on the GUI thread and never within a call of the plugin. It is to be switched off then. */
    std::function<void(const QString& reason)> failed;
    /** Around each call of one of its functions, on the thread of the call (any); what entering()
     * answers is given to left(). May be empty. */
    std::function<int()> entering = {};
    std::function<void(int)> left = {};
    /** True if the code or data at an address belong to the plugin's library. May be empty. */
    std::function<bool(const void* address)> owns = {};
};

/** Makes the desks; the program's side of all plugins. Outlives all desks. GUI thread only. */
class PluginOffice
{
public:
    virtual ~PluginOffice() = default;

    /** A desk for @p plugin; its translations are loaded by then. */
    [[nodiscard]] virtual std::unique_ptr<PluginDesk> open(
        const PluginIdentity& plugin, const PluginWatch& watch) = 0;

    /** Says @p sentence in the window used last, or in the first one as soon as there is one. */
    virtual void tell(const QString& sentence) = 0;
};

} // namespace skein
