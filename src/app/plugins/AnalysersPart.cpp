// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/AnalysersPart.h"

#include "app/plugins/PluginPlace.h"
#include "viewer/ImageView.h"

namespace skein {

AnalysersPart::AnalysersPart(DeskTools& tools, QThreadPool& threads)
    : PluginPart(tools)
    , m_threads(threads)
{}

PluginHandle AnalysersPart::add(const PluginAnalyser& analyser)
{
    const PluginHandle handle = admit(QStringLiteral("the analyser “%1”").arg(analyser.id),
        analyser.analyse ? QString() : QStringLiteral("it has no function"));
    if (handle != 0) {
        m_entries[handle].analyser = analyser;
        analyseAgain(handle);
    }
    return handle;
}

void AnalysersPart::analyseAgain(PluginHandle analyser)
{
    if (!isRightThread()) {
        return;
    }
    for (PluginPlace* place : tools().places()) {
        analyse(analyser, *place);
    }
}

void AnalysersPart::analyse(PluginHandle handle, PluginPlace& place)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end() || !isOpen()) {
        return;
    }
    Entry& entry = found->second;
    const ShownPicture shown = place.parts().view.shownPicture();
    const bool isMeant = shown.live ? entry.analyser.liveView : entry.analyser.photographs;
    if (!isMeant || shown.image.isNull()) {
        return;
    }
    auto& job = entry.jobs[&place];
    if (!job) {
        job = std::make_shared<Job>(
            [this, handle, at = &place](const Answer& answer) { deliver(handle, *at, answer); },
            m_threads);
    }
    const PluginAnalysedPicture picture{shown.image, shown.fullSize, shown.path, shown.live};
    const auto work = [guard = sharedGuard(), function = entry.analyser.analyse, picture] {
        Answer answer{picture.path, picture.live, false, {}};
        answer.isThere = guard->callElsewhere([&] { answer.value = function(picture); });
        return answer;
    };
    if (shown.live) {
        job->startNext(work); // Frames come faster than most can be looked at.
    } else {
        job->start(work);
    }
}

void AnalysersPart::deliver(PluginHandle handle, PluginPlace& place, const Answer& answer)
{
    const auto found = m_entries.find(handle);
    if (found == m_entries.end() || !answer.isThere || !found->second.analyser.done) {
        return;
    }
    const ShownPicture shown = place.parts().view.shownPicture();
    if (shown.live == answer.isLive && shown.path == answer.path) {
        const auto done = found->second.analyser.done;
        const auto job = found->second.jobs.value(&place); // Stays until this returns.
        (void)guard().call([&] { done(place, answer.path, answer.value); });
    }
}

QStringList AnalysersPart::clear()
{
    QStringList left;
    for (const auto& [handle, entry] : m_entries) {
        left.append(QStringLiteral("analyser %1").arg(entry.analyser.id));
    }
    m_entries.clear();
    return left;
}

void AnalysersPart::addWindow(PluginPlace& place)
{
    QObject::connect(&place.parts().view, &ImageView::pictureChanged, &place, [this, at = &place] {
        for (const auto& [handle, entry] : m_entries) {
            analyse(handle, *at);
        }
    });
    for (const auto& [handle, entry] : m_entries) {
        analyse(handle, place);
    }
}

void AnalysersPart::removeWindow(PluginPlace& place)
{
    for (auto& [handle, entry] : m_entries) {
        entry.jobs.remove(&place);
    }
}

} // namespace skein
