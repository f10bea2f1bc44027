// SPDX-License-Identifier: GPL-3.0-or-later
// What Escape ends in a window, and what makes a mouse unnecessary there.
#include "ui_MainWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/AreaCommands.h"
#include "widgets/BrowserArea.h"
#include "widgets/CameraCommands.h"
#include "widgets/Comparison.h"
#include "widgets/FocusCommands.h"
#include "widgets/GuestRuns.h"
#include "widgets/HelpCommands.h"
#include "widgets/KeyFollower.h"
#include "widgets/KeyHelp.h"
#include "widgets/LivePresenter.h"
#include "widgets/LiveReturn.h"
#include "widgets/MainWindow.h"
#include "widgets/PictureArea.h"
#include "widgets/Presentation.h"
#include "widgets/SequencePlayer.h"
#include "widgets/ShutterCommands.h"
#include "widgets/StopQuestion.h"
#include "widgets/WelcomePresenter.h"
#include "widgets/WindowLayout.h"

#include <QAction>
#include <algorithm>

namespace skein {

void MainWindow::connectKeys()
{
    new AreaCommands(*this, *m_ui, *m_actions, [this] { m_area->setFocus(); });
    const auto place = [this] {
        if (m_presentation->isActive()) {
            return KeyPlace::Presentation;
        }
        if (m_sequences->holds(m_controller.shown()) || m_guests->isActive()) {
            return KeyPlace::Sequence;
        }
        if (m_comparison->isOn()) {
            return KeyPlace::Comparison;
        }
        if (m_browserArea->isGridShown()) {
            return KeyPlace::Grid;
        }
        return m_ui->imageView->isLive() ? KeyPlace::LiveView : KeyPlace::Photographs;
    };
    new KeyHelp({*m_actions, *m_keys, this, place}, this);
    new HelpCommands({*m_actions, m_controller, m_settings, *m_ui->messageBar, *this,
                         [this] { return m_library; }},
        this);
}

void MainWindow::listEscapes()
{
    const auto isElsewhere = [this] {
        return m_sequences->isActive() && !m_sequences->holds(m_controller.shown());
    };
    using Kind = Escape::Kind;
    m_escapes = {
        {Kind::Cancels,
            [this, isElsewhere] {
                return m_stopQuestion->isAsking() ||
                       (m_stopQuestion->canEscape() && !isElsewhere());
            },
            [this] { m_stopQuestion->escape(); }, [this] { return runEscapeText(); }},
        {Kind::Cancels, [this] { return m_shutter->canCancel() && !m_shutter->isElsewhere(); },
            [this] { m_shutter->cancel(); },
            [] { return tr("Stops what the shutter waits for, or its row of photographs."); }},
        {Kind::Cancels, [this] { return m_focus->canCancel(); }, [this] { m_focus->cancel(); },
            [] { return tr("Stops focusing."); }},
        {Kind::Leaves, [this] { return m_live->isFrozen(); }, [this] { m_live->setFrozen(false); },
            [] { return tr("Lets the frozen live picture go on."); }},
        {Kind::Leaves, [this] { return m_liveReturn->isAway() && !m_camera->isExposing(); },
            [this] { m_liveReturn->comeBack(); }, [] { return tr("Goes back to live view."); }},
        {Kind::Cancels, [this] { return m_camera->canCancel(); }, [this] { m_camera->cancel(); },
            [this] { return cameraEscapeText(); }},
        {Kind::Leaves, [this] { return m_welcome->isShown(); }, [this] { m_welcome->close(); },
            [] { return tr("Closes the welcome."); }},
        {Kind::Leaves, [this] { return m_comparison->isOn(); }, [this] { m_comparison->stop(); },
            [] { return tr("Ends comparing."); }},
        {Kind::Leaves, [this] { return isFullScreen(); },
            [this] { m_layout->setFullScreen(false); },
            [] { return tr("Leaves the full screen."); }},
        {Kind::Leaves, [this] { return m_ui->messageBar->count() > 0; },
            [this] { m_ui->messageBar->dismiss(); }, [] { return tr("Closes the message."); }},
        // At a camera that is not shown: only when nothing else is left.
        {Kind::Cancels, [this] { return m_shutter->canCancel(); }, [this] { m_shutter->cancel(); },
            [] { return tr("Stops the row of photographs of a camera that is not shown."); }},
        {Kind::Cancels, [this] { return m_stopQuestion->canEscape(); },
            [this] { m_stopQuestion->escape(); }, [this] { return runEscapeText(); }},
    };
}

QString MainWindow::runEscapeText() const
{
    const bool asksFirst = m_stopQuestion->asksFirst();
    if (!m_sequences->isActive()) {
        return asksFirst ? tr("Asks whether to stop what a plugin does with the camera.")
                         : tr("Stops what a plugin does with the camera.");
    }
    if (m_sequences->holds(m_controller.shown())) {
        return asksFirst ? tr("Asks whether to stop the sequence.") : tr("Stops the sequence.");
    }
    return asksFirst ? tr("Asks whether to stop the sequence of a camera that is not shown.")
                     : tr("Stops the sequence of a camera that is not shown.");
}

QString MainWindow::cameraEscapeText() const
{
    if (m_camera->isExposing()) {
        return tr("Ends the exposure, or what the camera waits for.");
    }
    if (m_controller.pendingCount() > 0) {
        return tr("Stops the transfer; the photograph stays on the camera's card.");
    }
    if (m_controller.isPreviewing()) {
        return tr("Ends live view.");
    }
    return tr("Ends what the cameras do.");
}

const MainWindow::Escape* MainWindow::escape() const
{
    const auto first = std::find_if(m_escapes.cbegin(), m_escapes.cend(),
        [](const Escape& escape) { return escape.applies(); });
    return first != m_escapes.cend() ? &*first : nullptr;
}

void MainWindow::updateCancel()
{
    const Escape* now = escape();
    QAction* command = (*m_actions)[ActionId::Cancel];
    command->setEnabled(now != nullptr);
    // Else nobody knows what there is to be cancelled.
    const bool isWork = now != nullptr && now->kind == Escape::Cancels;
    m_cancelButton->setEnabled(isWork);
    m_cancelButton->setToolTip(
        actionToolTip(isWork ? now->what() : tr("Nothing is under way that could be cancelled."),
            command->shortcuts()));
}

void MainWindow::cancel()
{
    if (const Escape* now = escape()) {
        now->end();
    }
}

} // namespace skein
