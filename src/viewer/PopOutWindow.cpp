// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PopOutWindow.h"

#include "image/ImageLoader.h"
#include "viewer/ImageView.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace skein {

namespace {
constexpr QSize usualSize(900, 640);
}

PopOutWindow::PopOutWindow(ImageLoader& loader, const QString& path, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_loader(loader)
    , m_path(path)
    , m_view(new ImageView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setWindowTitle(QFileInfo(path).fileName());
    setWindowFilePath(path);
    connect(&loader, &ImageLoader::loaded, this, [this](const LoadedImage& image) {
        if (image.path == m_path) {
            m_view->setPicture(image.path, image.image, image.fullSize);
            m_view->setNote(image.problem);
        }
    });
    connect(m_view, &ImageView::pixelsWanted, this, &PopOutWindow::request);
}

void PopOutWindow::rename(const QString& from, const QString& to)
{
    if (m_path == from) {
        m_path = to;
        m_view->renamePicture(from, to);
        setWindowTitle(QFileInfo(to).fileName());
    }
}

void PopOutWindow::request(QSize pixels)
{
    // Not Current: that would take the main window's picture out of its hands.
    m_loader.request(m_path, pixels, ImageLoader::Priority::Visible);
}

void PopOutWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    request(m_view->devicePixels());
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
