// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/StrayWidgets.h"

#include "plugin/loader/CallWatch.h"
#include "plugin/loader/CrashWitness.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstring>

namespace skein {

namespace {

/** The class of @p widget was compiled into the module of the plugin. */
bool isOfItsClass(const QWidget& widget, const QByteArray& id)
{
    // Where the table of its virtual functions lies tells who made it (Itanium C++ ABI, 2.4).
    const void* table = nullptr;
    std::memcpy(&table, static_cast<const void*>(&widget), sizeof table);
    return CrashWitness::isOf(table, id);
}

bool isFreeWindow(const QWidget& widget)
{
    return widget.isWindow() && widget.parentWidget() == nullptr &&
           widget.windowType() != Qt::Popup && widget.windowType() != Qt::ToolTip;
}

} // namespace

StrayWidgets::StrayWidgets(CallWatch& watch, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
{
    qApp->installEventFilter(this);
}

bool StrayWidgets::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::Show || m_watch.current().isEmpty() || !object->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(object);
    const bool isOurs =
        QLatin1String(widget->metaObject()->className()).startsWith(QLatin1String("skein::")) &&
        !isOfItsClass(*widget, m_watch.current());
    if (isFreeWindow(*widget) && !isOurs) {
        m_seen.removeIf([](const Seen& each) { return each.window.isNull(); });
        m_seen.append({widget, m_watch.current()});
    }
    return false;
}

QStringList StrayWidgets::remove(const QByteArray& id)
{
    QList<QPointer<QWidget>> left;
    for (const Seen& each : std::as_const(m_seen)) {
        if (each.id == id && each.window && isFreeWindow(*each.window)) {
            left.append(each.window);
        }
    }
    m_seen.removeIf([&id](const Seen& each) { return each.id == id || each.window.isNull(); });
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (isOfItsClass(*widget, id)) {
            left.append(widget);
        }
    }
    QStringList what;
    for (const QPointer<QWidget>& widget : std::as_const(left)) {
        if (widget) { // Not deleted with its parent meanwhile.
            what << QStringLiteral("%1 “%2”").arg(
                QLatin1String(widget->metaObject()->className()), widget->windowTitle());
            delete widget.data();
        }
    }
    return what;
}

} // namespace skein
