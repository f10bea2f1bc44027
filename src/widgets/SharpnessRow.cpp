// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessRow.h"

#include "widgets/Theme.h"

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

QString number(double figure)
{
    return QLocale().toString(figure, 'f', 1);
}

} // namespace

SharpnessRow::SharpnessRow(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Sharpness"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("How sharp the middle of what is seen of the picture is, judged on its own "
                  "pixels. Compare it only between photographs of the same scene: a bar for each "
                  "that was looked at last at this place."));
}

QSize SharpnessRow::sizeHint() const
{
    return {indent * 2 + SharpnessLog::mostEntries * (barWidth + barGap),
        fontMetrics().height() + 2 * vertical};
}

void SharpnessRow::setText(const QString& text)
{
    m_text = text;
    setAccessibleDescription(text);
    update();
}

void SharpnessRow::clear()
{
    m_figures.clear();
    m_current = -1;
    setText(tr("Sharpness –"));
}

void SharpnessRow::showLog(const SharpnessLog& log, const QString& path)
{
    const auto figure = log.figureOf(path);
    if (!figure) {
        clear();
        return;
    }
    m_figures.clear();
    for (const SharpnessLog::Entry& entry : log.entries()) {
        if (entry.path == path) {
            m_current = static_cast<int>(m_figures.size());
        }
        m_figures.append(entry.figure);
    }
    const auto best = log.best();
    if (m_figures.size() < 2) {
        setText(tr("Sharpness %1").arg(number(*figure)));
    } else if (number(best->figure) == number(*figure)) { // As far as figures tell.
        setText(tr("Sharpness %1, the best").arg(number(*figure)));
    } else {
        //: two figures and the name of a photograph
        setText(tr("Sharpness %1, best %2 in %3")
                    .arg(number(*figure), number(best->figure),
                        QFileInfo(best->path).completeBaseName()));
    }
}

void SharpnessRow::showLive(double figure, double best)
{
    m_figures = {figure, best};
    m_current = 0;
    setText(tr("Sharpness %1, best %2").arg(number(figure), number(best)));
}

void SharpnessRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const double barsWidth = static_cast<double>(m_figures.size()) * (barWidth + barGap);
    const QRectF inside = QRectF(rect()).adjusted(indent, vertical, -indent, -vertical);
    const QRectF bars(inside.right() - barsWidth, inside.top(), barsWidth, inside.height());
    const QRectF words(
        inside.left(), inside.top(), inside.width() - barsWidth - indent, inside.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, static_cast<int>(words.width())));
    paintBars(painter, bars);
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
        painter.fillRect(QRectF(x, area.bottom() - height, barWidth, height),
            i == m_current ? theme::accent : palette().color(QPalette::Disabled, QPalette::Text));
        x += barWidth + barGap;
    }
}

} // namespace skein
