// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of a window: who may use the shutter while one runs, and how it is told of.
#include "widgets/MainWindow.h"

#include "tether/CameraShooter.h"
#include "tether/TetheredCamera.h"
#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraCommands.h"
#include "widgets/ClosingGuard.h"
#include "widgets/FocusCommands.h"
#include "widgets/GuestRuns.h"
#include "widgets/LiveReturn.h"
#include "widgets/PreviewBreak.h"
#include "widgets/SequenceBar.h"
#include "widgets/SequenceCommands.h"
#include "widgets/SequencePlayer.h"
#include "widgets/ShutterCommands.h"
#include "widgets/StopQuestion.h"
#include "widgets/ViewHints.h"
#include "widgets/WindowWork.h"

namespace skein {

void MainWindow::connectSequences()
{
    m_guests = new GuestRuns(this);
    m_sequences = new SequencePlayer(
        {m_controller,
            [this](TetheredCamera& place) {
                return CameraShooter::make({place, &m_controller.disk(), &m_focus->controller()});
            },
            [this] {
                if (m_guests->isActive()) {
                    //: %1 is the name of what takes photographs by itself: "Eclipse"
                    return tr("%1 is under way. Stop it, or wait until it has ended, then try "
                              "again.")
                        .arg(m_guests->name());
                }
                return m_shutter->isUnderWay() && !m_shutter->isElsewhere()
                           ? tr("The shutter is at work already. Wait until its photographs are "
                                "taken, or stop it with Escape, then try again.")
                           : QString();
            }},
        this);
    m_sequenceCommands = new SequenceCommands(
        {*m_actions, *m_sequences, *m_guests, *m_ui->messageBar, m_settings, this}, this);
    m_stopQuestion = new StopQuestion(*m_sequences, *m_guests, this);
    m_ui->pictureSideLayout->insertWidget(
        1, new SequenceBar(*m_sequences, *m_guests, *m_stopQuestion, *m_actions, this));
    connect(m_stopQuestion, &StopQuestion::stateChanged, this, [this] {
        updateCancel();
        if (m_stopQuestion->isAsking()) {
            m_hints->tell(m_stopQuestion->text());
        }
    });
    new PreviewBreak(*m_sequences, this);
    connect(m_sequenceCommands, &SequenceCommands::said, m_hints, &ViewHints::say);
    connect(m_sequenceCommands, &SequenceCommands::told, m_hints, &ViewHints::tell);
    connect(m_camera, &CameraCommands::said, m_hints, &ViewHints::say);
    connect(m_guests, &GuestRuns::changed, this, &MainWindow::updateCancel);
    m_camera->setHolder([this](const TetheredCamera& place) {
        return m_sequences->holds(place) ? SequenceCommands::heldText() : QString();
    });
    m_shutter->bulbs().setHeld([this](const Camera& camera) { return m_sequences->holds(camera); });
    connect(m_sequences, &SequencePlayer::stateChanged, this, [this](SequencePlayer::State state) {
        if (state == SequencePlayer::State::Running && m_focus->canCancel()) {
            m_focus->cancel(); // The lens is the sequence's, too.
        }
        m_camera->refresh();
        tellShutter();
        updateCancel();
        m_closing->closeSoon();
    });
    connect(m_sequences, &SequencePlayer::progressChanged, this, [this] {
        if (m_sequences->state() == SequencePlayer::State::Stopping) {
            updateCancel(); // Escape may give up what it waits for.
        }
    });
    connect(&m_controller, &SessionController::cameraChanged, this, [this] {
        tellShutter();
        updateCancel();
    });
}

void MainWindow::endWork()
{
    m_sequences->stop();
    m_work->stop();
}

void MainWindow::tellShutter()
{
    const bool isRow = m_shutter->isUnderWay() && !m_shutter->isElsewhere();
    const bool isHeld = m_sequences != nullptr && m_sequences->holds(m_controller.shown());
    m_liveReturn->setShutter(
        isRow || isHeld, m_shutter->needsLiveView(), m_shutter->hasStartedLive());
}

} // namespace skein
