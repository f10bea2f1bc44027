// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramView.h"

#include "viewer/AccessibleRole.h"
#include "viewer/DevicePixels.h"
#include "widgets/ClippedShares.h"
#include "widgets/HistogramColours.h"
#include "widgets/HistogramPainter.h"
#include "widgets/RawWhiteText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace skein {

namespace {

constexpr int plotHeight = 132;
constexpr int leastPlotHeight = 32; ///< With letters of twice the size, on a small screen.
constexpr double margin = 6;

const QString unit = QStringLiteral("%");

double gapOf(const QFontMetricsF& metrics)
{
    return metrics.averageCharWidth() * 0.7;
}

double widthOf(const ClippedShares& shares, const QFontMetricsF& metrics)
{
    double width = metrics.horizontalAdvance(unit);
    for (const auto& share : shares.shares()) {
        width +=
            gapOf(metrics) + metrics.horizontalAdvance(ClippedShares::percentText(share.percent));
    }
    return width;
}

/** Draws @p shares with gaps, from @p line's left edge or up to its right one. */
void paintNumbers(QPainter& painter, const QRectF& line, const ClippedShares& shares, bool atRight)
{
    const QFontMetricsF metrics(painter.font());
    const double gap = gapOf(metrics);
    double x = atRight ? line.right() - widthOf(shares, metrics) : line.left();
    const double y = line.top() + metrics.ascent();
    for (const auto& share : shares.shares()) {
        const QString number = ClippedShares::percentText(share.percent);
        painter.setPen(share.percent > 0 ? share.colour : share.colour.darker(150));
        painter.drawText(QPointF(x, y), number);
        x += metrics.horizontalAdvance(number) + gap;
    }
    painter.setPen(theme::scopeText);
    painter.drawText(QPointF(x, y), unit);
}

} // namespace

HistogramView::HistogramView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setLayoutDirection(Qt::LeftToRight); // Dark is on the left in every language.
    setEmptyText(tr("The histogram appears here with the first photograph."));
    setRawEmptyText(tr("This photograph has no RAW file."));
}

void HistogramView::setKind(ScopeKind kind)
{
    m_kind = kind;
    describe();
}

void HistogramView::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    replot();
}

void HistogramView::setSeparate(bool separate)
{
    m_separate = separate;
    replot();
}

void HistogramView::setMeasures(const PictureMeasures& measures)
{
    m_measures = measures;
    describe();
}

void HistogramView::setRaw(const RawHistogram& histogram)
{
    m_raw = histogram;
    describe();
}

void HistogramView::setPointer(const std::optional<ScopePointer>& pointer)
{
    if (m_pointer != pointer) {
        m_pointer = pointer;
        update();
    }
}

void HistogramView::setEmptyText(const QString& text)
{
    if (m_emptyText != text) {
        m_emptyText = text;
        describe();
    }
}

void HistogramView::setRawEmptyText(const QString& text)
{
    m_rawEmptyText = text;
    describe();
}

void HistogramView::clear()
{
    m_measures = {};
    m_raw = {};
    m_pointer.reset();
    describe();
}

bool HistogramView::isEmpty() const
{
    switch (m_kind) {
    case ScopeKind::Histogram:
        return m_measures.histogram.isEmpty();
    case ScopeKind::Raw:
        return m_raw.isEmpty();
    default:
        return m_measures.waveform.isEmpty();
    }
}

QSize HistogramView::sizeHint() const
{
    return {Histogram::binCount, plotHeight + fontMetrics().height() + static_cast<int>(margin)};
}

QSize HistogramView::minimumSizeHint() const
{
    return {Histogram::binCount / 2,
        leastPlotHeight + fontMetrics().height() + static_cast<int>(margin)};
}

QRectF HistogramView::plotArea() const
{
    const int lines = areSharesStacked() ? 2 : 1;
    return QRectF(rect()).adjusted(
        margin, margin, -margin, -margin - lines * fontMetrics().height());
}

QRectF HistogramView::belowStops(const QRectF& area) const
{
    return area.adjusted(0, stopLabelHeight(font()), 0, 0);
}

ClippedShares HistogramView::shares(bool bright) const
{
    return m_kind == ScopeKind::Raw ? ClippedShares::of(m_raw, bright)
                                    : ClippedShares::of(m_measures.histogram, bright);
}

bool HistogramView::areSharesStacked() const
{
    const QFontMetricsF metrics(smallerFont(font()));
    const double between = 3 * gapOf(metrics);
    // By the longest there can be, so that nothing moves while live view runs.
    constexpr double least = 0.01;
    const double number =
        gapOf(metrics) + metrics.horizontalAdvance(ClippedShares::percentText(least));
    const auto count = static_cast<double>(shares(false).shares().size());
    const double oneEnd = metrics.horizontalAdvance(unit) + count * number;
    return 2 * oneEnd + between > width() - 2 * margin;
}

void HistogramView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::scopePlate);
    const QRectF area = plotArea();
    if (isEmpty()) {
        painter.setPen(theme::scopeText);
        const QRectF inside = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
        const bool hasPicture = m_kind == ScopeKind::Raw && !m_measures.histogram.isEmpty();
        painter.drawText(inside, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
            hasPicture ? m_rawEmptyText : m_emptyText);
        return;
    }
    // The pointer moves more often than what it points at changes.
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_plot.size() != pixels) {
        m_plot = QPixmap(pixels);
        m_plot.setDevicePixelRatio(ratio);
        m_plot.fill(theme::scopePlate);
        QPainter plot(&m_plot);
        plot.setFont(font());
        paintPlot(plot, area);
        paintShares(plot, {area.left(), area.bottom() + margin / 2, area.width(),
                              QFontMetricsF(font()).height()});
    }
    painter.drawPixmap(onDevicePixels(painter, {0, 0}), m_plot);
    paintPointer(painter, area);
}

void HistogramView::replot()
{
    m_plot = {};
    update();
}

void HistogramView::paintPlot(QPainter& painter, const QRectF& area) const
{
    switch (m_kind) {
    case ScopeKind::Histogram:
        paintLevelGrid(painter, area);
        paintCurves(painter, area, curvesOf(m_measures.histogram), m_logarithmic, m_separate);
        break;
    case ScopeKind::Raw:
        paintStopGrid(painter, area, m_raw.hasOtherWhite());
        paintCurves(painter, belowStops(area), curvesOf(m_raw), m_logarithmic, m_separate);
        break;
    case ScopeKind::Waveform:
        paintLevelGrid(painter, area);
        paintWaveform(painter, area, m_measures.waveform);
        break;
    case ScopeKind::Parade:
        paintLevelGrid(painter, area);
        paintParade(painter, area, m_measures.waveform);
        break;
    }
}

void HistogramView::paintPointer(QPainter& painter, const QRectF& area) const
{
    if (!m_pointer) {
        return;
    }
    switch (m_kind) {
    case ScopeKind::Histogram:
        markLevels(painter, area, *m_pointer);
        break;
    case ScopeKind::Raw:
        markStops(painter, belowStops(area), *m_pointer);
        break;
    case ScopeKind::Waveform:
        markWaveform(painter, area, *m_pointer);
        break;
    case ScopeKind::Parade:
        markParade(painter, area, *m_pointer);
        break;
    }
}

void HistogramView::paintShares(QPainter& painter, const QRectF& line) const
{
    painter.setFont(smallerFont(painter.font())); // Four numbers at either end have to fit.
    paintNumbers(painter, line, shares(false), false);
    const QRectF second = areSharesStacked() ? line.translated(0, line.height()) : line;
    paintNumbers(painter, second, shares(true), true);
}

void HistogramView::describe()
{
    QString text;
    if (isEmpty()) {
        const bool hasPicture = m_kind == ScopeKind::Raw && !m_measures.histogram.isEmpty();
        text = hasPicture ? m_rawEmptyText : m_emptyText;
    } else if (m_kind == ScopeKind::Raw) {
        //: %1 and %2: parts of the picture with their colours, such as "red 2 %, blue 1 %"
        text = tr("Of the sensor's data, at black: %1. Saturated: %2.")
                   .arg(ClippedShares::of(m_raw, false).sentence(),
                       ClippedShares::of(m_raw, true).sentence());
        if (m_raw.hasOtherWhite()) {
            text += u' ' + RawWhiteText::of(m_raw);
        }
    } else {
        //: %1 and %2: parts of the picture with their colours, such as "red 2 %, blue 1 %"
        text = tr("Without any light: %1. At full brightness: %2.")
                   .arg(ClippedShares::of(m_measures.histogram, false).sentence(),
                       ClippedShares::of(m_measures.histogram, true).sentence());
        if (m_measures.pixels == MeasuredPixels::Loaded) {
            text += u' ' + tr("This is of the pixels that are loaded so far.");
        } else if (m_measures.pixels == MeasuredPixels::Whole) {
            text += u' ' + tr("This is of the whole picture.");
        }
    }
    setAccessibleDescription(text);
    replot();
}

void HistogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    replot(); // Font or palette may be others.
}

bool HistogramView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // Built when it is asked for: the numbers change with every live frame.
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), accessibleDescription(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace skein
