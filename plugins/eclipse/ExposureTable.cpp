// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExposureTable.h"

#include "EclipseTexts.h"
#include "Schedule.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <cmath>

namespace skein::eclipse {

namespace {

std::optional<double> typedNumber(const QString& text, double lowest, double highest)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber) {
        value = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    }
    return isNumber && value >= lowest && value <= highest ? std::optional(value) : std::nullopt;
}

bool take(double& target, const std::optional<double>& value)
{
    if (value) {
        target = *value;
    }
    return value.has_value();
}

/** "1/800 to 1/50 s, f/8, ISO 100" in the camera's own words. */
QString inCameraWords(const PhaseRow& row, const CameraDials& dials)
{
    const QList<Exposure> all = series(row);
    const Fitted first = fit(all.first(), dials);
    const Fitted last = fit(all.last(), dials);
    QStringList words;
    if (!first.shutter.isEmpty()) {
        words.append(first.shutter == last.shutter
                         ? first.shutter
                         : first.shutter + QStringLiteral(" … ") + last.shutter);
    }
    for (const QString& word : {first.aperture, first.iso}) {
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    const QString text = words.join(QStringLiteral(", "));
    // In this order in a language from the right, too (LRI and PDI, Unicode's UAX #9).
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069)
                                                        : text;
}

} // namespace

ExposureTable::ExposureTable(QWidget* parent)
    : QTableWidget(static_cast<int>(allPhases.size()), Columns, parent)
{
    //: head of a column: phase of the eclipse
    setHorizontalHeaderLabels({tr("Phase"),
        //: head of a column: the shutter speed
        tr("Shutter"),
        //: name of a field, for screen readers
        tr("Aperture"),
        //: head of a column
        tr("ISO"),
        //: head of a column: how many photographs
        tr("Photos"),
        //: head of a column: stops by which each photograph is longer than the one before
        tr("Stops"),
        //: head of a column: a photograph every so many seconds
        tr("Every"), tr("On this camera"),
        //: head of a column: photographs altogether
        tr("In all")});
    const QString tips[] = {tr("Phases that are photographed"),
        tr("Shutter time of the first photograph, in seconds: 1/400 or 0.5"),
        //: head of a column
        tr("f-number"),
        //: name of a field, for screen readers: ISO
        tr("Sensitivity"), tr("Photographs each time"),
        tr("Stops by which each photograph is longer than the one before it"),
        tr("Seconds from one time to the next; 0: as fast as the camera can"),
        tr("The nearest that the camera can"), tr("Photographs in this phase altogether")};
    for (int column = 0; column < Columns; ++column) {
        horizontalHeaderItem(column)->setToolTip(tips[column]);
    }
    setAccessibleName(tr("Exposures of the phases"));
    verticalHeader()->hide();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(CameraColumn, QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, &ExposureTable::onChanged);
}

void ExposureTable::show(const Plan& plan, const CameraDials& dials)
{
    const QSignalBlocker quiet(this);
    m_plan = plan;
    const QList<PlannedShot> shots = scheduleOf(plan);
    for (const Phase phase : allPhases) {
        showRow(phase, dials, countOf(shots, phase));
    }
}

void ExposureTable::fill(Plan& plan) const
{
    plan.rows = m_plan.rows;
}

void ExposureTable::showRow(Phase phase, const CameraDials& dials, int photographs)
{
    const int line = static_cast<int>(phase);
    const PhaseRow& row = m_plan.row(phase);
    const QString name = texts::phase(phase);
    setText(line, PhaseColumn, name, false, name);
    item(line, PhaseColumn)
        ->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item(line, PhaseColumn)->setCheckState(row.on ? Qt::Checked : Qt::Unchecked);
    setText(line, ShutterColumn, texts::shutter(row.exposure.shutter), true, name);
    setText(line, ApertureColumn, texts::number(row.exposure.aperture, 1), true, name);
    setText(line, IsoColumn, QString::number(std::lround(row.exposure.iso)), true, name);
    setText(line, CountColumn, QString::number(row.count), true, name);
    setText(line, StepColumn, texts::number(row.step, 2), true, name);
    setText(line, IntervalColumn, texts::number(row.interval, 1), true, name);
    setText(line, CameraColumn, inCameraWords(row, dials), false, name);
    setText(line, TotalColumn, QString::number(photographs), false, name);
    // Rows of other kinds of eclipse stay, in a quiet colour: the plan is kept for the next one.
    const Kind kind = m_plan.contacts.kind;
    const bool isUsed = row.on && (kind == Kind::None || belongsTo(phase, kind));
    for (int column = 0; column < Columns; ++column) {
        item(line, column)
            ->setForeground(
                palette().brush(isUsed ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    }
}

void ExposureTable::setText(
    int row, int column, const QString& text, bool isEditable, const QString& what)
{
    if (item(row, column) == nullptr) {
        setItem(row, column, new QTableWidgetItem);
    }
    QTableWidgetItem* cell = item(row, column);
    cell->setText(text);
    cell->setToolTip(column == CameraColumn ? text : horizontalHeaderItem(column)->toolTip());
    cell->setData(Qt::AccessibleTextRole,
        QStringLiteral("%1, %2: %3").arg(what, horizontalHeaderItem(column)->text(), text));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, isEditable);
    cell->setFlags(flags);
}

bool ExposureTable::read(PhaseRow& row, int column, const QString& text)
{
    constexpr double lowestAperture = 0.5;
    constexpr double highestAperture = 256;
    constexpr double highestIso = 10'000'000;
    switch (column) {
    case ShutterColumn:
        return take(row.exposure.shutter, texts::shutterFrom(text));
    case ApertureColumn: {
        const auto number = numberOf(text);
        const bool isOne = number && *number >= lowestAperture && *number <= highestAperture;
        return take(row.exposure.aperture, isOne ? number : std::nullopt);
    }
    case IsoColumn:
        return take(row.exposure.iso, typedNumber(text, 1, highestIso));
    case CountColumn: {
        const auto count = typedNumber(text, 1, Plan::mostPhotographs);
        row.count = count ? static_cast<int>(std::lround(*count)) : row.count;
        return count.has_value();
    }
    case StepColumn:
        return take(row.step, typedNumber(text, 0, Plan::mostStops));
    case IntervalColumn:
        return take(row.interval, typedNumber(text, 0, Plan::longestInterval));
    default:
        return false;
    }
}

void ExposureTable::onChanged(QTableWidgetItem* item)
{
    PhaseRow& row = m_plan.rows.at(static_cast<std::size_t>(item->row()));
    if (item->column() == PhaseColumn) {
        row.on = item->checkState() == Qt::Checked;
    } else {
        (void)read(row, item->column(), item->text());
    }
    Q_EMIT edited(); // What could not be read is shown again as it was.
}

} // namespace skein::eclipse
