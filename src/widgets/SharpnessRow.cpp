// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessRow.h"

#include "viewer/AccessibleRole.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace skein {

namespace {

constexpr int barWidth = 4;
constexpr int barGap = 1;
constexpr int indent = 6;
constexpr int vertical = 3;

/** Where the name goes in a text of a row. */
const QString namePlace = QStringLiteral("%1");

QString withName(QString text, const QString& name)
{
    return text.replace(namePlace, name);
}

QString number(double figure)
{
    return QLocale().toString(figure, 'f', 1);
}

} // namespace

SharpnessRow::SharpnessRow(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    //: name of a row that says how sharp the picture is, for screen readers
    setAccessibleName(tr("Sharpness"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("How sharp the middle of what is seen of the picture is, judged on its own "
                  "pixels. Compare it only between photographs of the same scene: a bar for each "
                  "of those of this camera that were looked at last at this place."));
}

QSize SharpnessRow::sizeHint() const
{
    return {indent * 2 + SharpnessLog::mostEntries * (barWidth + barGap),
        fontMetrics().height() + 2 * vertical};
}

void SharpnessRow::setTexts(const QStringList& texts, const QString& name)
{
    m_texts = texts;
    m_name = name;
    setAccessibleDescription(withName(texts.first(), name));
    update();
}

QString SharpnessRow::textFor(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    for (const QString& text : m_texts) { // The name is what one looks for: rather it than words.
        const QString whole = withName(text, m_name);
        if (text.contains(namePlace) && metrics.horizontalAdvance(whole) <= width) {
            return whole;
        }
    }
    constexpr int leastLetters = 4; // of a name, for it to say anything
    const int leastName =
        std::min(metrics.horizontalAdvance(m_name), leastLetters * metrics.averageCharWidth());
    for (const QString& text : m_texts) {
        const QString whole = withName(text, m_name);
        if (metrics.horizontalAdvance(whole) <= width) {
            return whole;
        }
        constexpr int rounding = 2; // Parts are a little wider than what they make together.
        const int room = width - rounding - metrics.horizontalAdvance(withName(text, QString()));
        if (text.contains(namePlace) && room >= leastName) {
            return withName(text, metrics.elidedText(m_name, Qt::ElideMiddle, room));
        }
    }
    return m_texts.last();
}

void SharpnessRow::clear()
{
    m_show = {};
    m_figures.clear();
    m_trace.clear();
    m_current = -1;
    //: the sharpness is not known
    setTexts({tr("Sharpness –")});
}

void SharpnessRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        if (const auto show = m_show) { // A copy: it replaces the one it is called from.
            show();
        }
    }
}

void SharpnessRow::showLog(const SharpnessLog& log, const QString& path)
{
    const auto figure = log.figureOf(path);
    const auto best = log.bestLike(path);
    if (!figure || !best) {
        clear();
        return;
    }
    m_show = [this, log, path] { showLog(log, path); };
    const QString own = number(*figure);
    const QString most = number(best->figure); // As far as figures tell.
    QStringList sharpest;
    m_trace.clear();
    m_figures.clear();
    const QList<SharpnessLog::Entry> entries = log.entriesLike(path);
    for (const SharpnessLog::Entry& entry : entries) {
        if (entry.path == path) {
            m_current = static_cast<int>(m_figures.size());
        } else if (number(entry.figure) == most) {
            sharpest.append(QFileInfo(entry.path).completeBaseName());
        }
        m_figures.append(entry.figure);
    }
    const QString names = sharpest.join(QStringLiteral(", "));
    if (m_figures.size() < 2) {
        //: %1 is a number
        setTexts({tr("Sharpness %1").arg(own), own});
    } else if (own != most) {
        //: Two figures, and a name or names of photographs.
        setTexts({tr("Sharpness %1, best %2 in %3").arg(own, most, namePlace),
                     //: Two figures, and a name or names of photographs.
                     tr("%1, best %2 in %3").arg(own, most, namePlace),
                     //: the figure of a photograph and the best one
                     tr("Sharpness %1, best %2").arg(own, most),
                     //: %1 and %2 are numbers that measure sharpness
                     tr("%1, best %2").arg(own, most), own},
            names);
    } else if (sharpest.isEmpty()) {
        //: %1 is a number that measures sharpness
        setTexts({tr("Sharpness %1, the best of those looked at").arg(own),
            //: %1 is a number that measures sharpness
            tr("Sharpness %1, the best").arg(own), tr("Sharpness %1").arg(own), own});
    } else {
        //: As sharp as others: a figure, and a name or names of photographs.
        setTexts(
            {tr("Sharpness %1, as sharp as %2").arg(own, namePlace),
                //: As sharp as others: a figure, and a name or names of photographs.
                tr("%1, as sharp as %2").arg(own, namePlace),
                //: %1 is a number that measures sharpness
                tr("Sharpness %1, one of the best").arg(own), tr("Sharpness %1").arg(own), own},
            names);
    }
}

void SharpnessRow::showLive(const SharpnessTrace& trace)
{
    m_show = [this, trace] { showLive(trace); };
    m_trace = trace;
    m_figures.clear();
    m_current = -1;
    const QString own = number(trace.figures().last());
    const QString most = number(trace.best());
    //: %1 and %2 are numbers that measure sharpness
    setTexts({tr("Sharpness %1, best so far %2").arg(own, most),
        tr("Sharpness %1, best %2").arg(own, most), tr("%1, best %2").arg(own, most), own});
}

void SharpnessRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool hasTrace = !m_trace.figures().isEmpty();
    const double barsWidth = hasTrace ? double{SharpnessTrace::mostFigures}
                                      : static_cast<double>(m_figures.size()) * (barWidth + barGap);
    const QRectF inside = QRectF(rect()).adjusted(indent, vertical, -indent, -vertical);
    const QRectF bars(inside.right() - barsWidth, inside.top(), barsWidth, inside.height());
    const QRectF words(
        inside.left(), inside.top(), inside.width() - barsWidth - indent, inside.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
        textFor(static_cast<int>(words.width())));
    if (hasTrace) {
        paintTrace(painter, bars);
    } else {
        paintBars(painter, bars);
    }
}

void SharpnessRow::paintTrace(QPainter& painter, const QRectF& area) const
{
    const double most = std::max(1e-9, m_trace.best());
    const QList<double>& figures = m_trace.figures();
    QPolygonF line;
    // The newest at the right; the others move to the left.
    double x = area.right() - static_cast<double>(figures.size()) + 1;
    for (const double figure : figures) {
        line.append({x, area.bottom() - (area.height() - 1) * figure / most});
        x += 1;
    }
    painter.setPen(palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawLine(area.topLeft(), area.topRight()); // The best.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::accent, 1.5));
    painter.drawPolyline(line);
}

void SharpnessRow::paintBars(QPainter& painter, const QRectF& area) const
{
    if (m_figures.size() < 2) {
        return;
    }
    const double most = std::max(1e-9, *std::max_element(m_figures.begin(), m_figures.end()));
    double x = area.left();
    for (int i = 0; i < m_figures.size(); ++i) {
        const double height = std::max(1.0, area.height() * m_figures.at(i) / most);
        // The one looked at is also the broadest.
        const double inset = i == m_current ? 0 : 1;
        painter.fillRect(QRectF(x + inset, area.bottom() - height, barWidth - 2 * inset, height),
            i == m_current ? theme::accent : palette().color(QPalette::Disabled, QPalette::Text));
        x += barWidth + barGap;
    }
}

void SharpnessRow::sayAnew(const QStringList& texts)
{
    setTexts(texts, m_name);
}

} // namespace skein
