// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/LiveViewPart.h"

#include "app/plugins/PluginPlace.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/LiveReturn.h"

#include <QAction>
#include <QCoreApplication>

namespace skein {

namespace {

struct LiveWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::LiveViewPart)
};

} // namespace

bool LiveViewPart::isOn(const PluginWindow& window) const
{
    const PluginPlace* place = placeOf(&window);
    return place != nullptr && place->controller().isPreviewing();
}

void LiveViewPart::setOn(
    PluginWindow& window, bool on, const std::function<void(const QString& error)>& done)
{
    if (!isOpen()) {
        return;
    }
    PluginPlace* place = placeOf(&window);
    if (place == nullptr) {
        if (done) {
            later([done] { done(goneText()); });
        }
        return;
    }
    SessionController& controller = place->controller();
    QString error;
    if (on && place->parts().liveReturn.isAway()) {
        place->parts().liveReturn.comeBack();
    } else if (place->parts().liveReturn.isAway()) {
        place->parts().liveReturn.giveUp();
        controller.stopPreview(); // The camera may have been left in it.
    } else if (controller.isPreviewing() != on) {
        QAction* live = place->parts().actions[ActionId::LiveView];
        if (on && !live->isEnabled()) {
            error = LiveWords::tr("The camera shows no live picture now. Connect a camera that "
                                  "has one, and wait until it is ready.");
        } else if (on) {
            controller.startPreview();
        } else {
            controller.stopPreview();
        }
        if (error.isEmpty() && controller.isPreviewing() != on) {
            error = LiveWords::tr("Live view could not be switched. Wait a moment and try again.");
        }
    }
    if (done) {
        later([done, error] { done(error); });
    }
}

PluginHandle LiveViewPart::subscribe(const Listener& frame)
{
    const PluginHandle handle = admit(QStringLiteral("the subscription to live view"),
        frame ? QString() : QStringLiteral("it has no function"));
    if (handle != 0) {
        m_listeners[handle] = frame;
    }
    return handle;
}

QStringList LiveViewPart::clear()
{
    QStringList left;
    for (const auto& each : m_listeners) {
        left.append(QStringLiteral("live view subscription %1").arg(each.first));
    }
    m_listeners.clear();
    return left;
}

void LiveViewPart::addWindow(PluginPlace& place)
{
    QObject::connect(&place.parts().view, &ImageView::pictureChanged, &place,
        [this, at = &place] { onFrame(*at); });
}

void LiveViewPart::onFrame(PluginPlace& place)
{
    if (m_listeners.empty() || !place.parts().view.isLive()) {
        return;
    }
    const ShownPicture shown = place.parts().view.shownPicture();
    if (shown.image.isNull()) {
        return;
    }
    const auto listeners = m_listeners; // They may unsubscribe.
    for (const auto& [handle, listener] : listeners) {
        if (m_listeners.count(handle) > 0) {
            (void)guard().call([&, &tell = listener] {
                tell(place, {shown.image, shown.fullSize});
            });
        }
    }
}

} // namespace skein
