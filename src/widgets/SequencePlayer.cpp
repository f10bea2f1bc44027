// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequencePlayer.h"

#include "sequence/Clock.h"
#include "sequence/Shooter.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <utility>

namespace skein {

namespace {
constexpr std::chrono::milliseconds settleTime{100};
}

SequencePlayer::SequencePlayer(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &SequencePlayer::possibilitiesChanged);
    const SessionController& controller = m_parts.controller;
    connect(&controller, &SessionController::cameraChanged, this, &SequencePlayer::watch);
    connect(&controller, &SessionController::cameraLeft, this,
        [this](const Camera* camera) { camera->disconnect(this); });
    watch(controller.camera());
}

void SequencePlayer::watch(Camera* camera)
{
    if (camera != nullptr) {
        connect(camera, &Camera::stateChanged, this, &SequencePlayer::tellSoon);
        connect(camera, &Camera::settingsReset, this, &SequencePlayer::tellSoon);
        connect(camera, &Camera::settingChanged, this, &SequencePlayer::tellSoon);
    }
    tellSoon();
}

void SequencePlayer::tellSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

SequencePlayer::~SequencePlayer()
{
    if (m_runner) {
        m_runner->disconnect(this); // It ends by itself, and nobody is here to hear of it.
    }
}

SequenceCheck SequencePlayer::check(const SequenceDefinition& definition) const
{
    const auto shooter = m_parts.shooter(m_parts.controller.shown());
    return checkSequence(definition, *shooter, QDateTime::currentDateTime());
}

Result<void> SequencePlayer::start(const SequenceDefinition& definition)
{
    if (isActive()) {
        return failure(ErrorKind::Busy,
            tr("Another sequence is running. Stop it first, or wait for its end."));
    }
    if (const QString why = m_parts.whyNot(); !why.isEmpty()) {
        return failure(ErrorKind::Busy, why);
    }
    TetheredCamera& place = m_parts.controller.shown();
    auto runner = std::make_unique<SequenceRunner>(m_parts.shooter(place), m_parts.clock);
    m_runner.swap(runner);
    if (runner) {
        runner->disconnect(this);
        runner.release()->deleteLater(); // It may be just telling that it has finished.
    }
    follow(*m_runner);
    const SequenceDefinition former = std::exchange(m_definition, SequenceDefinition(definition));
    const SequenceProgress formerProgress = std::exchange(m_progress, {});
    const QPointer<TetheredCamera> formerPlace = std::exchange(m_place, &place);
    Result<void> begun = m_runner->start(m_definition);
    if (!begun) {
        m_definition = former;
        m_progress = formerProgress;
        m_place = formerPlace;
    }
    return begun;
}

void SequencePlayer::follow(SequenceRunner& runner)
{
    connect(&runner, &SequenceRunner::stateChanged, this, &SequencePlayer::stateChanged);
    connect(
        &runner, &SequenceRunner::progressChanged, this, [this](const SequenceProgress& progress) {
            m_progress = progress;
            Q_EMIT progressChanged(progress);
        });
    connect(&runner, &SequenceRunner::photographSaved, this, &SequencePlayer::photographSaved);
    connect(&runner, &SequenceRunner::message, this, &SequencePlayer::message);
    connect(&runner, &SequenceRunner::finished, this, &SequencePlayer::finished);
}

void SequencePlayer::pause()
{
    if (m_runner) {
        m_runner->pause();
    }
}

void SequencePlayer::resume()
{
    if (m_runner) {
        m_runner->resume();
    }
}

void SequencePlayer::stop()
{
    if (m_runner) {
        m_runner->stop();
    }
}

SequencePlayer::State SequencePlayer::state() const
{
    return m_runner ? m_runner->state() : State::Idle;
}

TetheredCamera* SequencePlayer::place() const
{
    return m_place;
}

QString SequencePlayer::placeName() const
{
    return m_place && m_parts.controller.cameras().size() > 1 ? m_place->name() : QString();
}

bool SequencePlayer::holds(const TetheredCamera& place) const
{
    return isActive() && m_place == &place;
}

bool SequencePlayer::holds(const Camera& camera) const
{
    return isActive() && m_place && m_place->camera() == &camera;
}

} // namespace skein
