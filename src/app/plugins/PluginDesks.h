// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plugins/KnownSequences.h"
#include "plugin/PluginHandle.h"
#include "plugin/loader/PluginDesk.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace skein {

class Desk;
class Settings;
class Windows;
class Workspace;

/**
 * Makes the desks of plugins and tells them of the program's windows. Made before the first window
 * and gone after all desks, before the windows. Lives on the GUI thread; borrows windows and
 * settings.
 */
class PluginDesks final : public QObject, public PluginOffice
{
    Q_OBJECT

public:
    PluginDesks(Windows& windows, Settings& settings, QObject* parent = nullptr);
    ~PluginDesks() override;

    /** Reads what plugins ask for at once when they start, then calls @p ready; where the disk does
     * not answer within @p patience, without it, and says so. */
    void prepare(
        std::function<void()> ready, std::chrono::milliseconds patience = std::chrono::seconds(3));
    [[nodiscard]] std::unique_ptr<PluginDesk> open(
        const PluginIdentity& plugin, const PluginWatch& watch) override;
    void tell(const QString& sentence) override;

    /** Something threw @p what out of an event of @p receiver. True: it is a plugin's, which pays
     * for it. */
    bool blame(const QObject* receiver, const QString& what);

private:
    /** As many long jobs of a plugin at once: each may take all the memory there is for one. */
    static constexpr int jobThreads = 2;
    static constexpr int analysisThreads = 2;
    static constexpr int loadingThreads = 2;

    /** Threads for the work of plugins, of which some may never return: the program ends all the
     * same. */
    class Threads final
    {
    public:
        explicit Threads(int count);
        ~Threads();
        Q_DISABLE_COPY_MOVE(Threads)
        [[nodiscard]] QThreadPool& pool() { return *m_pool; }

    private:
        std::unique_ptr<QThreadPool> m_pool;
    };

    /** Those of one plugin: what another one began, and may never end, keeps it from nothing, and
     * neither keeps the window from painting. Threads come with the first work for them. */
    struct Pools
    {
        Threads jobs{jobThreads};
        Threads analyses{analysisThreads};
        Threads pictures{loadingThreads};
    };

    void addWindow(Workspace* workspace);
    void removeWindow(Workspace* workspace);
    [[nodiscard]] Workspace* activeWindow() const;
    void applyPatterns();

    Windows& m_windows;
    Settings& m_settings;
    KnownSequences m_sequences;
    std::map<QString, Pools> m_pools; ///< By the plugins' ids.
    QList<Desk*> m_desks;
    QList<QPointer<Workspace>> m_closed; ///< Not gone yet, but no plugin's any more.
    QPointer<Workspace> m_lastActive;
    QStringList m_untold;
    PluginHandle m_lastHandle = 0;
};

} // namespace skein
