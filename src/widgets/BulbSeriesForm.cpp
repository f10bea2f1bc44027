// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BulbSeriesForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/DurationField.h"
#include "widgets/FormRows.h"
#include "widgets/PlainNumberBox.h"
#include "widgets/SequenceTexts.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace skein {

namespace {

constexpr int mostShots = static_cast<int>(limits::mostInBurst);
/** Of many exposures the first ones are told. */
constexpr qsizetype mostTold = 8;

} // namespace

BulbSeriesForm::BulbSeriesForm(QWidget* parent)
    : SequenceKindForm(parent)
{
    const BulbSeries usual;
    setWhatsThis(tr("Long exposures one after the other, each as long as the one before or so many "
                    "times as long. The shutter of the camera has to be set to bulb."));
    //: label of a number
    m_count = addNumber(tr("Number o&f exposures:"), 1, mostShots, usual.count);
    //: label of a length of time: that of the first exposure
    m_exposure = addDuration(
        tr("&Exposure time:"), limits::shortestBulb, limits::longestBulb, usual.exposure);
    formrows::explain(*m_exposure, tr("So long the shutter stays open; of exposures that differ, "
                                      "at the first one."));
    m_factor = new PlainNumberBox(this);
    m_factor->setRange(1 / limits::mostFactor, limits::mostFactor);
    m_factor->setSingleStep(0.5);
    m_factor->setValue(usual.factor);
    //: before a number: so many times as long
    m_factor->setPrefix(tr("× "));
    //: label of a factor: each exposure is so many times as long as the one before
    addSequenceRow(form(), tr("E&xposure factor:"), m_factor);
    formrows::explain(*m_factor, tr("Each exposure is so many times as long as the one before: 1 "
                                    "for all the same, 2 for twice as long each time."));
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &SequenceKindForm::changed);
    m_lengths = addNote();
    //: label of a length of time
    m_pause = addDuration(tr("&Pause between:"), 0, limits::longestWait, usual.pause);
    formrows::explain(*m_pause, tr("From the end of one exposure to the start of the next."));
    connect(this, &SequenceKindForm::changed, this, &BulbSeriesForm::tellLengths);
    tellLengths();
}

BulbSeries BulbSeriesForm::series() const
{
    return {m_count->value(), m_exposure->seconds(), m_factor->value(), m_pause->seconds()};
}

void BulbSeriesForm::tellLengths()
{
    const QList<double> lengths = series().lengths();
    QStringList told;
    for (const double length : lengths.mid(0, mostTold)) {
        told.append(sequencetexts::duration(length));
    }
    if (lengths.size() > mostTold) {
        told.append(QString(QChar(0x2026)));
    }
    //: stands between the entries of a list
    m_lengths->setText(told.join(tr(", ")));
}

void BulbSeriesForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    const auto& series = std::get<BulbSeries>(what);
    m_count->setValue(series.count);
    m_exposure->setSeconds(series.exposure);
    m_factor->setValue(series.factor);
    m_pause->setSeconds(series.pause);
    tellLengths();
}

SequenceDefinition::What BulbSeriesForm::what() const
{
    return series();
}

} // namespace skein
