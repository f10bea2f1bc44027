// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeyWalk.h"

#include "app/Controls.h"
#include "widgets/PressKey.h"

#include <QApplication>
#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace skein {

namespace {

constexpr int patienceMs = 60'000;
constexpr int around = 4; ///< Frames of the focus may lie outside.
constexpr int mostSteps = 400;

QImage pictureOf(QWidget& window, const QWidget& control)
{
    const QPoint place = control.mapTo(&window, QPoint(0, 0));
    return window.grab(QRect(place, control.size()).adjusted(-around, -around, around, around))
        .toImage();
}

/** The window manager may give the keyboard back to another window that asked for it before. */
bool activate(QWidget& window)
{
    return QTest::qWaitFor(
        [&window] {
            const bool isActive = window.isActiveWindow() && window.focusWidget() != nullptr &&
                                  QGuiApplication::focusWindow() == window.windowHandle();
            if (!isActive) {
                window.activateWindow();
            }
            return isActive;
        },
        patienceMs);
}

/** Of one row of radio buttons Tab reaches one, and arrows the others. */
bool isOneOfARow(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->autoExclusive() && button->isCheckable();
}

QList<const QWidget*> controlsOf(const QWidget& window)
{
    QList<const QWidget*> controls;
    const auto all = window.findChildren<QWidget*>();
    for (const QWidget* each : all) {
        if (each->window() == &window && isControl(each) && !isOneOfARow(*each)) {
            controls.append(each);
        }
    }
    return controls;
}

/** Presses Tab until it comes back to where it was. @return where it came to. */
QSet<const QWidget*> walkRound(QWidget& window, const QString& name, QStringList& faults)
{
    QSet<const QWidget*> reached;
    QPointer<QWidget> at = window.focusWidget();
    for (int step = 0; step < mostSteps && at && !reached.contains(at); ++step) {
        reached.insert(at);
        QPointer<QWidget> next = at;
        // In a text it goes from link to link.
        for (int links = 0; links < mostSteps && next == at; ++links) {
            if (!activate(window)) {
                faults.append(name + QStringLiteral(": lost the focus at ") + nameOf(at));
                return reached;
            }
            const QImage with = pictureOf(window, *at);
            const bool isSeen = !at->visibleRegion().isEmpty();
            pressKey(window.windowHandle(), Qt::Key_Tab);
            next = window.focusWidget();
            if (next == at || !at || !isControl(at)) {
                continue;
            }
            if (!isSeen) {
                faults.append(
                    name + QStringLiteral(": has the focus where it is not seen: ") + nameOf(at));
            } else if (pictureOf(window, *at) == with) {
                faults.append(
                    name + QStringLiteral(": does not show that it has the focus: ") + nameOf(at));
            }
        }
        at = next;
    }
    return reached;
}

} // namespace

void KeyWalk::walk(QWidget& window, const QString& name)
{
    if (!activate(window)) {
        m_faults.append(name + QStringLiteral(": nothing in it has the focus"));
        return;
    }
    QTabBar* tabs = nullptr;
    const auto bars = window.findChildren<QTabBar*>();
    for (QTabBar* each : bars) {
        tabs = each->isVisible() && each->count() > 1 ? each : tabs;
    }
    for (int tab = 0; tab < (tabs != nullptr ? tabs->count() : 1); ++tab) {
        if (tabs != nullptr) {
            tabs->setCurrentIndex(tab);
        }
        walkPage(window, tabs != nullptr ? name + u' ' + tabs->tabText(tab) : name);
    }
}

void KeyWalk::walkPage(QWidget& window, const QString& name)
{
    QStringList faults;
    int controls = -1;
    // What is still being collected or listed brings controls while one walks.
    while (controlsOf(window).size() != controls) {
        controls = static_cast<int>(controlsOf(window).size());
        faults.clear();
        const QSet<const QWidget*> reached = walkRound(window, name, faults);
        for (const QWidget* each : controlsOf(window)) {
            const QWidget* proxy = each->focusProxy();
            if (!reached.contains(each) && (proxy == nullptr || !reached.contains(proxy))) {
                faults.append(name + QStringLiteral(": Tab does not come to ") + nameOf(each));
            }
        }
    }
    m_controls += controls;
    m_faults += faults;
    m_faults.removeDuplicates();
}

void KeyWalk::leave(QWidget& window, const QString& name)
{
    const QPointer<QWidget> open = &window;
    (void)activate(window);
    pressKey(window.windowHandle(), Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return !open || !open->isVisible(); }, patienceMs)) {
        m_faults.append(name + QStringLiteral(": is not left by Escape"));
        window.close();
    }
}

} // namespace skein
