// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimedSequenceForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/DurationField.h"
#include "widgets/FormRows.h"

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
        //: label of a choice: how the interval is counted
        tr("Timin&g:"), {//: how the interval of an intervalometer is counted
                            tr("Start to start"),
                            //: how the interval of an intervalometer is counted
                            tr("Pause between")});
    formrows::explain(*m_pace,
        tr("Start to start: from the start of one photograph to the start of the next, as an "
           "intervalometer counts. It keeps the beat, however long an exposure takes, and does not "
           "drift. Pause between: from when the camera is ready again to the start of the next."));
    //: label of a length of time: from one photograph to the next
    m_seconds = addDuration(tr("Inter&val:"), 0, limits::longestWait, usual.seconds);
    formrows::explain(*m_seconds,
        tr("Longer than an exposure and what the camera needs after it: beats that come while it "
           "is busy are left out, and that is told."));
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
        //: label of a choice: when the sequence ends
        addChoice(tr("St&op:"), {//: when a sequence ends: after a number of photographs
                                    tr("After a number"),
                                    //: when a sequence ends
                                    tr("At a time of day"),
                                    //: when a sequence ends: after a number of photographs
                                    tr("After a number or at a time"),
                                    //: when a sequence ends: somebody stops it
                                    tr("Only by hand")});
    formrows::explain(*m_end, tr("When the sequence ends by itself. It can be stopped by hand at "
                                 "any time."));
    //: label of a number
    m_count = addNumber(tr("Number o&f photographs:"), 1, mostShots, 1);
    m_until = new QTimeEdit(this);
    //: label of a time of day, at which a sequence ends
    addSequenceRow(form(), tr("Stop &at:"), m_until);
    formrows::explain(*m_until, tr("No photograph begins at this time or later. A time that has "
                                   "passed today is one of tomorrow."));
    connect(m_until, &QTimeEdit::userTimeChanged, this, [this] {
        m_untilDate = {}; // Who chooses a time means the next one.
        Q_EMIT changed();
    });
}

void TimedSequenceForm::addBegin()
{
    //: label of a choice: when the sequence begins
    m_begin = addChoice(tr("&Start:"), {//: when a sequence begins
                                           tr("At once"),
                                           //: when a sequence begins
                                           tr("After a delay"),
                                           //: when a sequence begins
                                           tr("At a time of day")});
    formrows::explain(*m_begin, tr("When the first photograph is taken, after the sequence has "
                                   "been run."));
    //: label of a length of time before the first photograph
    m_delay = addDuration(tr("Start dela&y:"), 0, limits::longestWait, 0);
    formrows::explain(*m_delay, tr("So long after the sequence has been run, its first photograph "
                                   "is taken."));
    m_startAt = new QTimeEdit(this);
    //: label of a time of day, at which a sequence begins
    addSequenceRow(form(), tr("Start a&t:"), m_startAt);
    formrows::explain(*m_startAt, tr("The first photograph is taken at this time. A time that has "
                                     "passed today is one of tomorrow."));
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
        label->setText(m_pace->currentIndex() == 0 ? tr("Inter&val:") :
                                                   //: label of a length of time: from the end of
                                                   //: one photograph to the beginning of the next
                           tr("&Pause:"));
        m_seconds->setNames(label->text().remove(u'&').remove(u':'));
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
