// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyOverlay.h"

#include "viewer/AccessibleRole.h"
#include "widgets/KeyColumns.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

namespace skein {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr double largeTitle = 1.3;

bool scrolls(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

KeyOverlay::KeyOverlay(const QString& title, QList<KeySheetGroup> groups, QWidget* window)
    : QWidget(window)
    , m_groups(std::move(groups))
    , m_focusBefore(window->focusWidget())
    , m_title(new QLabel(title, this))
    , m_hint(new QLabel(
          tr("Escape or a click closes this. What is grey is not possible at the moment; keys that "
             "mean nothing here are left out. The preferences change keys."),
          this))
    , m_area(new QScrollArea(this))
    , m_keys(new KeyColumns(m_groups))
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
    m_area->setWidget(m_keys);
    m_keys->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
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

int KeyOverlay::columns() const
{
    return m_keys->columns();
}

void KeyOverlay::arrange()
{
    if (m_arrangedFor == size()) {
        return;
    }
    m_arrangedFor = size();
    const int width = this->width() - 2 * margin;
    const int hint = m_hint->heightForWidth(width);
    const int height = this->height() - 2 * margin - m_title->sizeHint().height() - hint - 2 * gap;
    if (!m_keys->fit({width, height})) {
        m_keys->fit({width - m_area->verticalScrollBar()->sizeHint().width(), height});
    }
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
    // Nothing of the window shines through: it would be read among the keys.
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace skein
