// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/RunsPart.h"

#include "app/plugins/PluginPlace.h"
#include "widgets/GuestRuns.h"
#include "widgets/MainWindow.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceTexts.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::RunsPart)
};

GuestRuns::State stateOf(PluginRunStage stage)
{
    switch (stage) {
    case PluginRunStage::Paused:
        return GuestRuns::State::Paused;
    case PluginRunStage::Ending:
        return GuestRuns::State::Stopping;
    case PluginRunStage::Running:
        break;
    }
    return GuestRuns::State::Running;
}

} // namespace

std::function<void()> RunsPart::guarded(const std::function<void()>& function) const
{
    if (!function) {
        return {};
    }
    return [guard = sharedGuard(), function] { (void)guard->call(function); };
}

PluginHandle RunsPart::begin(PluginWindow& window, const PluginRun& run, QString* whyNot)
{
    QString unheard;
    QString& why = whyNot != nullptr ? *whyNot : unheard;
    const PluginPlace* place = placeOf(&window);
    if (place == nullptr || !isOpen()) {
        why = goneText();
        return 0;
    }
    GuestRuns& guests = place->window().guests();
    if (guests.isActive()) {
        //: %1 is the name of what takes photographs by itself: "Eclipse"
        why = RunWords::tr("%1 is under way. Stop it, or wait until it has ended.")
                  .arg(guests.name());
        return 0;
    }
    if (place->window().sequences().isActive()) {
        why = RunWords::tr("A sequence is running. Stop it, or wait until it has ended.");
        return 0;
    }
    const PluginHandle handle = admit(QStringLiteral("a run"),
        run.name.isEmpty() || !run.stop ? QStringLiteral("it has no name, or cannot be stopped")
                                        : QString());
    if (handle != 0) {
        m_entries[handle] = {placeOf(&window),
            guests.begin({run.name, guarded(run.stop), guarded(run.pause), guarded(run.resume)})};
    }
    return handle;
}

void RunsPart::tell(PluginHandle run, const PluginRunProgress& progress)
{
    if (!isOpen()) {
        return;
    }
    const auto found = m_entries.find(run);
    if (found == m_entries.end()) {
        return;
    }
    SequenceProgress told;
    told.shotsTaken = progress.done;
    told.shotsFailed = progress.failed;
    if (progress.total >= 0) {
        told.shotsTotal = progress.total;
    }
    told.nextAt = progress.next;
    told.expectedEnd = progress.expectedEnd;
    told.doing = progress.doing;
    told.isRestoreWaiting = progress.isWaiting;
    const Entry entry = found->second;
    entry.place->window().guests().tell(entry.number, stateOf(progress.stage), told);
}

bool RunsPart::remove(PluginHandle handle)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end()) {
        return false;
    }
    const Entry entry = found->second;
    m_entries.erase(found);
    entry.place->window().guests().end(entry.number);
    return true;
}

QStringList RunsPart::clear()
{
    QStringList left;
    while (!m_entries.empty()) {
        left.append(QStringLiteral("run"));
        remove(m_entries.begin()->first);
    }
    return left;
}

QStringList RunsPart::underWay() const
{
    QStringList sentences;
    for (const auto& [handle, entry] : m_entries) {
        const GuestRuns& guests = entry.place->window().guests();
        sentences.append(sequencetexts::underWay(guests.name(), guests.progress()));
    }
    return sentences;
}

void RunsPart::removeWindow(PluginPlace& place)
{
    for (auto each = m_entries.begin(); each != m_entries.end();) {
        const auto present = each++;
        if (present->second.place == &place) {
            remove(present->first);
        }
    }
}

} // namespace skein
