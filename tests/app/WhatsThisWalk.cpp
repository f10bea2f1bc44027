// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WhatsThisWalk.h"

#include "widgets/WhatsThisText.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace skein {

namespace {

/** Something to be used, and not a part of something that is. */
bool isControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool isPart =
        widget.objectName().startsWith(QLatin1String("qt_")) ||
        qobject_cast<const QScrollBar*>(&widget) != nullptr ||
        (parent != nullptr &&
            (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                parent->inherits("QLineEdit") || parent->inherits("QTabBar")));
    const bool isOurs = QString::fromLatin1(widget.metaObject()->className()).contains(u':') &&
                        widget.focusPolicy() != Qt::NoFocus && !widget.inherits("QScrollArea");
    return !isPart &&
           (isOurs || widget.inherits("QAbstractButton") || widget.inherits("QAbstractSpinBox") ||
               widget.inherits("QComboBox") || widget.inherits("QAbstractSlider") ||
               widget.inherits("QLineEdit") || widget.inherits("QAbstractItemView") ||
               widget.inherits("QPlainTextEdit") || widget.inherits("QTextEdit"));
}

/** What stands on it, as far as that can be compared. */
QString labelOf(const QWidget& widget)
{
    QString text = widget.property("text").toString();
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

} // namespace

void WhatsThisWalk::see(QWidget& window, const QString& name)
{
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : std::as_const(widgets)) {
        // What is on other tabs and pages counts as well.
        if (widget->window() != &window || !isControl(*widget)) {
            continue;
        }
        ++m_count;
        const QString text = whatsThisText(*widget);
        const QString id =
            QStringLiteral("%1 %2 “%3” %4")
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    labelOf(*widget), widget->accessibleName());
        const bool isMerelyTheLabel =
            !text.isEmpty() && text.compare(labelOf(*widget), Qt::CaseInsensitive) == 0;
        if ((text.isEmpty() || isMerelyTheLabel) && !m_told.contains(id)) {
            m_told.insert(id);
            m_silent.append(name + QStringLiteral(": ") + id);
        }
    }
}

} // namespace skein
