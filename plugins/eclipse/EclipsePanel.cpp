// SPDX-License-Identifier: GPL-3.0-or-later
#include "EclipsePanel.h"

#include "EclipseRun.h"
#include "EclipseTexts.h"
#include "PlanStore.h"
#include "Rehearsal.h"

#include "plugin/PluginSettings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

namespace skein::eclipse {

namespace {

constexpr int tickMs = 200;
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int progressHeight = 6;
constexpr double hugeText = 2.4;
constexpr double largeText = 1.3;

QLabel* addText(QWidget* parent, double scale = 1)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (scale > 1) {
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        label->setFont(font);
    }
    parent->layout()->addWidget(label);
    return label;
}

void say(QLabel* label, const QString& text)
{
    if (label->text() != text) {
        label->setText(text);
        label->setAccessibleName(text);
    }
    label->setVisible(!text.isEmpty());
}

double secondsUntil(const QDateTime& from, const QDateTime& until)
{
    constexpr double msPerSecond = 1000;
    return static_cast<double>(from.msecsTo(until)) / msPerSecond;
}

} // namespace

QString EclipsePanel::middleText(Kind kind)
{
    switch (kind) {
    case Kind::Partial:
        return tr("From before the maximum");
    case Kind::Annular:
        return tr("From before the ring");
    case Kind::None:
    case Kind::Total:
        break;
    }
    return tr("From before totality");
}

EclipsePanel::EclipsePanel(EclipseRun& run, PlanStore& store, PluginSettings& settings,
    PanelOrders orders, QWidget* parent)
    : QWidget(parent)
    , m_run(&run)
    , m_store(store)
    , m_settings(settings)
    , m_orders(std::move(orders))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    setWhatsThis(tr("How long it is until the next phase, what is done then, and whether the "
                    "rehearsal begins with the plan, shortly before totality, or at its end."));
    addClock();
    addProgress();
    addButtons();
    m_trouble = addText(this);
    layout->addStretch(1);
    m_clock.setInterval(tickMs);
    connect(&m_clock, &QTimer::timeout, this, &EclipsePanel::tick);
    connect(&run, &EclipseRun::changed, this, &EclipsePanel::refresh);
    connect(&store, &PlanStore::changed, this, [this] { refuse({}); });
    m_clock.start();
    refresh();
}

void EclipsePanel::addClock()
{
    m_summary = addText(this);
    m_rehearsing = addText(this);
    m_contact = addText(this);
    m_countdown = addText(this, hugeText);
    m_now = addText(this);
    m_cue = addText(this, largeText);
    QFont bold = m_cue->font();
    bold.setBold(true);
    m_cue->setFont(bold);
}

void EclipsePanel::addProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("How much of the plan is behind"));
    layout()->addWidget(m_progress);
    m_next = addText(this);
    m_tally = addText(this);
}

void EclipsePanel::addButtons()
{
    auto* box = static_cast<QVBoxLayout*>(layout());
    //: button: opens the window of the plan
    m_plan = new QPushButton(tr("P&lan…"), this);
    //: button: plays the eclipse as a test
    m_rehearse = new QPushButton(tr("&Rehearse"), this);
    m_from = new QComboBox(this);
    m_from->setAccessibleName(tr("Where the rehearsal begins"));
    m_from->addItems({tr("From the beginning"), middleText(Kind::Total), tr("From the end")});
    m_speed = new QComboBox(this);
    m_speed->setAccessibleName(tr("How fast the rehearsal waits"));
    m_speed->setToolTip(tr("Waiting is so many times as fast. Photographs take their time."));
    m_start = new QPushButton(this);
    m_pause = new QPushButton(this);
    m_plan->setWhatsThis(tr("Opens the plan: place, day, and the exposures of each phase."));
    m_rehearse->setWhatsThis(
        //: %1 is the name of a folder
        tr("Goes through the plan with this camera now, faster than in the sky, to see whether it "
           "can be done. Its photographs go into the folder “%1” of the session.")
            .arg(Rehearsal::folder()));
    m_start->setWhatsThis(
        tr("Takes the photographs of the plan by the clock of the computer, or stops that."));
    m_pause->setWhatsThis(tr("Lets the photographs wait, or goes on with those that are due."));
    const Rehearsal kept = Rehearsal::read(m_settings);
    const QList<int> speeds = Rehearsal::speeds();
    for (const int speed : speeds) {
        //: one of a list of choices: the others are "Waiting 10×" and so on
        m_speed->addItem(
            speed == 1
                ? tr("In real time")
                :
                //: rehearsal, while nothing is to be done; %1 is a number: how many times faster
                tr("Waiting %1×").arg(speed),
            speed);
    }
    m_from->setCurrentIndex(static_cast<int>(kept.from));
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(kept.speed)));
    // In the order in which they are needed.
    auto* first = new QHBoxLayout;
    first->addWidget(m_plan, 1);
    first->addWidget(m_rehearse, 1);
    auto* third = new QHBoxLayout;
    third->addWidget(m_start, 1);
    third->addWidget(m_pause, 1);
    box->addLayout(first);
    // Below each other: their words have no room beside each other.
    box->addWidget(m_from);
    box->addWidget(m_speed);
    box->addLayout(third);
    connect(m_plan, &QPushButton::clicked, this, [this] { m_orders.plan(); });
    connect(m_start, &QPushButton::clicked, this, [this] { m_orders.startOrStop(); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_orders.pauseOrGoOn(); });
    connect(m_rehearse, &QPushButton::clicked, this, [this] { m_orders.rehearse(); });
    const auto keep = [this] {
        const Rehearsal rehearsal{
            static_cast<Rehearsal::From>(m_from->currentIndex()), m_speed->currentData().toInt()};
        rehearsal.keepIn(m_settings);
        refresh(); // How long it takes.
    };
    connect(m_from, &QComboBox::activated, this, keep);
    connect(m_speed, &QComboBox::activated, this, keep);
}

void EclipsePanel::refuse(const QString& why)
{
    m_refused = why;
    refresh();
}

void EclipsePanel::refresh()
{
    using State = EclipseRun::State;
    if (!m_run) {
        return;
    }
    const State state = m_run->state();
    const bool isIdle = state == State::Idle;
    const bool isPlanned = m_store.plan().contacts.isComplete();
    //: button
    m_start->setText(isIdle ? tr("&Start") :
                            //: button
                         tr("&Stop"));
    m_start->setEnabled(isPlanned || !isIdle);
    //: button: after a pause
    m_pause->setText(state == State::Paused ? tr("Go &On") :
                                            //: button
                         tr("Pa&use"));
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_rehearse->setEnabled(isIdle && isPlanned);
    m_from->setEnabled(isIdle && isPlanned);
    m_speed->setEnabled(isIdle && isPlanned);
    m_plan->setEnabled(isIdle);
    m_from->setItemText(
        static_cast<int>(Rehearsal::From::Totality), middleText(m_store.plan().contacts.kind));
    m_progress->setVisible(!isIdle);
    if (isIdle) {
        showIdle();
    } else {
        showProgress();
    }
    showClock();
}

void EclipsePanel::tick()
{
    if (m_run && isVisible()) {
        showClock();
        if (m_run->state() != EclipseRun::State::Idle) {
            showProgress();
        }
    }
}

void EclipsePanel::showClock()
{
    const bool isIdle = m_run->state() == EclipseRun::State::Idle;
    const Contacts& contacts = isIdle ? m_store.plan().contacts : m_run->plan().contacts;
    const QDateTime now = isIdle ? QDateTime::currentDateTimeUtc() : m_run->clock().now();
    say(m_now, contacts.isComplete() ? texts::bothTimes(now) : QString());
    QString contactText;
    QString countdown;
    const QList<Contact> all = Contacts::of(contacts.kind);
    for (const Contact contact : all) {
        if (contacts.isComplete() && contacts.at(contact) > now) {
            //: stands above a time that is counted down; %1: "First contact", "Totality begins",
            //: "Maximum"
            contactText = tr("Until: %1").arg(texts::contact(contact));
            countdown = texts::countdown(secondsUntil(now, contacts.at(contact)));
            break;
        }
    }
    if (contacts.isComplete() && countdown.isEmpty()) {
        contactText = tr("The eclipse is over");
    }
    say(m_contact, contactText);
    say(m_countdown, countdown);
    const auto next = m_run->next();
    if (!next) {
        say(m_next, {});
        return;
    }
    const double until = secondsUntil(now, next->at);
    const QString what =
        texts::phase(next->phase) + QStringLiteral(": ") + texts::exposure(next->exposure);
    //: %1: what is photographed next; %2: a time, "0:07"
    say(m_next, until > 0 ? tr("%1 in %2").arg(what, texts::countdown(until)) : what);
}

QString EclipsePanel::rehearsalText() const
{
    const int speed = static_cast<int>(std::lround(m_run->clock().speed()));
    if (speed == 1) {
        return tr("Rehearsal in real time");
    }
    //: %1 is a number; photographs take as long as they do in earnest
    return tr("Rehearsal: waiting %1 times as fast, photographs at their own pace").arg(speed);
}

QString EclipsePanel::lengthText() const
{
    const Rehearsal rehearsal = Rehearsal::read(m_settings);
    const QString length = texts::duration(rehearsal.secondsOf(m_store.plan()));
    return rehearsal.speed == 1
               //: %1: how long, "4:50"
               ? tr("The rehearsal takes %1.").arg(length)
               //: %1: how long, "4:50"
               : tr("The rehearsal takes about %1: only waiting is faster, photographs take "
                    "their time.")
                     .arg(length);
}

void EclipsePanel::showProgress()
{
    using State = EclipseRun::State;
    const Plan& plan = m_run->plan();
    say(m_summary, plan.placeName.isEmpty()
                       ? texts::summary(plan.contacts)
                       : plan.placeName + QStringLiteral(": ") + texts::summary(plan.contacts));
    QStringList how;
    if (m_run->isRehearsal()) {
        how.append(rehearsalText());
    }
    if (m_run->state() == State::Paused) {
        //: state
        how.append(m_run->isRehearsal() ? tr("Paused")
                                        : tr("Paused: no photographs, but the eclipse goes on"));
    } else if (m_run->state() == State::Ending) {
        how.append(tr("Ending: settings are put back"));
    }
    if (m_run->isRehearsal() && m_run->state() == State::Running) {
        //: %1: how long, "4:50"
        how.append(tr("about %1 to go").arg(texts::duration(m_run->secondsToGo())));
    }
    say(m_rehearsing, how.join(QStringLiteral(" · ")));
    say(m_cue, m_run->lastCue().text);
    m_progress->setRange(0, std::max(1, m_run->total()));
    m_progress->setValue(m_run->behind());
    const Tally& tally = m_run->tally();
    //: %1, %2, %3 and %4 are numbers of photographs
    say(m_tally, tr("%1 saved, %2 left out, %3 failed, %4 to come")
                     .arg(tally.taken)
                     .arg(tally.skipped)
                     .arg(tally.failed)
                     .arg(m_run->total() - m_run->behind()));
    say(m_trouble, tally.lastTrouble);
}

void EclipsePanel::showIdle()
{
    const Plan& plan = m_store.plan();
    say(m_rehearsing, {});
    say(m_cue, {});
    if (!plan.contacts.isComplete()) {
        say(m_summary, tr("No eclipse is planned. Say under “Plan…” where and when it is seen."));
        say(m_tally, {});
        say(m_trouble, {});
        return;
    }
    say(m_summary, plan.placeName.isEmpty()
                       ? texts::summary(plan.contacts)
                       : plan.placeName + QStringLiteral(": ") + texts::summary(plan.contacts));
    QStringList result;
    if (m_run->hasEnded()) {
        const Tally& tally = m_run->tally();
        //: %1, %2 and %3 are numbers of photographs
        result.append(tr("%1 saved, %2 left out, %3 failed.")
                          .arg(tally.taken)
                          .arg(tally.skipped)
                          .arg(tally.failed));
        if (m_run->measuredPause() > 0) {
            result.append(
                //: %1 and %2 are numbers
                tr("The camera was ready again %1 s after each exposure; the plan "
                   "counts on %2 s.")
                    .arg(texts::number(m_run->measuredPause(), 2), texts::number(plan.pause, 2)));
        }
    }
    result.append(lengthText());
    say(m_tally, result.join(QLatin1Char('\n')));
    QStringList problems = m_orders.problems();
    if (!m_refused.isEmpty()) {
        problems.prepend(m_refused);
    } else if (m_run->hasEnded() && !m_run->tally().lastTrouble.isEmpty()) {
        problems.prepend(m_run->tally().lastTrouble);
    }
    say(m_trouble, problems.join(QStringLiteral("\n\n")));
}

} // namespace skein::eclipse
