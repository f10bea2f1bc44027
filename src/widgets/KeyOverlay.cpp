// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyOverlay.h"

#include "viewer/AccessibleRole.h"
#include "widgets/KeyCaps.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <utility>

namespace skein {

namespace {

constexpr int margin = 12;
constexpr int columnGap = 16;
constexpr int keyGap = 10;
constexpr int lineGap = 2;
constexpr int groupGap = 7;
constexpr int leastLettersOfText = 13;
constexpr int opacity = 242; ///< Of 255: the window is felt below it, but not read.
constexpr double largeTitle = 1.3;
constexpr int mostColumns = 6;
/** Of the usual size: smaller ones only where all keys are seen by that. */
constexpr std::array letterSizes{1.0, 0.93, 0.87};

bool scrolls(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
}

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

} // namespace

KeyOverlay::KeyOverlay(const QString& title, QList<KeySheetGroup> groups, QWidget* window)
    : QWidget(window)
    , m_groups(std::move(groups))
    , m_focusBefore(window->focusWidget())
    , m_title(new QLabel(title, this))
    , m_hint(new QLabel(tr("Escape or a click closes this. The preferences change keys."), this))
    , m_area(new QScrollArea(this))
{
    setAccessibleRole(*this, QAccessible::Dialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * largeTitle);
    font.setBold(true);
    m_title->setFont(font);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_hint->setPalette(quiet);
    m_hint->setWordWrap(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(groupGap);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_hint);
    window->installEventFilter(this);
    setGeometry(window->rect());
    setAccessibleName(title);
    setAccessibleDescription(text());
    arrange();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

QString KeyOverlay::text() const
{
    QStringList lines;
    for (const KeySheetGroup& group : m_groups) {
        lines.append(group.title);
        for (const KeyLine& line : group.lines) {
            //: a key, and what it does
            lines.append(tr("%1: %2").arg(line.keys, line.text));
        }
    }
    return lines.join(u'\n');
}

bool KeyOverlay::isScrolled() const
{
    return m_area->verticalScrollBar()->maximum() > 0;
}

QWidget* KeyOverlay::makePage(int columns, double letters) const
{
    auto* page = new QWidget;
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * letters);
    page->setFont(font);
    page->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(columnGap);
    const qsizetype each = (lineCount() + columns - 1) / columns;
    QGridLayout* grid = nullptr;
    qsizetype used = 0;
    const auto begin = [&] {
        auto* column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(keyGap);
        grid->setVerticalSpacing(lineGap);
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        column->addStretch();
        row->addLayout(column, 1);
        used = 0;
    };
    begin();
    const auto makeRoom = [&](qsizetype needed) {
        if (used > 0 && used + needed > each && row->count() < columns) {
            begin();
        }
    };
    const QColor usual = palette().color(QPalette::WindowText);
    for (const KeySheetGroup& group : m_groups) {
        makeRoom(std::min<qsizetype>(group.lines.size(), 2) + 1); // No heading at the foot.
        QLabel* title = makeLabel(group.title, true, theme::quietText, page);
        title->setContentsMargins(0, used > 0 ? groupGap : 0, 0, 0);
        grid->addWidget(title, grid->rowCount(), 0, 1, 2);
        ++used;
        for (const KeyLine& line : group.lines) {
            makeRoom(1);
            const QColor colour = line.isUsable ? usual : QColor(theme::quietText);
            const int at = grid->rowCount();
            grid->addWidget(new KeyCaps(line.keys, colour, page), at, 0, Qt::AlignTop);
            QLabel* what = makeLabel(line.text, false, colour, page);
            what->setWordWrap(true);
            what->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            what->setMinimumWidth(what->fontMetrics().averageCharWidth() * leastLettersOfText);
            grid->addWidget(what, at, 1);
            ++used;
        }
    }
    return page;
}

qsizetype KeyOverlay::lineCount() const
{
    qsizetype count = 0;
    for (const KeySheetGroup& group : m_groups) {
        count += group.lines.size() + 1;
    }
    return count;
}

void KeyOverlay::arrange()
{
    if (m_arrangedFor == size()) {
        return;
    }
    m_arrangedFor = size();
    const int room = width() - 2 * margin;
    const int height = this->height() - 2 * margin - m_title->sizeHint().height() -
                       m_hint->sizeHint().height() - 2 * groupGap;
    std::unique_ptr<QWidget> best; // To be scrolled, unless everything is seen on one page.
    int least = std::numeric_limits<int>::max();
    for (const double letters : letterSizes) {
        const qsizetype lineHeight = qFloor(letters * fontMetrics().height());
        for (int columns = 1; columns <= mostColumns; ++columns) {
            const bool isHopeless = lineCount() * lineHeight > columns * height;
            if (isHopeless && columns < mostColumns && best != nullptr) {
                continue;
            }
            std::unique_ptr<QWidget> page(makePage(columns, letters));
            if (columns > 1 && page->layout()->minimumSize().width() > room) {
                break;
            }
            const int needed = page->layout()->heightForWidth(room);
            if (needed < least && (letters == letterSizes.front() || needed <= height)) {
                least = needed;
                best = std::move(page);
                m_columns = columns;
            }
            if (least <= height) {
                break;
            }
        }
        if (least <= height) {
            break; // As large letters, and as few columns, as can be.
        }
    }
    m_area->setWidget(best.release());
    m_area->widget()->setAutoFillBackground(false);
}

void KeyOverlay::leave()
{
    QWidget* before = m_focusBefore;
    close();
    if (before != nullptr && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    }
}

bool KeyOverlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isPlain = key.modifiers() == Qt::NoModifier;
        if (isPlain && (key.key() == Qt::Key_Escape || (isScrolled() && scrolls(key.key())))) {
            event->accept(); // Not the window's commands.
            return true;
        }
    }
    return QWidget::event(event);
}

bool KeyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        arrange();
    } else if (watched == parentWidget() && event->type() == QEvent::WindowDeactivate) {
        leave();
    }
    return QWidget::eventFilter(watched, event);
}

void KeyOverlay::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeyOverlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    leave();
}

void KeyOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QColor colour = palette().color(QPalette::Window);
    colour.setAlpha(opacity);
    painter.fillRect(rect(), colour);
}

} // namespace skein
