// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/loader/PluginFinder.h"
#include "plugin/loader/RunningPlugin.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace skein {

class CrashMark;
class PluginOffice;
class CallWatch;
class Settings;
class Translations;
class StrayWidgets;

/**
 * How it stands with a plugin.
 *
 *     Off -> Running -> Ending -> Off        switched on and off
 *     Off -> Failed, Running -> Ending -> Failed   its start or one of its functions failed
 *     Crashed -> Running                     switched on in spite of what it did
 *     Unusable                               for ever: wrong version, broken, another has its id
 */
enum class PluginState { Off, Running, Ending, Failed, Crashed, Unusable };

/** One line of the list of plugins. */
struct PluginEntry
{
    FoundPlugin plugin;
    PluginState state = PluginState::Off;
    QString reason; ///< Why it is not running, a sentence; empty: it runs, or nobody wants it to.
    bool isOn = false;    ///< The photographer wants it, or nobody decided and its default is so.
    bool hasPage = false; ///< It has a page in the preferences.
};

/**
 * All plugins: finds them in the background, starts those that are on, one each turn of the event
 * loop and in the order they were found, and ends them in the reverse order. A plugin that fails is
 * listed with its reason; one that took the program down is off at the next start, until somebody
 * switches it on again.
 *
 * Lives on the GUI thread. Borrows settings, watch and office, which outlive it.
 */
class PluginManager final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QStringList folders;     ///< See pluginFolders().
        QString crashes;         ///< Where those that took the program down are remembered.
        bool startsNone = false; ///< They are listed only (--no-plugins).
        /** The folder for CrashMark, asked on another thread; null: that of the crashes. */
        std::function<QString()> marks = {};
    };
    /** Those of this user and program. */
    [[nodiscard]] static Places usualPlaces();

    PluginManager(
        Settings& settings, CallWatch& watch, PluginOffice& office, QObject* parent = nullptr);
    ~PluginManager() override;

    /** Whose language the plugins speak; before begin(). Without: that of QLocale(). Borrowed. */
    void setTranslations(Translations& translations) { m_translations = &translations; }
    /** Once, when the first window is on the screen. Does not wait. */
    void begin(const Places& places);
    /** Ends all plugins; once, before the windows go for good. */
    void end();

    /** All that were found: those that can be used first, by name. */
    [[nodiscard]] QList<PluginEntry> entries() const;
    /** True when all that are on have been started, or failed to. */
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool startsNone() const { return m_places.startsNone; }

    /** The photographer's choice: remembered, and done at once. */
    void setOn(const QString& id, bool on);
    /** What ends when that plugin is switched off, as PluginDesk::underWay(). */
    [[nodiscard]] QStringList underWay(const QString& id) const;
    /** Shows the plugin's page in the preferences that @p inside belongs to. */
    void showPage(const QString& id, QWidget* inside);

Q_SIGNALS:
    /** entries() are others. */
    void changed();
    void ready();

private:
    struct Found;
    struct Item
    {
        FoundPlugin plugin;
        PluginState state = PluginState::Off;
        QString reason;
        std::unique_ptr<RunningPlugin> running;
    };

    void take(const Found& found);
    void tellCrashes(const QStringList& ids);
    void startNext(std::size_t place);
    void start(Item& item);
    /** Does what the photographer chose for it. */
    void apply(Item& item, bool on);
    /** Ends it; it is @p state after that, for @p reason. Later, where one of its functions may be
     * further up the stack: an event loop of a plugin's own calls this. */
    void stop(Item& item, PluginState state, const QString& reason);
    void endSoon(const QString& id, PluginState state);
    [[nodiscard]] bool isWithinCall() const;
    void onFailed(const QString& id, const QString& reason);
    void switchOff(const QString& id, const QString& reason);
    [[nodiscard]] bool isOn(const PluginMetadata& metadata) const;
    [[nodiscard]] Item* item(const QString& id);
    [[nodiscard]] QString nameOf(const QString& id);

    Settings& m_settings;
    CallWatch& m_watch;
    PluginOffice& m_office;
    StrayWidgets* const m_strays;                    ///< A child.
    std::unique_ptr<Translations> m_ownTranslations; ///< Where nobody set others.
    Translations* m_translations = nullptr;
    Places m_places;
    std::vector<Item> m_items; ///< In the order they were found; never changes once it is there.
    QStringList m_started;     ///< Ids, in the order they were started.
    bool m_isReady = false;
    bool m_isEnding = false;
};

} // namespace skein
