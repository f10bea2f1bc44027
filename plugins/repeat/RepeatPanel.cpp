// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatPanel.h"

#include "RepeatRun.h"
#include "RepeatTexts.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace skein::repeat {

namespace {

constexpr int tickMs = 250;
constexpr int margin = 12;
constexpr int gap = 10;
constexpr int progressHeight = 6;
constexpr double largeText = 1.6;

/** "2", "0.5": no more digits than there are. */
class SecondsBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

QLabel* addText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addField(QFormLayout& form, const QString& label, QWidget* field)
{
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    form.addRow(label, field);
}

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RepeatPanel::RepeatPanel(RepeatRun& run, PluginSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_run(&run)
    , m_settings(settings)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    setWhatsThis(tr("Takes photographs by itself: how many, how often, and how long it waits "
                    "before the first. Zero photographs go on until it is stopped."));
    addFields();
    addButtons();
    addProgress();
    layout->addStretch(1);
    m_clock.setInterval(tickMs);
    connect(&m_clock, &QTimer::timeout, this, &RepeatPanel::refresh);
    connect(&run, &RepeatRun::changed, this, &RepeatPanel::refresh);
    load();
    refresh();
}

void RepeatPanel::addFields()
{
    auto* form = new QFormLayout;
    m_photographs = new QSpinBox(this);
    m_photographs->setRange(0, RepeatPlan::mostPhotographs);
    //: instead of 0: photographs without end
    m_photographs->setSpecialValueText(tr("Until stopped"));
    //: label of a number: how many photographs
    addField(*form, tr("&Photographs:"), m_photographs);
    m_interval = new SecondsBox(this);
    m_interval->setDecimals(1);
    m_interval->setRange(0, RepeatPlan::longestInterval);
    //: instead of 0: no delay
    m_interval->setSpecialValueText(tr("At once"));
    //: label of a length of time: from one photograph to the next
    addField(*form, tr("&Interval:"), m_interval);
    m_delay = new SecondsBox(this);
    m_delay->setDecimals(1);
    m_delay->setRange(0, RepeatPlan::longestDelay);
    //: instead of 0: no interval
    m_delay->setSpecialValueText(tr("None"));
    //: label of a length of time before the first photograph
    addField(*form, tr("&Delay:"), m_delay);
    for (QDoubleSpinBox* box : {m_interval, m_delay}) {
        //: after a number: seconds
        box->setSuffix(tr(" s"));
        connect(box, &QDoubleSpinBox::valueChanged, this, &RepeatPanel::keep);
    }
    connect(m_photographs, &QSpinBox::valueChanged, this, &RepeatPanel::keep);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void RepeatPanel::addButtons()
{
    auto* line = new QHBoxLayout;
    m_start = new QPushButton(this);
    m_pause = new QPushButton(this);
    m_start->setWhatsThis(
        tr("Begins to take photographs, or stops after the one that is under way."));
    m_pause->setWhatsThis(tr("Lets the photographs wait, or goes on with them."));
    line->addWidget(m_start, 1);
    line->addWidget(m_pause, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_start, &QPushButton::clicked, this, &RepeatPanel::startOrStop);
    connect(m_pause, &QPushButton::clicked, this, &RepeatPanel::pauseOrGoOn);
}

void RepeatPanel::addProgress()
{
    m_remaining = addText(this);
    QFont large = m_remaining->font();
    large.setPointSizeF(large.pointSizeF() * largeText);
    m_remaining->setFont(large);
    m_next = addText(this);
    m_end = addText(this);
    m_problem = addText(this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("How many photographs are taken"));
    for (QWidget* each :
        std::initializer_list<QWidget*>{m_remaining, m_progress, m_next, m_end, m_problem}) {
        layout()->addWidget(each);
    }
}

void RepeatPanel::load()
{
    const RepeatPlan plan = RepeatPlan::from(m_settings);
    const QSignalBlocker quietCount(m_photographs);
    const QSignalBlocker quietInterval(m_interval);
    const QSignalBlocker quietDelay(m_delay);
    m_photographs->setValue(plan.photographs);
    m_interval->setValue(plan.interval);
    m_delay->setValue(plan.delay);
}

RepeatPlan RepeatPanel::plan() const
{
    RepeatPlan plan = RepeatPlan::from(m_settings); // The preferences hold the rest.
    plan.photographs = m_photographs->value();
    plan.interval = m_interval->value();
    plan.delay = m_delay->value();
    return plan;
}

void RepeatPanel::keep()
{
    plan().keepIn(m_settings);
    m_refused.clear();
    refresh();
}

void RepeatPanel::startOrStop()
{
    if (!m_run) {
        return;
    }
    if (m_run->state() == RepeatRun::State::Idle) {
        m_refused = m_run->start(plan());
        refresh();
    } else {
        m_run->stop();
    }
}

void RepeatPanel::pauseOrGoOn()
{
    if (m_run && m_run->state() == RepeatRun::State::Paused) {
        m_run->resume();
    } else if (m_run) {
        m_run->pause();
    }
}

void RepeatPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh(); // Cameras tell nobody that they are ready.
}

void RepeatPanel::refresh()
{
    using State = RepeatRun::State;
    if (!m_run) {
        return;
    }
    const State state = m_run->state();
    const bool isIdle = state == State::Idle;
    for (QWidget* field : std::initializer_list<QWidget*>{m_photographs, m_interval, m_delay}) {
        field->setEnabled(isIdle);
    }
    //: button
    m_start->setText(isIdle ? tr("&Start") :
                            //: button
                         tr("&Stop"));
    //: button: after a pause
    m_pause->setText(state == State::Paused ? tr("Go &On") :
                                            //: button
                         tr("Pa&use"));
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_progress->setVisible(!isIdle && m_run->progress().total > 0);
    if (isIdle) {
        m_clock.stop();
        showIdle();
    } else {
        m_start->setEnabled(state != State::Stopping);
        showProgress();
        if (!m_clock.isActive()) {
            m_clock.start();
        }
    }
}

void RepeatPanel::showProgress()
{
    using State = RepeatRun::State;
    const PluginSequenceProgress& progress = m_run->progress();
    const QDateTime now = QDateTime::currentDateTime();
    say(m_remaining, texts::remaining(progress));
    m_progress->setRange(0, std::max(1, progress.total));
    m_progress->setValue(progress.done);
    switch (m_run->state()) {
    case State::Paused:
        //: state
        say(m_next, tr("Paused"));
        break;
    case State::Stopping:
        //: state: it is ending
        say(m_next, tr("Stopping"));
        break;
    case State::Idle:
    case State::Running:
        const QString next = texts::next(progress, now);
        say(m_next, next.isEmpty() ? progress.doing : next);
        break;
    }
    say(m_end, m_run->state() == State::Running ? texts::end(progress, now) : QString());
    say(m_problem, {});
}

void RepeatPanel::showIdle()
{
    const bool isOthersTurn = m_run->isOthersTurn();
    QStringList problems = m_run->check(plan());
    if (isOthersTurn) {
        problems = {tr("Another sequence is running.")};
    }
    m_start->setEnabled(problems.isEmpty());
    const auto& result = m_run->result();
    // Those that were still on their way when it was stopped come all the same.
    const int taken = result ? std::max(result->done, m_run->progress().done) : 0;
    //: %n counts photographs
    say(m_remaining, result ? tr("%n photograph(s) taken", nullptr, taken) : QString());
    say(m_next, texts::outlook(plan(), QDateTime::currentDateTime()));
    say(m_end, result && result->failed > 0 ? result->report : QString());
    if (problems.isEmpty() && !m_refused.isEmpty()) {
        problems.append(m_refused);
    }
    say(m_problem, problems.join(QLatin1Char('\n')));
}

} // namespace skein::repeat
