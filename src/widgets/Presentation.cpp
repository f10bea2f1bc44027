// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Presentation.h"

#include "viewer/ImageView.h"
#include "viewer/PresentationWindow.h"
#include "widgets/ActionCollection.h"
#include "widgets/KeyWords.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>

namespace skein {

Presentation::Presentation(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions[ActionId::Presentation], &QAction::triggered, this, [this](bool on) {
        m_awaited.reset();
        if (on) {
            start(usualScreen());
        } else {
            stop();
        }
    });
    connect(parts.actions[ActionId::ChooseMonitor], &QAction::triggered, this,
        &Presentation::chooseScreen);
    QAction* masks = parts.actions[ActionId::PresentationMasks];
    masks->setChecked(parts.settings.value(masksKey));
    connect(masks, &QAction::toggled, this, [this](bool shown) {
        m_parts.settings.setValue(masksKey, shown);
        showMasks();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::onScreenAdded);
    connect(&parts.settings, &Settings::changed, this, [this, masks](const QString& name) {
        if (name == QLatin1String(masksKey.name)) {
            masks->setChecked(m_parts.settings.value(masksKey));
        }
    });
}

void Presentation::showMasks()
{
    using Place = PictureLayer::Place;
    if (m_window) {
        const bool shown = m_parts.actions[ActionId::PresentationMasks]->isChecked();
        for (const Place place : {Place::Overlay, Place::Analysis, Place::Mask, Place::Guides}) {
            m_window->view().setPlaceShown(place, shown);
        }
    }
}

ImageView* Presentation::view() const
{
    return m_window ? &m_window->view() : nullptr;
}

bool Presentation::isActive() const
{
    return m_window && m_window->isActiveWindow();
}

QScreen* Presentation::usualScreen() const
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QString remembered = m_parts.settings.value(screenKey);
    QScreen* own = m_parts.window->screen();
    QScreen* other = own;
    for (QScreen* screen : screens) {
        if (screen->name() == remembered) {
            return screen;
        }
        if (screen != own && other == own) {
            other = screen;
        }
    }
    return other;
}

void Presentation::start(QScreen* screen)
{
    if (!m_window) {
        m_window = new PresentationWindow(m_parts.view, m_parts.loader, m_parts.window);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->addActions(m_parts.window->actions());
        connect(m_window, &PresentationWindow::ended, this, &Presentation::stop);
        connect(m_window, &PresentationWindow::screenLost, this, [this](const QString& name) {
            m_awaited = m_presentedOn;
            BarMessage message;
            message.kind = MessageKind::Information;
            message.text =
                //: %1 is a monitor, %2 a key, such as F9
                tr("The monitor %1 was unplugged, so the presentation has ended. It goes on when "
                   "the monitor is back; press %2 to present on another one.")
                    .arg(name, keyOrName(*m_parts.actions[ActionId::Presentation]));
            m_parts.messages.show(message);
        });
        Q_EMIT began(&m_window->view());
        showMasks();
    }
    m_awaited.reset();
    m_presentedOn = screen->name();
    m_window->present(screen);
    m_parts.actions[ActionId::Presentation]->setChecked(true);
}

void Presentation::onScreenAdded(QScreen* screen)
{
    if (m_awaited == screen->name()) {
        start(screen);
    }
}

void Presentation::stop()
{
    m_parts.actions[ActionId::Presentation]->setChecked(false);
    if (PresentationWindow* window = m_window) {
        m_window = nullptr; // Closing it calls this once more.
        window->close();
        m_parts.window->activateWindow();
    }
}

void Presentation::chooseScreen()
{
    delete m_menu;
    //: before the name of a monitor
    m_menu = new QMenu(tr("Present on"), m_parts.window);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addSection(tr("Present on"));
    const QList<QScreen*> screens = QGuiApplication::screens();
    QAction* first = nullptr;
    for (QScreen* each : screens) {
        QAction* action = m_menu->addAction(each == m_parts.window->screen() ? //: %1 is a monitor
                                                tr("%1, with this window").arg(screenTitle(*each))
                                                                             : screenTitle(*each));
        action->setCheckable(true);
        action->setChecked(m_window && m_window->presentedOn() == each);
        connect(action, &QAction::triggered, this, [this, screen = QPointer<QScreen>(each)] {
            if (screen) {
                m_parts.settings.setValue(screenKey, screen->name());
                start(screen);
            }
        });
        if (each == usualScreen()) {
            first = action;
        }
    }
    const QRect area = m_parts.view.rect();
    m_menu->setActiveAction(first);
    m_menu->popup(m_parts.view.mapToGlobal(area.center()) -
                  QPoint(m_menu->sizeHint().width() / 2, m_menu->sizeHint().height() / 2));
}

} // namespace skein
