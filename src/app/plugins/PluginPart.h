// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/PluginGuard.h"
#include "plugin/PluginHandle.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <memory>

namespace skein {

class PluginPlace;
class PluginWindow;
class Settings;

/** What all parts of one plugin's desk work with; the desk's, and it outlives them. */
struct DeskTools
{
    std::shared_ptr<PluginGuard> guard;
    Settings& settings;
    QObject& home; ///< For answers that come later; goes before the parts.
    std::function<PluginHandle()> newHandle;
    /** The windows, each as this plugin sees it. */
    std::function<QList<PluginPlace*>()> places;
    std::function<void(const QString&)> log;
    /** The program was told to end from outside. */
    std::function<bool()> isEnding;
};

/**
 * One of the small interfaces of a plugin's host: keeps what the plugin added by it, and takes it
 * back. GUI thread only.
 */
class PluginPart
{
public:
    explicit PluginPart(DeskTools& tools)
        : m_tools(tools)
    {}
    virtual ~PluginPart() = default;
    Q_DISABLE_COPY_MOVE(PluginPart)

    /** False: @p handle is none of this part's. May be called from within the plugin's functions.
     */
    virtual bool remove(PluginHandle handle) = 0;
    /** Removes all; not from within. Answers what there was, for the log. */
    virtual QStringList clear() = 0;
    /** What is under way and ends with the plugin: sentences. */
    [[nodiscard]] virtual QStringList underWay() const { return {}; }
    virtual void addWindow(PluginPlace& /*place*/) {}
    /** The window closes. */
    virtual void removeWindow(PluginPlace& /*place*/) {}

protected:
    [[nodiscard]] DeskTools& tools() const { return m_tools; }
    [[nodiscard]] PluginGuard& guard() const { return *m_tools.guard; }
    [[nodiscard]] std::shared_ptr<PluginGuard> sharedGuard() const { return m_tools.guard; }
    /** It calls on the thread it has to. Else the log says so, and nothing is to be touched. */
    [[nodiscard]] bool isRightThread() const;
    /** The plugin may be served: it is open, and calls on the thread it has to. */
    [[nodiscard]] bool isOpen() const;
    /** The window that a plugin names; null: it has gone, never was one, or the thread is wrong. */
    [[nodiscard]] PluginPlace* placeOf(const PluginWindow* window) const;
    /** A handle for what is being added; 0, and a line in the log, when it cannot be added because
     * the plugin is closed or @p why is not empty. */
    [[nodiscard]] PluginHandle admit(const QString& what, const QString& why = {}) const;
    /** What a plugin is told that names a window which has gone. */
    [[nodiscard]] static QString goneText();
    /** Calls @p then soon, if the plugin is open then. */
    void later(std::function<void()> then) const;

private:
    DeskTools& m_tools;
};

} // namespace skein
