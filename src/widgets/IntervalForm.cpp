// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IntervalForm.h"

#include "widgets/SequenceForm.h"

#include <QFormLayout>
#include <QSignalBlocker>

namespace skein {

IntervalForm::IntervalForm(int depth, QWidget* parent)
    : TimedSequenceForm(parent)
    , m_each(new SequenceForm(depth + 1, this))
{
    form().addRow(m_each);
    setWhatsThis(tr("One photograph, or another sequence, every so often: how often, how many of "
                    "them, and when it begins and ends."));
    connect(m_each, &SequenceForm::changed, this, [this] {
        nameCount();
        Q_EMIT changed();
    });
    nameCount();
}

void IntervalForm::nameCount()
{
    //: how many times the sequence within it is run
    setCounted(m_each->definition() ? tr("Number o&f rounds:") :
                                    //: label of a number
                   tr("Number o&f photographs:"));
}

void IntervalForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    const auto& interval = std::get<IntervalSequence>(what);
    setTiming(interval.timing);
    m_each->setDefinition(
        interval.each ? std::optional<SequenceDefinition>(*interval.each) : std::nullopt);
    nameCount();
}

SequenceDefinition::What IntervalForm::what() const
{
    const auto each = m_each->definition();
    return IntervalSequence{
        timing(), each ? std::make_shared<const SequenceDefinition>(*each) : nullptr};
}

QStringList IntervalForm::showCheck(const SequenceChecker& check)
{
    return m_each->showCheck(check);
}

} // namespace skein
