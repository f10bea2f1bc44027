// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceCommands.h"

#include "base/Background.h"
#include "sequence/SequenceRemainder.h"
#include "widgets/ActionCollection.h"
#include "widgets/GuestRuns.h"
#include "widgets/MessageBar.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceReportDialog.h"
#include "widgets/SequenceTexts.h"
#include "widgets/SequencesDialog.h"
#include "widgets/WindowPlace.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace skein {

using State = SequencePlayer::State;

SequenceCommands::SequenceCommands(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_keys(m_parts.settings)
    , m_shelf(m_parts.store, m_parts.threads)
{
    connectActions();
    connect(&m_shelf, &SequenceShelf::failed, this, [this](const Error& error) {
        if (!m_dialog) { // It says so itself.
            m_parts.messages.show(error, messageTag());
        }
    });
    SequencePlayer& player = m_parts.player;
    connect(&player, &SequencePlayer::stateChanged, this, &SequenceCommands::onStateChanged);
    connect(&player, &SequencePlayer::finished, this, &SequenceCommands::onFinished);
    connect(&player, &SequencePlayer::message, this, &SequenceCommands::said);
    connect(&m_parts.guests, &GuestRuns::changed, this, &SequenceCommands::onGuest);
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(SequenceKeys::namesKey.name)) {
            refresh();
        }
    });
    if (m_parts.window != nullptr) {
        m_parts.window->installEventFilter(this);
    }
    refresh();
}

bool SequenceCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_parts.window && event->type() == QEvent::LanguageChange) {
        refresh(); // Sequences have the names that the photographer gave them.
    }
    return QObject::eventFilter(watched, event);
}

SequenceCommands::~SequenceCommands()
{
    delete m_dialog; // It saves what was edited last.
}

void SequenceCommands::connectActions()
{
    const ActionCollection& actions = m_parts.actions;
    connect(actions[ActionId::Sequences], &QAction::triggered, this, &SequenceCommands::showDialog);
    connect(actions[ActionId::PauseSequence], &QAction::triggered, this,
        &SequenceCommands::togglePause);
    connect(actions[ActionId::StopSequence], &QAction::triggered, this, &SequenceCommands::stop);
    for (int key = 1; key <= SequenceKeys::count; ++key) {
        connect(actions[actionOf(key)], &QAction::triggered, this, [this, key] { run(key); });
    }
}

ActionId SequenceCommands::actionOf(int key)
{
    return static_cast<ActionId>(static_cast<int>(ActionId::RunSequence1) + key - 1);
}

void SequenceCommands::refresh()
{
    const GuestRuns& guests = m_parts.guests;
    const bool isGuest = !m_parts.player.isActive() && guests.isActive();
    const State state = isGuest ? guests.state() : m_parts.player.state();
    const bool isGoing = state == State::Running || state == State::Paused;
    for (int key = 1; key <= SequenceKeys::count; ++key) {
        QAction* action = m_parts.actions[actionOf(key)];
        QString name = m_keys.name(key);
        action->setVisible(!name.isEmpty());
        action->setEnabled(!name.isEmpty() && state == State::Idle);
        if (!name.isEmpty()) {
            action->setText(name.replace(u'&', QLatin1String("&&")));
        }
    }
    QAction* pause = m_parts.actions[ActionId::PauseSequence];
    pause->setEnabled(isGuest ? guests.canPause() : isGoing);
    //: command of a menu: the waiting sequence goes on
    pause->setText(state == State::Paused ? tr("&Resume Sequence") :
                                          //: command of a menu
                       tr("&Pause Sequence"));
    // While it is being stopped, too: a camera that is away need not be waited for.
    m_parts.actions[ActionId::StopSequence]->setEnabled(state != State::Idle);
}

void SequenceCommands::showDialog()
{
    if (!m_dialog) {
        m_dialog = new SequencesDialog({m_shelf, m_parts.settings, m_parts.player}, m_parts.window);
        new WindowPlace(*m_dialog, m_parts.settings, QStringLiteral("sequences"));
        connect(m_dialog, &SequencesDialog::runWanted, this,
            [this](const SequenceDefinition& definition) { begin(definition, definition); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SequenceCommands::run(int key)
{
    whenAnswered(
        m_shelf.load(m_keys.name(key)), this, [this](const Result<SequenceDefinition>& definition) {
            if (definition) {
                begin(*definition, *definition);
            } else {
                m_parts.messages.show(definition.error(), messageTag());
            }
        });
}

void SequenceCommands::begin(const SequenceDefinition& definition, const SequenceDefinition& whole)
{
    m_parts.messages.withdraw(messageTag());
    const bool isFree = !m_parts.player.isActive();
    if (isFree) {
        m_whole = whole;
    }
    m_isOwn = m_isOwn || isFree; // Before: it may end within the call.
    if (const auto begun = m_parts.player.start(definition); !begun) {
        m_isOwn = m_isOwn && !isFree;
        m_parts.messages.show(begun.error(), messageTag());
    } else if (m_dialog) {
        m_dialog->close(); // The photographs are to be seen.
    }
}

void SequenceCommands::togglePause()
{
    GuestRuns& guests = m_parts.guests;
    if (!m_parts.player.isActive() && guests.isActive()) {
        guests.state() == State::Paused ? guests.resume() : guests.pause();
    } else if (m_parts.player.state() == State::Paused) {
        m_parts.player.resume();
    } else {
        m_parts.player.pause();
    }
}

void SequenceCommands::stop()
{
    if (m_parts.player.isActive()) {
        m_parts.player.stop();
    } else {
        m_parts.guests.stop();
    }
}

void SequenceCommands::onGuest()
{
    const State state = m_parts.guests.state();
    if (const State former = std::exchange(m_guestState, state); state != former) {
        const QString name = m_parts.guests.name();
        if (state == State::Paused) {
            //: %1 is the name of what takes the photographs: "Eclipse"
            Q_EMIT told(tr("%1 is paused").arg(name));
        } else if (state == State::Stopping) {
            //: %1 is the name of what takes the photographs: "Eclipse"
            Q_EMIT told(tr("%1 is being ended").arg(name));
        }
    }
    refresh();
}

void SequenceCommands::onStateChanged()
{
    switch (m_parts.player.state()) {
    case State::Running:
        Q_EMIT told(sequencetexts::description(m_parts.player.definition()));
        break;
    case State::Paused:
        Q_EMIT told(tr("The sequence is paused"));
        break;
    case State::Stopping:
        Q_EMIT told(tr("The sequence is being stopped"));
        break;
    case State::Idle:
        if (m_isStopping) {
            Q_EMIT told(tr("The sequence is stopped")); // Instead of that it is being stopped.
        }
        break;
    }
    m_isStopping = m_parts.player.state() == State::Stopping;
    refresh();
}

void SequenceCommands::onFinished(const SequenceReport& report)
{
    m_parts.messages.withdraw(closingTag());
    const bool isProblem = report.outcome == SequenceReport::Outcome::Failed ||
                           report.shotsFailed > 0 || report.shotsLeftOut > 0 ||
                           report.beatsLeftOut > 0 || !report.problems.isEmpty();
    const QString text = sequencetexts::ended(m_parts.player.definition().name, report);
    BarMessage message;
    message.kind = isProblem ? MessageKind::Warning : MessageKind::Information;
    message.text = text;
    message.tag = messageTag();
    message.isAwaited = true;
    offer(message, report);
    m_isOwn = false;
    m_parts.messages.show(message);
    QApplication::alert(m_parts.window); // Whoever waits for the end looks elsewhere.
    if (report.outcome == SequenceReport::Outcome::Failed) {
        Q_EMIT problem({ErrorKind::Unknown, text, {}});
    }
    refresh();
    if (m_then) {
        std::exchange(m_then, {})();
    }
}

void SequenceCommands::offer(BarMessage& message, const SequenceReport& report)
{
    const auto add = [&message](const QString& text, std::function<void()> what) {
        if (message.actionText.isEmpty()) {
            message.actionText = text;
            message.action = std::move(what);
        } else if (message.otherText.isEmpty()) {
            message.otherText = text;
            message.other = std::move(what);
        }
    };
    if (!report.problems.isEmpty()) {
        //: button: shows what a sequence did
        add(tr("Show Report"),
            [window = m_parts.window, text = message.text, problems = report.problems] {
                (new SequenceReportDialog(text, problems, window))->show();
            });
    }
    if (!m_isOwn) {
        return; // Whoever began it knows what comes next.
    }
    const SequenceDefinition& definition = m_parts.player.definition();
    if (report.outcome != SequenceReport::Outcome::Completed) {
        if (const auto left = remainderOf(definition, m_parts.player.progress())) {
            //: button: takes the photographs that are left of the sequence that was stopped
            add(tr("Continue"), [this, left = *left, whole = m_whole] { begin(left, whole); });
        }
    }
    // It stays for who was away meanwhile: what only informs goes by itself.
    //: button
    add(tr("Run Again"), [this, whole = m_whole] { begin(whole, whole); });
}

bool SequenceCommands::mayClose(std::function<void()> close)
{
    const State state = m_parts.player.state();
    if (state == State::Idle || state == State::Stopping) {
        return true; // Whoever guards the window waits for the end.
    }
    BarMessage message;
    message.kind = MessageKind::Warning;
    //: %1 says how far it is, such as "3 of 10 photographs"
    message.text = tr("A sequence is running, with %1. Closing the window stops it.")
                       .arg(sequencetexts::taken(m_parts.player.progress()));
    message.actionText = tr("Stop and Close");
    message.action = [this, close = std::move(close)] {
        stop();
        close();
    };
    message.tag = closingTag();
    m_parts.messages.show(message);
    return false;
}

void SequenceCommands::letGo(const TetheredCamera& place, std::function<void()> then)
{
    if (!m_parts.player.holds(place)) {
        then();
        return;
    }
    m_then = std::move(then);
    stop();
}

QString SequenceCommands::heldText()
{
    return tr("A sequence has the shutter: stop it first, by Escape");
}

} // namespace skein
