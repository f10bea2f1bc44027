// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/PluginManager.h"

#include "base/Background.h"
#include "base/MemoryFolder.h"
#include "base/Settings.h"
#include "base/Translations.h"
#include "base/UserLocale.h"
#include "plugin/loader/CallWatch.h"
#include "plugin/loader/CrashMark.h"
#include "plugin/loader/PluginDesk.h"
#include "plugin/loader/PluginLog.h"
#include "plugin/loader/StrayWidgets.h"

#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace skein {

Q_LOGGING_CATEGORY(lcPlugin, "skein.plugin", QtInfoMsg)

namespace {

/** What a plugin may need to end its work on other threads when the program ends. */
constexpr int endPatienceMs = 2000;
/** So often it is looked whether an event loop of a plugin's own has ended. */
constexpr int withinCallMs = 50;

QByteArray keyOf(const QString& id)
{
    return "plugins/" + id.toLatin1() + "/on";
}

QString crashReason()
{
    return PluginManager::tr("It was at work when Skein ended unexpectedly, and was switched off. "
                             "Switch it on to try it again.");
}

} // namespace

/** What the background found out. */
struct PluginManager::Found
{
    QList<FoundPlugin> plugins;
    QStringList newCrashes;
    QStringList crashes; ///< The new ones included.
    std::shared_ptr<CrashMark> mark;
    QString problem; ///< Of the mark; for the log.
};

PluginManager::Places PluginManager::usualPlaces()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {pluginFolders(), data + QStringLiteral("/skein/plugin-crashes"), false, [] {
                const QString memory = memoryFolder();
                return memory.isEmpty() ? QString() : memory + QStringLiteral("/plugins");
            }};
}

PluginManager::PluginManager(
    Settings& settings, CallWatch& watch, PluginOffice& office, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_watch(watch)
    , m_office(office)
    , m_strays(new StrayWidgets(watch, this))
{}

PluginManager::~PluginManager()
{
    end();
}

void PluginManager::begin(const Places& places)
{
    m_places = places;
    if (m_translations == nullptr) {
        m_ownTranslations = std::make_unique<Translations>(userLocale());
        m_translations = m_ownTranslations.get();
    }
    whenAnswered(askInBackground([places] {
        Found found;
        const QString marks = places.marks ? places.marks() : places.crashes;
        found.newCrashes =
            marks.isEmpty() ? QStringList() : crashes::collect(marks, places.crashes);
        found.crashes = crashes::remembered(places.crashes);
        found.plugins = findPlugins(places.folders, userLocale());
        if (marks.isEmpty()) {
            found.problem = QStringLiteral("no folder of this computer lies in memory");
        } else if (!places.startsNone) {
            auto mark = CrashMark::create(marks);
            found.mark = mark ? std::shared_ptr<CrashMark>(std::move(*mark)) : nullptr;
            found.problem = mark ? QString() : mark.error().detail;
        }
        return found;
    }),
        this, [this](const Found& found) {
            if (!m_isEnding) {
                take(found);
            }
        });
}

void PluginManager::take(const Found& found)
{
    if (!found.problem.isEmpty()) {
        qCWarning(lcPlugin) << "Crashes cannot be put down to plugins:" << found.problem;
    }
    m_watch.watch(found.mark);
    for (const FoundPlugin& plugin : found.plugins) {
        Item item;
        item.plugin = plugin;
        if (!plugin.fault.isEmpty()) {
            item.state = PluginState::Unusable;
            item.reason = plugin.fault;
            qCInfo(lcPlugin) << plugin.file << plugin.fault;
        } else if (found.crashes.contains(plugin.metadata.id)) {
            item.state = PluginState::Crashed;
            item.reason = crashReason();
        }
        m_items.push_back(std::move(item));
    }
    tellCrashes(found.newCrashes);
    Q_EMIT changed();
    startNext(0);
}

void PluginManager::tellCrashes(const QStringList& ids)
{
    for (const QString& id : ids) {
        m_office.tell(
            //: %1 is the name of a plugin
            tr("The plugin “%1” was at work when Skein ended unexpectedly the last time. "
               "It is switched off now; under “Plugins” in the preferences you can switch "
               "it on again.")
                .arg(nameOf(id)));
    }
}

void PluginManager::startNext(std::size_t place)
{
    if (m_isEnding) {
        return;
    }
    while (place < m_items.size() &&
           (m_places.startsNone || m_items[place].state != PluginState::Off ||
               !isOn(m_items[place].plugin.metadata))) {
        ++place;
    }
    if (place == m_items.size()) {
        m_isReady = true;
        qCDebug(lcPlugin) << "all plugins are started";
        Q_EMIT ready();
        return;
    }
    start(m_items[place]);
    QTimer::singleShot(0, this, [this, place] { startNext(place + 1); });
}

void PluginManager::start(Item& item)
{
    const QString id = item.plugin.metadata.id;
    item.running = std::make_unique<RunningPlugin>(
        RunningPlugin::Parts{m_watch, m_office, *m_strays, *m_translations}, item.plugin);
    const auto started =
        item.running->start([this, id](const QString& reason) { onFailed(id, reason); });
    if (!started) {
        qCWarning(lcPlugin) << item.plugin.file << started.error().message
                            << started.error().detail;
        stop(item, PluginState::Failed, started.error().message);
        return;
    }
    item.state = PluginState::Running;
    item.reason.clear();
    qCDebug(lcPlugin) << id << "runs:" << item.plugin.file;
    m_started.removeAll(id);
    m_started.append(id);
    Q_EMIT changed();
}

void PluginManager::stop(Item& item, PluginState state, const QString& reason)
{
    item.state = PluginState::Ending;
    item.reason = reason;
    endSoon(item.plugin.metadata.id, state);
    if (item.state == PluginState::Ending) {
        Q_EMIT changed();
    }
}

bool PluginManager::isWithinCall() const
{
    // The first event loop is the program's, the second a dialog's that somebody executes.
    return !m_watch.current().isEmpty() || QThread::currentThread()->loopLevel() > 1;
}

void PluginManager::endSoon(const QString& id, PluginState state)
{
    const Item* ending = item(id);
    if (m_isEnding || ending == nullptr || !ending->running) {
        return;
    }
    if (isWithinCall()) {
        QTimer::singleShot(withinCallMs, this, [this, id, state] { endSoon(id, state); });
        return;
    }
    ending->running->end([this, id, state] {
        Item* ended = this->item(id);
        ended->state = state;
        m_started.removeAll(id);
        // Later: this is called by what it would destroy.
        QTimer::singleShot(0, this,
            [this, old = std::shared_ptr<RunningPlugin>(std::move(ended->running)), id, state] {
                Item* quiet = this->item(id);
                const bool isWanted = state == PluginState::Off && isOn(quiet->plugin.metadata);
                if (isWanted && quiet->state == PluginState::Off && !quiet->running &&
                    !m_isEnding && !m_places.startsNone) {
                    start(*quiet); // It was switched on again meanwhile.
                }
            });
        Q_EMIT changed();
    });
}

void PluginManager::onFailed(const QString& id, const QString& reason)
{
    // Later: who tells is a part of what will be destroyed.
    QTimer::singleShot(0, this, [this, id, reason] { switchOff(id, reason); });
}

void PluginManager::switchOff(const QString& id, const QString& reason)
{
    Item* failed = item(id);
    if (m_isEnding || failed == nullptr || failed->state != PluginState::Running) {
        return;
    }
    qCWarning(lcPlugin) << id << "is switched off:" << reason;
    //: %1 is the name of a plugin, %2 a sentence
    m_office.tell(
        tr("The plugin “%1” was switched off. %2").arg(failed->plugin.metadata.name, reason));
    stop(*failed, PluginState::Failed, reason);
}

void PluginManager::setOn(const QString& id, bool on)
{
    Item* chosen = item(id);
    if (chosen == nullptr || chosen->state == PluginState::Unusable) {
        return;
    }
    const QByteArray key = keyOf(id);
    m_settings.setValue(
        SettingKey<bool>{key.constData(), chosen->plugin.metadata.isEnabledByDefault}, on);
    if (on && chosen->state == PluginState::Crashed) {
        const auto forgive = [folder = m_places.crashes, id] {
            crashes::forgive(folder, id);
            return true;
        };
        (void)askInBackground(forgive);
    }
    apply(*chosen, on);
    Q_EMIT changed();
}

void PluginManager::apply(Item& item, bool on)
{
    if (item.state == PluginState::Running && !on) {
        stop(item, PluginState::Off, {});
    } else if (item.state == PluginState::Running || item.running) {
        return; // What is ending is looked at again when it has ended.
    } else if (on && !m_places.startsNone) {
        start(item);
    } else {
        item.state = PluginState::Off;
        item.reason.clear();
    }
}

QStringList PluginManager::underWay(const QString& id) const
{
    const auto running = std::ranges::find_if(m_items, [&id](const Item& each) {
        return each.plugin.metadata.id == id && each.state == PluginState::Running;
    });
    return running != m_items.end() ? running->running->desk()->underWay() : QStringList();
}

void PluginManager::showPage(const QString& id, QWidget* inside)
{
    if (Item* shown = item(id); shown != nullptr && shown->state == PluginState::Running) {
        shown->running->desk()->showPage(inside);
    }
}

void PluginManager::end()
{
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    while (!m_started.isEmpty()) {
        if (Item* last = item(m_started.takeLast()); last != nullptr && last->running) {
            last->running->endNow(endPatienceMs);
            last->running.reset();
            last->state = PluginState::Off;
        }
    }
    // And those that were ending already, or never came to run, whose work has not returned.
    for (auto left = m_items.rbegin(); left != m_items.rend(); ++left) {
        if (left->running) {
            left->running->endNow(endPatienceMs);
            left->running.reset();
        }
    }
    m_watch.end();
}

bool PluginManager::isOn(const PluginMetadata& metadata) const
{
    const QByteArray key = keyOf(metadata.id);
    return m_settings.value(SettingKey<bool>{key.constData(), metadata.isEnabledByDefault});
}

PluginManager::Item* PluginManager::item(const QString& id)
{
    const auto found = std::ranges::find_if(m_items, [&id](const Item& each) {
        return each.state != PluginState::Unusable && each.plugin.metadata.id == id;
    });
    return found != m_items.end() ? &*found : nullptr;
}

QString PluginManager::nameOf(const QString& id)
{
    const Item* known = item(id);
    return known != nullptr ? known->plugin.metadata.name : id;
}

QList<PluginEntry> PluginManager::entries() const
{
    QList<PluginEntry> all;
    for (const Item& item : m_items) {
        PluginEntry entry{item.plugin, item.state, item.reason};
        const bool isUsable = item.state != PluginState::Unusable;
        entry.isOn = isUsable && item.state != PluginState::Crashed && isOn(item.plugin.metadata);
        entry.hasPage = item.state == PluginState::Running && item.running->desk()->hasPage();
        all.append(entry);
    }
    std::ranges::stable_sort(all, [](const PluginEntry& one, const PluginEntry& other) {
        const bool isUsable = one.state != PluginState::Unusable;
        const bool isOtherUsable = other.state != PluginState::Unusable;
        return isUsable != isOtherUsable
                   ? isUsable
                   : one.plugin.metadata.name.localeAwareCompare(other.plugin.metadata.name) < 0;
    });
    return all;
}

} // namespace skein
