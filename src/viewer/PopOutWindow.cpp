// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PopOutWindow.h"

#include "image/ShownName.h"
#include "viewer/ImageView.h"
#include "viewer/PictureFeed.h"
#include "viewer/ViewLayers.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWindow>

namespace skein {

namespace {
constexpr QSize usualSize(900, 640);
}

PopOutWindow::PopOutWindow(
    ImageLoader& loader, const ViewOptions& options, const QString& path, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_view(new ImageView(this))
    , m_feed(new PictureFeed(loader, *m_view, this))
    , m_wanted(path)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    new ViewLayers(*m_view, options);
    connect(m_feed, &PictureFeed::changed, this, &PopOutWindow::showState);
    connect(m_view, &ImageView::openWanted, this, [this] { Q_EMIT openWanted(this->path()); });
    showTitle();
}

QString PopOutWindow::path() const
{
    return m_feed->path().isEmpty() ? m_wanted : m_feed->path();
}

void PopOutWindow::showTitle()
{
    const QString name = shownName(path());
    //: title of a window while a photograph comes from the camera
    setWindowTitle(name.isEmpty() ? tr("New Photograph") : name);
    setWindowFilePath(name.isEmpty() ? QString() : path());
}

void PopOutWindow::showState()
{
    showTitle();
    m_view->setEmptyText(m_feed->failure());
}

void PopOutWindow::rename(const QString& from, const QString& to)
{
    if (m_wanted == from) {
        m_wanted = to;
    }
    m_feed->rename(from, to);
    showTitle();
}

void PopOutWindow::reload(const QString& path)
{
    if (path == m_feed->path()) {
        m_feed->reload();
    }
}

void PopOutWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    windowHandle()->setTransientParent(nullptr); // Or it goes when the other is minimised.
    if (m_feed->path().isEmpty()) {
        const QString name = shownName(m_wanted);
        m_view->setLoading(name.isEmpty() ? tr("Reading the new photograph…")
                                          //: %1 is the name of a file
                                          : tr("Reading %1…").arg(name));
        m_feed->show(m_wanted);
    }
}

void PopOutWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        m_view->letPixelsGo(); // There may be many such windows, and nobody is at this one.
    }
}

void PopOutWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace skein
