// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceBar.h"

#include "widgets/ActionCollection.h"
#include "widgets/GuestRuns.h"
#include "widgets/MirroredMargins.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceTexts.h"
#include "widgets/StopQuestion.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <chrono>

namespace skein {

namespace {

/** The seconds are seen to change in time. */
constexpr std::chrono::milliseconds tick{250};
constexpr int progressWidth = 120;
constexpr int progressHeight = 6;
constexpr int mostNameWidth = 220;
constexpr int leastTextWidth = 60;
/** Of the progress bar: a sequence may have more shots than an int counts. */
constexpr int wholeProgress = 1000;

QString separator()
{
    return QStringLiteral("  ·  ");
}

} // namespace

SequenceBar::SequenceBar(SequencePlayer& player, GuestRuns& guests, StopQuestion& question,
    const ActionCollection& actions, QWidget* parent)
    : QFrame(parent)
    , m_player(player)
    , m_guests(guests)
    , m_question(question)
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    //: title of the bar that shows how far a sequence is
    setAccessibleName(tr("Sequence"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    new MirroredMargins(*this);
    layout->setSpacing(10);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel* label : {m_name, m_text}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setMinimumWidth(leastTextWidth);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_progress->setRange(0, wholeProgress);
    m_progress->setAccessibleName(tr("How far the sequence is"));
    layout->addWidget(m_name);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    //: button: the running sequence waits
    m_pause = addButton(actions[ActionId::PauseSequence], tr("Pause"));
    //: button: ends the running sequence
    m_stop = addButton(actions[ActionId::StopSequence], tr("Stop"));
    //: button: the running sequence is not stopped, although Escape was pressed
    m_goOn = addButton(tr("Go On"));
    m_goOn->setToolTip(tr("Does not stop: the photographs go on being taken."));
    connect(m_goOn, &QToolButton::clicked, &question, &StopQuestion::goOn);
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::stateChanged, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::progressChanged, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::finished, this, &SequenceBar::refresh);
    connect(&guests, &GuestRuns::changed, this, &SequenceBar::refresh);
    connect(&question, &StopQuestion::stateChanged, this, &SequenceBar::refresh);
    refresh();
}

QToolButton* SequenceBar::addButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QToolButton* SequenceBar::addButton(QAction* action, const QString& name)
{
    QToolButton* button = addButton(name);
    const auto follow = [button, action] { button->setToolTip(action->toolTip()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void SequenceBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

bool SequenceBar::isGuest() const
{
    return !m_player.isActive() && m_guests.isActive();
}

const SequenceProgress& SequenceBar::progress() const
{
    return isGuest() ? m_guests.progress() : m_player.progress();
}

void SequenceBar::refresh()
{
    const bool isRunning =
        (isGuest() ? m_guests.state() : m_player.state()) == SequencePlayer::State::Running;
    m_parts = m_question.isAsking()
                  ? QStringList{m_question.text(), sequencetexts::taken(progress())}
                  : parts();
    QPalette colours = palette();
    if (m_question.isAsking()) {
        colours.setColor(QPalette::WindowText, theme::warning);
    }
    m_text->setPalette(colours);
    const QString name = isGuest() ? m_guests.name() : m_player.definition().name;
    m_name->setText(m_name->fontMetrics().elidedText(
        name.isEmpty() ? tr("Sequence") : name, Qt::ElideRight, mostNameWidth));
    m_name->setToolTip(name);
    showProgress(progress());
    showButtons();
    showText();
    if (isRunning != m_clock.isActive()) {
        isRunning ? m_clock.start() : m_clock.stop();
    }
    setVisible(isGuest() || m_player.isActive());
}

QStringList SequenceBar::parts() const
{
    using State = SequencePlayer::State;
    const State state = isGuest() ? m_guests.state() : m_player.state();
    const SequenceProgress& progress = this->progress();
    const QDateTime now = QDateTime::currentDateTime();
    QStringList parts;
    if (state == State::Stopping && progress.isRestoreWaiting) {
        parts.append(tr("The camera is away and cannot be set back: stop again to leave it so"));
    } else if (state == State::Stopping) {
        parts.append(tr("Stopping: the camera is being set back"));
    } else if (state == State::Paused) {
        //: state of the running sequence
        parts.append(tr("Paused"));
    }
    parts.append(sequencetexts::taken(progress));
    if (state == State::Running) {
        const QString next = sequencetexts::next(progress, now);
        parts.append(next.isEmpty() ? progress.doing : next);
        parts.append(sequencetexts::end(progress, now));
    }
    if (!isGuest()) {
        parts.append(m_player.placeName());
        parts.append(sequencetexts::description(m_player.definition()));
    }
    parts.removeAll(QString());
    return parts;
}

void SequenceBar::showButtons()
{
    using State = SequencePlayer::State;
    const State state = isGuest() ? m_guests.state() : m_player.state();
    const bool isGoing = state == State::Running || state == State::Paused;
    const bool isAsking = m_question.isAsking();
    //: button: the waiting sequence goes on
    m_pause->setText(state == State::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setVisible(!isAsking && (!isGuest() || m_guests.canPause()));
    m_pause->setEnabled(isGoing);
    m_stop->setEnabled(isGoing || progress().isRestoreWaiting);
    if (!isAsking && m_goOn->hasFocus()) {
        m_stop->setFocus(); // Whoever walks with the keyboard stays in the bar.
    }
    m_goOn->setVisible(isAsking);
}

void SequenceBar::showProgress(const SequenceProgress& progress)
{
    const bool isKnown = progress.shotsTotal && *progress.shotsTotal > 0;
    m_progress->setVisible(isKnown && !m_question.isAsking());
    if (isKnown) {
        const auto past = static_cast<double>(progress.shotsTaken + progress.shotsFailed);
        m_progress->setValue(
            static_cast<int>(wholeProgress * past / static_cast<double>(*progress.shotsTotal)));
    }
}

void SequenceBar::showText()
{
    QStringList parts = m_parts;
    const QFontMetrics metrics = m_text->fontMetrics();
    while (
        parts.size() > 1 && metrics.horizontalAdvance(parts.join(separator())) > m_text->width()) {
        parts.removeLast();
    }
    const QString all = text();
    m_text->setText(metrics.elidedText(parts.join(separator()), Qt::ElideRight, m_text->width()));
    m_text->setToolTip(all);
    m_text->setAccessibleName(all);
}

QString SequenceBar::text() const
{
    return m_parts.join(separator());
}

void SequenceBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showText();
}

void SequenceBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    showText();
}

} // namespace skein
