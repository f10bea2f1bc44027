// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimedSequenceForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/DurationField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

namespace skein {

namespace {

constexpr int mostShots = static_cast<int>(limits::mostRounds);

} // namespace

TimedSequenceForm::TimedSequenceForm(QWidget* parent)
    : SequenceKindForm(parent)
{
    const SequenceTiming usual;
    m_pace = addChoice(
        //: how the times are counted: from beginning to beginning, or as a pause
        tr("&Time:"), {tr("From beginning to beginning"), tr("Pause from end to beginning")});
    m_pace->setToolTip(tr("From beginning to beginning keeps the beat, however long an exposure "
                          "takes; a pause begins when the camera is ready again."));
    //: before a time: a photograph every 10 seconds
    m_seconds = addDuration(tr("E&very:"), 0, limits::longestWait, usual.seconds);
    addEnd();
    addBegin();
    connect(m_pace, &QComboBox::currentIndexChanged, this, &TimedSequenceForm::offerFields);
    connect(m_end, &QComboBox::currentIndexChanged, this, &TimedSequenceForm::offerFields);
    connect(m_begin, &QComboBox::currentIndexChanged, this, &TimedSequenceForm::offerFields);
    setTiming(usual);
}

void TimedSequenceForm::addEnd()
{
    m_end =
        //: when the sequence ends
        addChoice(tr("En&ds:"), {tr("After so many"), tr("At a time"),
                                    tr("After so many, or at a time"), tr("When it is stopped")});
    //: label of a number: how many photographs
    m_count = addNumber(tr("&Photographs:"), 1, mostShots, 1);
    m_until = new QTimeEdit(this);
    //: a time of day
    addSequenceRow(form(), tr("&Until:"), m_until);
    connect(m_until, &QTimeEdit::userTimeChanged, this, [this] {
        m_untilDate = {}; // Who chooses a time means the next one.
        Q_EMIT changed();
    });
}

void TimedSequenceForm::addBegin()
{
    //: when the sequence begins
    m_begin = addChoice(tr("&Begins:"), {//: when a sequence begins
                                            tr("At once"), tr("After a delay"), tr("At a time")});
    //: label of a length of time before the first photograph
    m_delay = addDuration(tr("&Delay:"), 0, limits::longestWait, 0);
    m_startAt = new QTimeEdit(this);
    addSequenceRow(form(), tr("At &what time:"), m_startAt);
    connect(m_startAt, &QTimeEdit::userTimeChanged, this, [this] {
        m_startDate = {};
        Q_EMIT changed();
    });
}

void TimedSequenceForm::offerFields()
{
    const int end = m_end->currentIndex();
    const int begin = m_begin->currentIndex();
    form().setRowVisible(m_count, end == AfterCount || end == CountOrTime);
    form().setRowVisible(m_until, end == UntilTime || end == CountOrTime);
    form().setRowVisible(m_delay, begin == AfterDelay);
    form().setRowVisible(m_startAt, begin == AtTime);
    if (auto* label = qobject_cast<QLabel*>(form().labelForField(m_seconds))) {
        label->setText(m_pace->currentIndex() == 0 ? tr("E&very:") :
                                                   //: label of a length of time: from the end of
                                                   //: one photograph to the beginning of the next
                           tr("Pa&use:"));
    }
}

void TimedSequenceForm::setCounted(const QString& label)
{
    if (auto* text = qobject_cast<QLabel*>(form().labelForField(m_count))) {
        text->setText(label);
        m_count->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    }
}

void TimedSequenceForm::setTiming(const SequenceTiming& timing)
{
    const QSignalBlocker quiet(this);
    m_pace->setCurrentIndex(timing.pace == SequenceTiming::Pace::Beat ? 0 : 1);
    m_seconds->setSeconds(timing.seconds);
    const End timed = timing.count ? CountOrTime : UntilTime;
    const End untimed = timing.count ? AfterCount : WhenStopped;
    m_end->setCurrentIndex(timing.until ? timed : untimed);
    m_count->setValue(static_cast<int>(
        std::clamp<qint64>(timing.count.value_or(*SequenceTiming().count), 1, mostShots)));
    const QTime soon = QTime(QTime::currentTime().hour(), 0).addSecs(3600);
    m_until->setTime(timing.until ? timing.until->time : soon);
    m_untilDate = timing.until ? timing.until->date : QDate();
    const Begin begin = timing.startDelay > 0 ? AfterDelay : AtOnce;
    m_begin->setCurrentIndex(timing.startAt ? AtTime : begin);
    m_delay->setSeconds(timing.startDelay);
    m_startAt->setTime(timing.startAt ? timing.startAt->time : soon);
    m_startDate = timing.startAt ? timing.startAt->date : QDate();
    offerFields();
}

SequenceTiming TimedSequenceForm::timing() const
{
    SequenceTiming timing;
    timing.pace =
        m_pace->currentIndex() == 0 ? SequenceTiming::Pace::Beat : SequenceTiming::Pace::Pause;
    timing.seconds = m_seconds->seconds();
    const int end = m_end->currentIndex();
    timing.count = std::nullopt;
    if (end == AfterCount || end == CountOrTime) {
        timing.count = m_count->value();
    }
    if (end == UntilTime || end == CountOrTime) {
        timing.until = ClockTime{m_untilDate, m_until->time()};
    }
    const int begin = m_begin->currentIndex();
    timing.startDelay = begin == AfterDelay ? m_delay->seconds() : 0;
    if (begin == AtTime) {
        timing.startAt = ClockTime{m_startDate, m_startAt->time()};
    }
    return timing;
}

} // namespace skein
