// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ExposureRampForm.h"

#include "sequence/SequenceLimits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <array>
#include <cmath>

namespace skein {

namespace {

/** Of a choice that are seen where there is little room. */
constexpr int leastLetters = 6;
/** Shorter ones are told as parts of a second. */
constexpr double longestFraction = 0.3;

QString shutterText(double seconds)
{
    //: an exposure time below a second; %1 is a number
    return seconds <= longestFraction ? ExposureRampForm::tr("1/%1 s").arg(std::lround(1 / seconds))
                                      //: an exposure time; %1 is a number of seconds
                                      : ExposureRampForm::tr("%1 s").arg(QLocale().toString(
                                            seconds, 'g', QLocale::FloatingPointShortest));
}

QString isoText(double iso)
{
    return QString::number(std::lround(iso));
}

QString apertureText(double number)
{
    return QStringLiteral("f/") + QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

QList<double> shutters()
{
    QList<double> all;
    for (const int part : {8000, 4000, 2000, 1000, 500, 250, 125, 60, 30, 15, 8, 4}) {
        all.append(1.0 / part);
    }
    return all + QList<double>{0.5, 1, 2, 4, 8, 15, 30};
}

QList<double> isos()
{
    return {50, 100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600};
}

QList<double> apertures()
{
    return {1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 22};
}

void choose(
    QComboBox& box, const std::optional<double>& value, const std::function<QString(double)>& text)
{
    int place = value ? -1 : 0;
    for (int index = 1; value && index < box.count(); ++index) {
        const double ratio = box.itemData(index).toDouble() / *value;
        if (std::abs(ratio - 1) < 1e-6) {
            place = index;
        }
    }
    if (place < 0) { // Somebody wrote it into the file: it stays as it is.
        box.addItem(text(*value), *value);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

std::optional<double> chosen(const QComboBox& box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

ExposureRampForm::ExposureRampForm(QWidget* parent)
    : TimedSequenceForm(parent)
{
    setWhatsThis(tr("One photograph every so often, with an exposure that follows the light, as at "
                    "dusk and dawn: how bright the photographs are to be, and how far shutter, ISO "
                    "and aperture may go for that."));
    m_brightness = addChoice(
        //: label of a number: how bright the photographs are to be
        tr("B&rightness:"), {tr("As that of the first photograph"), tr("Above middle grey by")});
    //: how much brighter than medium grey the pictures shall be, in stops
    m_target = addStops(tr("Above &grey:"), -limits::farthestTarget, limits::farthestTarget, 0);
    //: label of the limits of a camera setting
    m_shutter = addRange(tr("S&hutter speed:"), shutters(), shutterText);
    //: label of the limits of a camera setting
    m_iso = addRange(tr("IS&O:"), isos(), isoText);
    m_usesAperture = addCheck(tr("Change the apert&ure as the last one"), false);
    //: label of the limits of a camera setting
    m_aperture = addRange(tr("&Aperture:"), apertures(), apertureText);
    addNote(tr("Follows the light by small steps, by the shutter speed first, then ISO. Set the "
               "camera to manual exposure."));
    connect(m_brightness, &QComboBox::currentIndexChanged, this, &ExposureRampForm::offerFields);
    connect(m_usesAperture, &QCheckBox::toggled, this, &ExposureRampForm::offerFields);
    offerFields();
}

ExposureRampForm::Range ExposureRampForm::addRange(
    const QString& label, const QList<double>& values, const std::function<QString(double)>& text)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    addSequenceRow(form(), label, row);
    const Range range{new QComboBox(row), new QComboBox(row)};
    const QString name = row->accessibleName();
    //: the lowest value that the ramp may use
    range.lowest->addItem(tr("Lowest"));
    //: the highest value that the ramp may use
    range.highest->addItem(tr("Highest"));
    //: %1: "ISO"
    range.lowest->setAccessibleName(tr("%1, lowest").arg(name));
    //: %1: "ISO"
    range.highest->setAccessibleName(tr("%1, highest").arg(name));
    layout->addWidget(range.lowest, 1);
    //: between the two ends of a range
    layout->addWidget(new QLabel(tr("to"), row));
    layout->addWidget(range.highest, 1);
    for (QComboBox* box : {range.lowest, range.highest}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
        for (const double value : values) {
            box->addItem(text(value), value);
        }
        connect(box, &QComboBox::currentIndexChanged, this, &SequenceKindForm::changed);
    }
    row->setFocusProxy(range.lowest);
    return range;
}

void ExposureRampForm::setLimits(const Range& range, const ExposureRamp::Limits& limits,
    const std::function<QString(double)>& text)
{
    choose(*range.lowest, limits.lowest, text);
    choose(*range.highest, limits.highest, text);
}

ExposureRamp::Limits ExposureRampForm::limits(const Range& range)
{
    return {chosen(*range.lowest), chosen(*range.highest)};
}

void ExposureRampForm::offerFields()
{
    form().setRowVisible(m_target, m_brightness->currentIndex() == 1);
    form().setRowVisible(m_aperture.lowest->parentWidget(), m_usesAperture->isChecked());
}

void ExposureRampForm::setWhat(const SequenceDefinition::What& what)
{
    const QSignalBlocker quiet(this);
    const auto& ramp = std::get<ExposureRamp>(what);
    setTiming(ramp.timing);
    m_brightness->setCurrentIndex(ramp.target ? 1 : 0);
    m_target->setValue(ramp.target.value_or(0));
    setLimits(m_shutter, ramp.shutter, shutterText);
    setLimits(m_iso, ramp.iso, isoText);
    setLimits(m_aperture, ramp.aperture, apertureText);
    m_usesAperture->setChecked(ramp.usesAperture);
    offerFields();
}

SequenceDefinition::What ExposureRampForm::what() const
{
    ExposureRamp ramp;
    ramp.timing = timing();
    if (m_brightness->currentIndex() == 1) {
        ramp.target = m_target->value();
    }
    ramp.shutter = limits(m_shutter);
    ramp.iso = limits(m_iso);
    ramp.aperture = limits(m_aperture);
    ramp.usesAperture = m_usesAperture->isChecked();
    return ramp;
}

} // namespace skein
