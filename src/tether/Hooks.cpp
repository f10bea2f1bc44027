// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Hooks.h"

#include "session/Session.h"
#include "tether/HookRunner.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

namespace skein {

Hooks::Hooks(SessionController& controller, HookRunner& runner, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_runner(runner)
{
    const auto followAll = [this] {
        const QList<TetheredCamera*> places = m_controller.cameras();
        for (TetheredCamera* place : places) {
            follow(*place);
        }
    };
    connect(&controller, &SessionController::camerasChanged, this, followAll);
    connect(&controller, &SessionController::settingsReset, this,
        [this](TetheredCamera* place) { onConnected(*place); });
    connect(&controller.session(), &Session::folderChanged, this, [this](const QString& folder) {
        if (!folder.isEmpty()) {
            happened({HookEvent::SessionOpened, folder, {}, {}, {}, {}, {}});
        }
    });
    // What an interrupted transfer left whole is saved now; of which camera is not known.
    connect(&controller.session(), &Session::takenIn, this, [this](const QString& path) {
        happened({HookEvent::Saved, m_controller.session().folder(), {}, path, {}, {}, {}});
    });
    followAll();
}

Hooks::~Hooks()
{
    leave();
}

void Hooks::sequenceEnded(
    const TetheredCamera& place, const QString& name, SequenceReport::Outcome outcome)
{
    HookFacts facts = factsOf(HookEvent::SequenceEnded, place);
    facts.sequence = name;
    facts.outcome = outcomeName(outcome);
    happened(facts);
}

QString Hooks::outcomeName(SequenceReport::Outcome outcome)
{
    switch (outcome) {
    case SequenceReport::Outcome::Completed:
        return QStringLiteral("done");
    case SequenceReport::Outcome::Stopped:
        return QStringLiteral("stopped");
    case SequenceReport::Outcome::Failed:
        break;
    }
    return QStringLiteral("failed");
}

void Hooks::leave()
{
    const QList<TetheredCamera*> connected = m_connected.values();
    for (TetheredCamera* place : connected) {
        onDisconnected(*place);
    }
    m_left = true;
}

void Hooks::follow(TetheredCamera& place)
{
    if (m_known.contains(&place)) {
        return;
    }
    m_known.insert(&place);
    TetheredCamera* const one = &place;
    const auto saved = [this, one](const IngestPhoto& photo, const QString& path) {
        HookFacts facts = factsOf(HookEvent::Saved, *one);
        facts.path = path;
        facts.file = photo.entry.file.name;
        happened(facts);
    };
    connect(&place.ingest(), &Ingest::committed, this, saved);
    connect(&place.ingest(), &Ingest::imported, this, saved);
    connect(&place, &TetheredCamera::cameraChanged, this, [this, one] {
        onDisconnected(*one); // The former camera.
        followCamera(*one);
    });
    followCamera(place);
}

void Hooks::followCamera(TetheredCamera& place)
{
    const Camera* camera = place.camera();
    if (camera == nullptr) {
        return;
    }
    TetheredCamera* const one = &place;
    connect(camera, &Camera::fileAdded, this, [this, one](const CameraFileEntry& entry) {
        HookFacts facts = factsOf(HookEvent::Captured, *one);
        facts.file = entry.file.name;
        happened(facts);
    });
    connect(camera, &Camera::stateChanged, this, [this, one](Camera::State state) {
        if (state == Camera::State::Disconnected) {
            onDisconnected(*one);
        }
    });
    const Camera::State state = camera->state();
    if (state == Camera::State::Ready || state == Camera::State::Previewing ||
        state == Camera::State::Capturing) {
        onConnected(place);
    }
}

void Hooks::onConnected(TetheredCamera& place)
{
    if (m_connected.contains(&place)) {
        return; // It was away for a moment, or its session is another one.
    }
    m_connected.insert(&place);
    m_models.insert(&place, place.camera() != nullptr ? place.camera()->info().model : QString());
    happened(factsOf(HookEvent::Connected, place));
}

void Hooks::onDisconnected(TetheredCamera& place)
{
    if (m_connected.remove(&place)) {
        happened(factsOf(HookEvent::Disconnected, place));
    }
}

HookFacts Hooks::factsOf(HookEvent event, const TetheredCamera& place) const
{
    const QString name = place.name();
    return {event, m_controller.session().folder(), name.isEmpty() ? m_models.value(&place) : name,
        {}, {}, {}, {}};
}

void Hooks::happened(const HookFacts& facts)
{
    if (m_left) {
        return;
    }
    for (const HookDefinition& hook : std::as_const(m_hooks)) {
        if (hook.isOn && hook.event == facts.event && checkHook(hook)) {
            m_runner.run(hookOrder(hook, facts));
        }
    }
}

} // namespace skein
