// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ExposureRampForm.h"

#include "sequence/SequenceLimits.h"
#include "widgets/FormRows.h"

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
        //: label of a choice: how bright the photographs are to be
        tr("Target &brightness:"), {//: how bright the photographs are to be
                                       tr("As the first photograph"),
                                       //: how bright the photographs are to be
                                       tr("Relative to middle grey")});
    formrows::explain(*m_brightness,
        tr("How bright the photographs are kept: as the first one, or so many stops above or below "
           "middle grey, as a light meter counts."));
    //: label of a number of stops: how much brighter than middle grey the pictures shall be
    m_target =
        addStops(tr("Offs&et from grey:"), -limits::farthestTarget, limits::farthestTarget, 0);
    formrows::explain(*m_target, tr("Stops brighter than middle grey, or darker where it is below "
                                    "zero: a night is to look like one."));
    //: label of the limits of a camera setting
    m_shutter = addRange(tr("Sh&utter speed:"), shutters(), shutterText);
    formrows::explain(*m_shutter.lowest, tr("The shortest exposure that the ramp may use. Minimum: "
                                            "the shortest of the camera."));
    formrows::explain(*m_shutter.highest,
        tr("The longest exposure that the ramp may use. Maximum: the longest of the camera, and no "
           "more than three quarters of the interval from start to start."));
    //: label of the limits of a camera setting
    m_iso = addRange(tr("&ISO:"), isos(), isoText);
    formrows::explain(*m_iso.lowest, tr("The lowest ISO that the ramp may use. Minimum: the lowest "
                                        "of the camera."));
    formrows::explain(*m_iso.highest, tr("The highest ISO that the ramp may use, once the shutter "
                                         "is at its limit. Maximum: the highest of the camera."));
    m_usesAperture = addCheck(tr("Also &ramp the aperture"), false);
    formrows::explain(*m_usesAperture,
        tr("Where shutter and ISO are at their limits, the aperture goes on. It also changes the "
           "depth of field."));
    //: label of the limits of a camera setting
    m_aperture = addRange(tr("Ap&erture:"), apertures(), apertureText);
    formrows::explain(*m_aperture.lowest, tr("The widest aperture that the ramp may use: the "
                                             "smallest f-number. Minimum: that of the lens."));
    formrows::explain(*m_aperture.highest, tr("The narrowest aperture that the ramp may use: the "
                                              "largest f-number. Maximum: that of the lens."));
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
    //: the lowest value that the ramp may use: the camera's
    range.lowest->addItem(tr("Minimum"));
    //: the highest value that the ramp may use: the camera's
    range.highest->addItem(tr("Maximum"));
    //: %1: "ISO"
    range.lowest->setAccessibleName(tr("%1, minimum").arg(name));
    //: %1: "ISO"
    range.highest->setAccessibleName(tr("%1, maximum").arg(name));
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
