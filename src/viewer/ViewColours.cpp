// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewColours.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace skein {

ViewColours::ViewColours(QWidget& view)
    : m_view(view)
{
    view.installEventFilter(this);
}

ColourTransform ViewColours::transform(const ColourProfile& source, Proofing proofing) const
{
    // A picture may come before the view is shown.
    const ColourManager* manager = m_manager ? m_manager.data() : ColourManager::of(&m_view);
    return manager != nullptr ? manager->transform(source, m_view.screen(), proofing)
                              : ColourTransform();
}

bool ViewColours::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange) {
        attach();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void ViewColours::attach()
{
    ColourManager* manager = ColourManager::of(&m_view);
    if (manager != m_manager) {
        if (m_manager) {
            disconnect(m_manager, nullptr, this, nullptr);
        }
        m_manager = manager;
        if (manager != nullptr) {
            connect(manager, &ColourManager::changed, this, &ViewColours::changed);
        }
    }
    QWindow* window = m_view.window()->windowHandle();
    if (window != m_window) {
        if (m_window) {
            disconnect(m_window, nullptr, this, nullptr);
        }
        m_window = window;
        if (window != nullptr) {
            connect(window, &QWindow::screenChanged, this, &ViewColours::changed);
        }
    }
}

} // namespace skein
