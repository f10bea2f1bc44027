// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/SequencesPart.h"

#include "app/plugins/ActionsPart.h"
#include "app/plugins/PluginPlace.h"
#include "sequence/SequenceCheck.h"
#include "sequence/SequenceDefinition.h"
#include "widgets/MainWindow.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceTexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

struct SequenceWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequencesPart)
};

PluginSequenceOutcome outcomeOf(SequenceReport::Outcome outcome)
{
    switch (outcome) {
    case SequenceReport::Outcome::Completed:
        return PluginSequenceOutcome::Completed;
    case SequenceReport::Outcome::Stopped:
        return PluginSequenceOutcome::Stopped;
    case SequenceReport::Outcome::Failed:
        break;
    }
    return PluginSequenceOutcome::Failed;
}

int asInt(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

PluginSequenceResult resultOf(const SequenceReport& report, const QStringList& paths)
{
    PluginSequenceResult result;
    result.outcome = outcomeOf(report.outcome);
    result.done = asInt(report.shotsSaved);
    result.failed = asInt(report.shotsFailed);
    result.paths = paths;
    QStringList sentences{report.summary};
    if (report.outcome == SequenceReport::Outcome::Failed) {
        sentences.append(report.error.message);
    }
    sentences += report.problems;
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    result.report = sentences.join(u' ');
    return result;
}

} // namespace

SequencesPart::SequencesPart(
    DeskTools& tools, ActionsPart& actions, KnownSequences& known, SequenceStore store)
    : PluginPart(tools)
    , m_actions(actions)
    , m_shelf(std::move(store))
    , m_known(known)
{
    QObject::connect(
        &m_shelf, &SequenceShelf::failed, &this->tools().home, [this](const Error& error) {
            if (PluginPlace* place = this->tools().places().value(0)) {
                place->tell(
                    PluginWindow::Weight::Warning, error.message, QStringLiteral("sequence"));
            }
            m_known.read(); // It is not there, or no more as it was.
        });
    m_known.read();
}

QStringList SequencesPart::check(const PluginWindow& window, const QJsonObject& definition) const
{
    const PluginPlace* place = placeOf(&window);
    const auto parsed = SequenceDefinition::fromJson(definition);
    if (!parsed) {
        return {parsed.error().message};
    }
    return place != nullptr ? place->window().sequences().check(*parsed).impossible : QStringList();
}

PluginHandle SequencesPart::start(
    PluginWindow& window, const PluginSequenceRun& run, QString* whyNot)
{
    QString unheard;
    QString& why = whyNot != nullptr ? *whyNot : unheard;
    PluginPlace* place = placeOf(&window);
    const auto parsed = SequenceDefinition::fromJson(run.definition);
    if (place == nullptr || !isOpen()) {
        why = goneText();
        return 0;
    }
    if (!parsed) {
        why = parsed.error().message;
        return 0;
    }
    SequencePlayer& player = place->window().sequences();
    if (player.isActive()) {
        why = SequenceWords::tr("A sequence runs already. Stop it, or wait until it has ended.");
        return 0;
    }
    const PluginHandle handle = admit(QStringLiteral("a sequence"));
    m_runs[handle] = {place, run, {}}; // Before it begins: it may tell at once.
    if (const auto started = player.start(*parsed); !started) {
        m_runs.erase(handle);
        why = started.error().message;
        return 0;
    }
    return handle;
}

std::map<PluginHandle, SequencesPart::Run>::iterator SequencesPart::runOf(PluginHandle handle)
{
    return isRightThread() ? m_runs.find(handle) : m_runs.end();
}

void SequencesPart::pause(PluginHandle sequence)
{
    if (const auto found = runOf(sequence); found != m_runs.end()) {
        found->second.place->window().sequences().pause();
    }
}

void SequencesPart::resume(PluginHandle sequence)
{
    if (const auto found = runOf(sequence); found != m_runs.end()) {
        found->second.place->window().sequences().resume();
    }
}

void SequencesPart::stop(PluginHandle sequence)
{
    if (const auto found = runOf(sequence); found != m_runs.end()) {
        found->second.place->window().sequences().stop();
    }
}

bool SequencesPart::isRunning(const PluginWindow& window) const
{
    const PluginPlace* place = placeOf(&window);
    return place != nullptr && place->window().sequences().isActive();
}

QStringList SequencesPart::names() const
{
    if (!isRightThread()) {
        return {};
    }
    m_known.read();
    return m_known.names();
}

QJsonObject SequencesPart::definition(const QString& name) const
{
    if (!isRightThread()) {
        return {};
    }
    return m_known.definition(name);
}

QString SequencesPart::save(const QString& name, const QJsonObject& definition)
{
    if (!isRightThread()) {
        return SequenceWords::tr("The sequence was not saved: the plugin asked for it in a wrong "
                                 "way. Tell its author.");
    }
    auto parsed = SequenceDefinition::fromJson(definition);
    if (!parsed) {
        return parsed.error().message;
    }
    parsed->name = name;
    if (const auto why = SequenceStore::whyNoName(name)) {
        return why->message;
    }
    if (const auto fine = parsed->validate(); !fine) {
        return fine.error().message;
    }
    m_shelf.save(*parsed);
    m_known.add(*parsed);
    return {};
}

PluginHandle SequencesPart::addKind(const PluginSequenceKind& kind)
{
    PluginAction action;
    action.id = kind.id.isEmpty() || !kind.define ? QString() : QLatin1String("kind.") + kind.id;
    action.text = kind.title;
    action.what = kind.what;
    action.triggered = [this, kind](PluginWindow& window, bool) { runKind(window, kind); };
    return m_actions.add(action);
}

void SequencesPart::runKind(PluginWindow& window, const PluginSequenceKind& kind)
{
    // Within the guarded call of the command: what define() throws is caught there.
    const QJsonObject definition = kind.define(window);
    QString whyNot;
    if (!definition.isEmpty() && start(window, {definition, {}, {}}, &whyNot) == 0) {
        window.tell(PluginWindow::Weight::Warning, whyNot, QStringLiteral("sequence"));
    }
}

std::map<PluginHandle, SequencesPart::Run>::iterator SequencesPart::runIn(const PluginPlace& place)
{
    return std::ranges::find_if(
        m_runs, [&place](const auto& each) { return each.second.place == &place; });
}

void SequencesPart::onProgress(PluginPlace& place)
{
    const auto found = runIn(place);
    if (found == m_runs.end() || !found->second.run.progress) {
        return;
    }
    const SequencePlayer& player = place.window().sequences();
    const SequenceProgress& progress = player.progress();
    PluginSequenceProgress told;
    told.done = asInt(progress.shotsTaken);
    told.total = progress.shotsTotal ? asInt(*progress.shotsTotal) : -1;
    told.next = progress.nextAt;
    told.expectedEnd = progress.expectedEnd;
    told.doing = progress.doing;
    told.paused = player.state() == SequencePlayer::State::Paused;
    const auto function = found->second.run.progress;
    (void)guard().call([&] { function(told); });
}

void SequencesPart::onFinished(PluginPlace& place, const SequenceReport& report)
{
    const auto found = runIn(place);
    if (found == m_runs.end()) {
        return;
    }
    const Run run = found->second;
    m_runs.erase(found);
    if (run.run.finished) {
        (void)guard().call([&] { run.run.finished(resultOf(report, run.paths)); });
    }
}

bool SequencesPart::remove(PluginHandle handle)
{
    const auto found = m_runs.find(handle);
    if (found == m_runs.end()) {
        return false;
    }
    PluginPlace* place = found->second.place;
    m_runs.erase(found); // Nobody is told of its end.
    place->window().sequences().stop();
    return true;
}

QStringList SequencesPart::underWay() const
{
    QStringList sentences;
    for (const auto& [handle, run] : m_runs) {
        const SequencePlayer& player = run.place->window().sequences();
        sentences.append(sequencetexts::underWay(player.definition().name, player.progress()));
    }
    return sentences;
}

QStringList SequencesPart::clear()
{
    QStringList left;
    while (!m_runs.empty()) {
        left.append(QStringLiteral("sequence"));
        remove(m_runs.begin()->first);
    }
    return left;
}

void SequencesPart::addWindow(PluginPlace& place)
{
    m_known.read();
    const SequencePlayer* player = &place.window().sequences();
    QObject::connect(
        player, &SequencePlayer::progressChanged, &place, [this, at = &place] { onProgress(*at); });
    QObject::connect(
        player, &SequencePlayer::stateChanged, &place, [this, at = &place] { onProgress(*at); });
    QObject::connect(player, &SequencePlayer::photographSaved, &place,
        [this, at = &place](const QStringList& paths) {
            if (const auto found = runIn(*at); found != m_runs.end()) {
                found->second.paths += paths;
            }
        });
    QObject::connect(player, &SequencePlayer::finished, &place,
        [this, at = &place](const SequenceReport& report) { onFinished(*at, report); });
}

void SequencesPart::removeWindow(PluginPlace& place)
{
    if (const auto found = runIn(place); found != m_runs.end()) {
        m_runs.erase(found);
    }
}

} // namespace skein
