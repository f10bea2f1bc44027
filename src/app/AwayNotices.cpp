// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AwayNotices.h"

#include "app/Windows.h"
#include "app/Workspace.h"
#include "base/Settings.h"
#include "widgets/DesktopKeys.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QApplication>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

bool isLookedAt()
{
    const QWidget* active = QApplication::activeWindow();
    return active != nullptr && !active->isMinimized();
}

} // namespace

AwayNotices::AwayNotices(
    Windows& windows, const Settings& settings, DesktopBuses buses, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifier(std::move(buses))
{
    connect(&windows, &Windows::opened, this, [this](Workspace* workspace) { watch(*workspace); });
    connect(&m_notifier, &Notifier::chosen, this, &AwayNotices::bringForward);
    qApp->installEventFilter(this);
}

void AwayNotices::watch(Workspace& workspace)
{
    MainWindow& window = workspace.window();
    connect(&window.messages(), &MessageBar::said, this,
        [this, &window, number = ++m_lastWindow](
            const BarMessage& message) { consider(window, number, message); });
    connect(&window.messages(), &MessageBar::countChanged, this, &AwayNotices::withdrawOld,
        Qt::QueuedConnection); // Not before what takes the place of a message is known.
    connect(&window, &MainWindow::closed, this, &AwayNotices::withdrawOld, Qt::QueuedConnection);
}

void AwayNotices::consider(MainWindow& window, int number, const BarMessage& message)
{
    const bool matters = message.kind != MessageKind::Information || message.isAwaited;
    if (!matters || !m_wasLookedAt || isLookedAt() || !m_settings.value(desktopKeys::notify)) {
        return;
    }
    // What replaces a message in the bar replaces its notice; equal sentences are told once.
    const bool isTold = std::any_of(m_shown.cbegin(), m_shown.cend(),
        [&](const Shown& shown) { return shown.window == &window && shown.text == message.text; });
    if (isTold) {
        return;
    }
    const QString key = message.tag.isEmpty()
                            ? QStringLiteral("notice-%1").arg(++m_lastKey)
                            : QStringLiteral("%1-%2").arg(message.tag).arg(number);
    m_shown.insert(key, {&window, message.text});
    m_notifier.tell({key, window.windowTitle(), message.text, message.kind == MessageKind::Error});
}

void AwayNotices::withdrawOld()
{
    QStringList old;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (!shown->window || !shown->window->isVisible() ||
            !shown->window->messages().says(shown->text)) {
            old.append(shown.key());
        }
    }
    for (const QString& key : std::as_const(old)) {
        m_shown.remove(key);
        m_notifier.withdraw(key);
    }
}

void AwayNotices::bringForward(const QString& key, const QString& token)
{
    const QPointer<MainWindow> window = m_shown.take(key).window;
    if (window) {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        // A compositor of Wayland brings forward who was chosen, and nobody else. Qt takes the
        // token from the environment, and from nowhere else. A thread that reads the environment
        // in this moment may crash where the C library does not guard against that (newer ones
        // do): hence only on Wayland, and only when a notification was chosen.
        const bool needsToken =
            QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
        if (needsToken && !token.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        }
        window->activateWindow();
        if (needsToken) {
            qunsetenv("XDG_ACTIVATION_TOKEN"); // It is spent, and not for programs we start.
        }
    }
}

bool AwayNotices::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && isLookedAt()) {
        m_wasLookedAt = true;
        m_shown.clear();
        m_notifier.withdrawAll();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skein
