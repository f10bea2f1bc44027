// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/Overflow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

namespace skein {

namespace {

QString named(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

/** It can be scrolled to, whatever of it is seen now. */
bool isScrolled(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr && !widget.isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr) {
            return true;
        }
        if (above->isWindow()) {
            break;
        }
    }
    return false;
}

QString labelTrouble(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return {};
    }
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + 1
                   ? QStringLiteral("is %1 high and needs %2").arg(label.height()).arg(needed)
                   : QString();
    }
    if (Qt::mightBeRichText(label.text())) {
        return {};
    }
    const QSize words = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    return words.width() > room.width() + 1 || words.height() > room.height() + 1
               ? QStringLiteral("has %1x%2 and needs %3x%4")
                     .arg(room.width())
                     .arg(room.height())
                     .arg(words.width())
                     .arg(words.height())
               : QString();
}

/** What is scrolled up and down only is seen in its whole width. */
QString columnTrouble(const QAbstractScrollArea& area)
{
    const auto* scroll = qobject_cast<const QScrollArea*>(&area);
    if (scroll == nullptr || scroll->widget() == nullptr ||
        scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
        return {};
    }
    const int seen = scroll->viewport()->width();
    const int whole = scroll->widget()->width();
    return whole > seen ? QStringLiteral("shows %1 of a width of %2").arg(seen).arg(whole)
                        : QString();
}

QString buttonTrouble(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() ||
        (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
        return {};
    }
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return words > button.width()
               ? QStringLiteral("is %1 wide and its words %2").arg(button.width()).arg(words)
               : QString();
}

} // namespace

QStringList overflows(const QWidget& window)
{
    QStringList troubles;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty()) {
            continue;
        }
        QString text;
        QString trouble;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            trouble = labelTrouble(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            trouble = buttonTrouble(*button);
        } else if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget)) {
            trouble = columnTrouble(*area);
        }
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        // Qt's splitters are a pixel off where they are mirrored (QSplitter::setGeo).
        const int leeway = window.isRightToLeft() ? 1 : 0;
        const QRect room = window.rect().adjusted(-leeway, 0, leeway, 0);
        if (trouble.isEmpty() && !isScrolled(*widget) && !room.contains(place)) {
            trouble = QStringLiteral("reaches out of the window by %1")
                          .arg(std::max(place.right() - window.rect().right(),
                              place.bottom() - window.rect().bottom()));
        }
        if (!trouble.isEmpty()) {
            troubles.append(named(*widget, text) + u' ' + trouble);
        }
    }
    return troubles;
}

} // namespace skein
