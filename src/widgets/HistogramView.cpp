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
#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

constexpr int plotHeight = 132;
constexpr int lowPlotHeight = 58;
constexpr int leastPlotHeight = 20; ///< With letters of twice the size, on a small screen.
constexpr double margin = 6;

const QString unit = QStringLiteral("%");
constexpr QChar thinSpace(0x2009);

double gapOf(const QFontMetricsF& metrics)
{
    return metrics.averageCharWidth() * 0.7;
}

/** One run of letters of one colour. */
struct Word
{
    QString text;
    QColor colour;
};

/** "Shadows R 0 G 2 B 0 L 0 %", or without the first word, as it is drawn: with gaps. */
QList<Word> wordsOf(const ClippedShares& shares, const QString& endName)
{
    QList<Word> words;
    if (!endName.isEmpty()) {
        words.append({endName, theme::scopeText});
    }
    for (const auto& share : shares.shares()) {
        const QColor colour = share.percent > 0 ? share.colour : share.colour.darker(150);
        words.append(
            {share.letter + thinSpace + ClippedShares::percentText(share.percent), colour});
    }
    words.append({unit, theme::scopeText});
    return words;
}

double widthOf(const QList<Word>& words, const QFontMetricsF& metrics)
{
    double width = gapOf(metrics) * static_cast<double>(words.size() - 1);
    for (const Word& word : words) {
        width += metrics.horizontalAdvance(word.text);
    }
    return width;
}

/** The widest that @p words can become while live view runs. */
double mostWidthOf(
    const ClippedShares& shares, const QString& endName, const QFontMetricsF& metrics)
{
    constexpr double least = 0.01;
    QList<Word> words = wordsOf(shares, endName);
    const qsizetype first = endName.isEmpty() ? 0 : 1;
    for (qsizetype place = 0; place < shares.shares().size(); ++place) {
        words[first + place].text =
            shares.shares().at(place).letter + thinSpace + ClippedShares::percentText(least);
    }
    return widthOf(words, metrics);
}

/** Draws @p words from @p line's left edge or up to its right one. */
void paintWords(QPainter& painter, const QRectF& line, const QList<Word>& words, bool atRight)
{
    const QFontMetricsF metrics(painter.font());
    double x = atRight ? line.right() - widthOf(words, metrics) : line.left();
    const double y = line.top() + metrics.ascent();
    for (const Word& word : words) {
        painter.setPen(word.colour);
        painter.drawText(QPointF(x, y), word.text);
        x += metrics.horizontalAdvance(word.text) + gapOf(metrics);
    }
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

void HistogramView::setLow(bool low)
{
    if (m_isLow != low) {
        m_isLow = low;
        updateGeometry();
    }
}

QSize HistogramView::sizeHint() const
{
    return {Histogram::binCount, (m_isLow ? lowPlotHeight : plotHeight) +
                                     2 * fontMetrics().height() + static_cast<int>(margin)};
}

QSize HistogramView::minimumSizeHint() const
{
    return {Histogram::binCount / 2,
        // The shares at its ends may need two lines: the plot is what would have to go.
        leastPlotHeight + 2 * fontMetrics().height() + 2 * static_cast<int>(margin)};
}

QRectF HistogramView::plotArea() const
{
    const int lines = sharesLayout().isStacked ? 2 : 1;
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

HistogramView::SharesLayout HistogramView::sharesLayout() const
{
    const QFontMetricsF metrics(smallerFont(font()));
    const ClippedShares dark = shares(false);
    const double room = width() - 2 * margin;
    const auto ends = [&](bool areNamed) {
        const auto name = [areNamed](bool bright) {
            return areNamed ? ClippedShares::endName(bright) : QString();
        };
        return std::array{
            mostWidthOf(dark, name(false), metrics), mostWidthOf(dark, name(true), metrics)};
    };
    const auto named = ends(true);
    const double between = 3 * gapOf(metrics);
    if (named[0] + between + named[1] <= room) {
        return {false, true};
    }
    return {true, std::max(named[0], named[1]) <= room};
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
    painter.setFont(smallerFont(painter.font())); // Four numbers have to fit.
    const SharesLayout layout = sharesLayout();
    const auto words = [&](bool bright) {
        return wordsOf(
            shares(bright), layout.areEndsNamed ? ClippedShares::endName(bright) : QString());
    };
    paintWords(painter, line, words(false), false);
    const QRectF second = layout.isStacked ? line.translated(0, line.height()) : line;
    paintWords(painter, second, words(true), true);
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
