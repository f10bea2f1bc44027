// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PresentationWindow.h"

#include "viewer/ImageView.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWindow>

namespace skein {

PresentationWindow::PresentationWindow(ImageView& original, ImageLoader& loader, QWidget* owner)
    : QWidget(owner, Qt::Window | Qt::FramelessWindowHint)
    , m_view(new ImageView(this))
    , m_mirror(original, *m_view, loader)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setWindowTitle(tr("Presentation – Skein"));
    //: name of the picture on the second monitor, for screen readers
    m_view->setAccessibleName(tr("Presented picture"));
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* screen) {
        if (screen == m_screen) {
            Q_EMIT screenLost(screenTitle(*screen));
            close();
        }
    });
}

void PresentationWindow::present(QScreen* screen)
{
    m_screen = screen;
    if (isVisible()) {
        showNormal(); // A window that fills one screen is not moved to another.
    }
    winId(); // The native window must be there to be put on a screen.
    windowHandle()->setTransientParent(nullptr); // Or it goes when the other is minimised.
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool PresentationWindow::event(QEvent* event)
{
    // Escape leaves from here; the window it was started in has its own meaning for it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT ended();
}

QString screenTitle(const QScreen& screen)
{
    const QSize pixels = screen.size() * screen.devicePixelRatio();
    const QString model =
        QStringList{screen.manufacturer(), screen.model()}.join(u' ').simplified();
    //: a monitor: %1 its name, %2 × %3 its size in pixels
    return PresentationWindow::tr("%1 (%2 × %3)")
        .arg(model.isEmpty() ? screen.name() : model)
        .arg(pixels.width())
        .arg(pixels.height());
}

} // namespace skein
