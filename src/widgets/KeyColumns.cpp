// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyColumns.h"

#include "widgets/KeyCaps.h"
#include "widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <numeric>

namespace skein {

namespace {

constexpr int columnGap = 24;
constexpr int keyGap = 10;
constexpr int lineGap = 2;
constexpr int groupGap = 12;
constexpr int leastLettersOfText = 16;
constexpr int mostColumns = 6;

QLabel* makeLabel(const QString& text, bool isBold, const QColor& colour, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

/** How many columns of that height @p heights fill, one after the other. */
int columnsOf(const QList<int>& heights, int height)
{
    int columns = 1;
    int used = 0;
    for (const int each : heights) {
        const int with = used == 0 ? each : used + groupGap + each;
        if (used > 0 && with > height) {
            ++columns;
            used = each;
        } else {
            used = with;
        }
    }
    return columns;
}

/** The least height by which so many columns are enough. */
int heightOf(const QList<int>& heights, int columns)
{
    int least = *std::max_element(heights.cbegin(), heights.cend());
    int most = std::accumulate(
        heights.cbegin(), heights.cend(), static_cast<int>(heights.size()) * groupGap);
    while (least < most) {
        const int middle = (least + most) / 2;
        if (columnsOf(heights, middle) <= columns) {
            most = middle;
        } else {
            least = middle + 1;
        }
    }
    return least;
}

} // namespace

KeyColumns::KeyColumns(const QList<KeySheetGroup>& groups, QWidget* parent)
    : QWidget(parent)
{
    for (const KeySheetGroup& group : groups) {
        m_groups.append(makeGroup(group));
    }
}

QWidget* KeyColumns::makeGroup(const KeySheetGroup& group)
{
    auto* made = new QWidget(this);
    auto* grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(keyGap);
    grid->setVerticalSpacing(lineGap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(group.title, true, theme::quietText, made), 0, 0, 1, 2);
    for (const KeyLine& line : group.lines) {
        const QColor colour = line.isUsable ? QColor(theme::text) : QColor(theme::dim);
        const int at = grid->rowCount();
        grid->addWidget(new KeyCaps(line.keys, colour, made), at, 0, Qt::AlignTop);
        QLabel* what = makeLabel(line.text, false, colour, made);
        what->setWordWrap(true);
        what->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        what->setMinimumWidth(what->fontMetrics().averageCharWidth() * leastLettersOfText);
        grid->addWidget(what, at, 1);
    }
    return made;
}

int KeyColumns::widthOf(int columns, int width) const
{
    return (width - (columns - 1) * columnGap) / columns;
}

QList<int> KeyColumns::heightsIn(int width) const
{
    QList<int> heights;
    for (const QWidget* group : m_groups) {
        heights.append(group->layout()->hasHeightForWidth() ? group->layout()->heightForWidth(width)
                                                            : group->layout()->sizeHint().height());
    }
    return heights;
}

bool KeyColumns::fit(const QSize& room)
{
    int leastWidth = 1;
    for (const QWidget* group : std::as_const(m_groups)) {
        leastWidth = std::max(leastWidth, group->layout()->minimumSize().width());
    }
    int height = 0;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        const int width = widthOf(columns, room.width());
        if (columns > 1 && width < leastWidth) {
            break;
        }
        m_columns = columns;
        height = m_groups.isEmpty() ? 0 : heightOf(heightsIn(width), columns);
        if (height <= room.height()) {
            break;
        }
    }
    setMinimumHeight(height);
    place();
    return height <= room.height();
}

void KeyColumns::place()
{
    if (m_groups.isEmpty()) {
        return;
    }
    const int width = widthOf(m_columns, this->width());
    const QList<int> heights = heightsIn(width);
    const int height = heightOf(heights, m_columns);
    int column = 0;
    int y = 0;
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        if (y > 0 && y + heights.at(at) > height) {
            ++column;
            y = 0;
        }
        const int x = column * (width + columnGap);
        m_groups.at(at)->setGeometry(
            isRightToLeft() ? this->width() - x - width : x, y, width, heights.at(at));
        y += heights.at(at) + groupGap;
    }
}

void KeyColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace skein
