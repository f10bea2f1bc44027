// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceBar.h"

#include "widgets/ActionCollection.h"
#include "widgets/GuestRuns.h"
#include "widgets/MirroredMargins.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequenceTexts.h"

#include <QAction>
#include <QDateTime>
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

SequenceBar::SequenceBar(
    SequencePlayer& player, GuestRuns& guests, const ActionCollection& actions, QWidget* parent)
    : QFrame(parent)
    , m_player(player)
    , m_guests(guests)
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
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::stateChanged, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::progressChanged, this, &SequenceBar::refresh);
    connect(&player, &SequencePlayer::finished, this, &SequenceBar::refresh);
    connect(&guests, &GuestRuns::changed, this, &SequenceBar::refresh);
    refresh();
}

QToolButton* SequenceBar::addButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    const auto follow = [button, action] { button->setToolTip(action->toolTip()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    return button;
}

void SequenceBar::refresh()
{
    using State = SequencePlayer::State;
    const bool isGuest = !m_player.isActive() && m_guests.isActive();
    const State state = isGuest ? m_guests.state() : m_player.state();
    const SequenceProgress& progress = isGuest ? m_guests.progress() : m_player.progress();
    const QDateTime now = QDateTime::currentDateTime();
    const bool isRunning = state == State::Running;
    m_parts.clear();
    if (state == State::Stopping && progress.isRestoreWaiting) {
        m_parts.append(tr("The camera is away and cannot be set back: stop again to leave it so"));
    } else if (state == State::Stopping) {
        m_parts.append(tr("Stopping: the camera is being set back"));
    } else if (state == State::Paused) {
        //: state of the running sequence
        m_parts.append(tr("Paused"));
    }
    m_parts.append(sequencetexts::taken(progress));
    if (isRunning) {
        const QString next = sequencetexts::next(progress, now);
        m_parts.append(next.isEmpty() ? progress.doing : next);
        m_parts.append(sequencetexts::end(progress, now));
    }
    m_parts.append(isGuest ? QString() : m_player.placeName());
    m_parts.removeAll(QString());
    const QString name = isGuest ? m_guests.name() : m_player.definition().name;
    m_name->setText(m_name->fontMetrics().elidedText(
        name.isEmpty() ? tr("Sequence") : name, Qt::ElideRight, mostNameWidth));
    m_name->setToolTip(name);
    showProgress(progress);
    //: button: the waiting sequence goes on
    m_pause->setText(state == State::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    const bool isGoing = isRunning || state == State::Paused;
    m_pause->setVisible(!isGuest || m_guests.canPause());
    m_pause->setEnabled(isGoing);
    m_stop->setEnabled(isGoing || progress.isRestoreWaiting);
    showText();
    if (isRunning != m_clock.isActive()) {
        isRunning ? m_clock.start() : m_clock.stop();
    }
    setVisible(isGuest || m_player.isActive());
}

void SequenceBar::showProgress(const SequenceProgress& progress)
{
    const bool isKnown = progress.shotsTotal && *progress.shotsTotal > 0;
    m_progress->setVisible(isKnown);
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
