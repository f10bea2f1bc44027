// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/EventsPart.h"

#include "app/Workspace.h"
#include "app/plugins/PluginPlace.h"
#include "camera/Camera.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "tether/EachCamera.h"
#include "tether/Ingest.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/MainWindow.h"
#include "widgets/PictureCommands.h"
#include "widgets/PicturePresenter.h"
#include "widgets/SequencePlayer.h"
#include "widgets/ShotSelection.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace skein {

namespace {

bool isConnected(const TetheredCamera& place)
{
    const Camera* camera = place.camera();
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing ||
                                    camera->state() == Camera::State::Capturing);
}

} // namespace

PluginHandle EventsPart::subscribe(const QList<PluginEvent>& events, const Listener& listener)
{
    const PluginHandle handle = admit(QStringLiteral("a subscription to events"),
        listener ? QString() : QStringLiteral("it has no function"));
    if (handle != 0) {
        m_listeners[handle] = {events, listener};
    }
    return handle;
}

QStringList EventsPart::models(const PluginWindow& window) const
{
    QStringList all;
    const PluginPlace* place = placeOf(&window);
    const QList<TetheredCamera*> cameras =
        place != nullptr ? place->controller().cameras() : QList<TetheredCamera*>();
    for (TetheredCamera* camera : cameras) {
        if (const QString model = m_models.value(camera); !model.isEmpty()) {
            all.append(model);
        }
    }
    return all;
}

QStringList EventsPart::clear()
{
    QStringList left;
    for (const auto& each : m_listeners) {
        left.append(QStringLiteral("event subscription %1").arg(each.first));
    }
    m_listeners.clear();
    return left;
}

bool EventsPart::isHeard(PluginEvent event) const
{
    return std::ranges::any_of(m_listeners, [event](const auto& each) {
        return each.second.events.isEmpty() || each.second.events.contains(event);
    });
}

void EventsPart::tell(PluginPlace& place, const Facts& facts)
{
    if (!isHeard(facts.event)) {
        return;
    }
    QMetaObject::invokeMethod(
        &place, [this, at = &place, facts] { tellNow(*at, facts); }, Qt::QueuedConnection);
}

void EventsPart::tellNow(PluginPlace& place, const Facts& facts)
{
    const PluginNews news{
        facts.event, place, facts.camera, facts.setting, facts.value, facts.path, facts.paths};
    const auto all = m_listeners; // They may unsubscribe.
    for (const auto& [handle, each] : all) {
        const bool isMeant = each.events.isEmpty() || each.events.contains(news.event);
        if (isMeant && m_listeners.count(handle) > 0) {
            (void)guard().call([&news, &function = each.listener] { function(news); });
        }
    }
}

void EventsPart::tellOpened(PluginPlace& place)
{
    tell(place, {PluginEvent::WindowOpened});
}

void EventsPart::addWindow(PluginPlace& place)
{
    PluginPlace* at = &place;
    SessionController& controller = place.controller();
    const auto on = [at](const auto* sender, auto signal, auto what) {
        QObject::connect(sender, signal, at, what);
    };
    for (TetheredCamera* camera : controller.cameras()) {
        if (isConnected(*camera)) { // No news, but its going will be.
            m_connected.insert(camera, camera->camera()->info().model);
        }
    }
    followEachCamera(controller, at, [this, at](TetheredCamera& camera) { follow(*at, camera); });
    on(&controller, &SessionController::settingsReset,
        [this, at](TetheredCamera* camera) { setConnected(*at, *camera, true); });
    on(&controller, &SessionController::previewingChanged, [this, at](bool isOn) {
        tell(*at, {PluginEvent::LiveViewChanged, {}, {}, isOn, {}, {}});
    });
    on(&place.session(), &Session::folderChanged, [this, at](const QString& folder) {
        tell(*at, {PluginEvent::SessionChanged, {}, {}, {}, folder, {}});
    });
    on(&place.workspace().browser(), &SessionBrowser::renamed,
        [this, at](const QString& from, const QString& to) {
            tell(*at, {PluginEvent::Renamed, {}, {}, from, to, {}});
        });
    on(&place.parts().commands, &PictureCommands::targetsChanged,
        [this, at, told = std::make_shared<QStringList>(at->selectedPaths())] {
            if (!isHeard(PluginEvent::SelectionChanged)) {
                return; // The list of ten thousand takes its time.
            }
            const QStringList paths = at->selectedPaths();
            if (std::exchange(*told, paths) != paths) {
                tell(*at, {PluginEvent::SelectionChanged, {}, {}, {}, {}, paths});
            }
        });
    on(&place.parts().pictures, &PicturePresenter::changed,
        [this, at, told = std::make_shared<QString>(at->shownPath())] {
            const QString path = at->shownPath();
            if (std::exchange(*told, path) != path) {
                tell(*at, {PluginEvent::ShownChanged, {}, {}, {}, path, {}});
            }
        });
    SequencePlayer* player = &place.window().sequences();
    on(player, &SequencePlayer::stateChanged,
        [this, at, was = std::make_shared<bool>(player->isActive()), player] {
            if (!std::exchange(*was, player->isActive()) && player->isActive()) {
                tell(*at, {PluginEvent::SequenceStarted});
            }
        });
    on(player, &SequencePlayer::finished, [this, at](const SequenceReport& report) {
        const bool isWhole = report.outcome == SequenceReport::Outcome::Completed;
        tell(*at, {PluginEvent::SequenceEnded, {}, {}, isWhole, {}, {}});
    });
}

void EventsPart::follow(PluginPlace& place, TetheredCamera& camera)
{
    PluginPlace* at = &place;
    const Camera* device = camera.camera();
    if (device == nullptr) {
        return;
    }
    if (!m_models.contains(&camera)) {
        m_models.insert(&camera, m_connected.value(&camera)); // Else when it is connected.
        followFiles(place, camera); // Once: what is told of the files is the place's.
    }
    const QPointer<TetheredCamera> one(&camera);
    if (isConnected(camera)) {
        setConnected(place, camera, true);
    }
    QObject::connect(
        device, &Camera::fileAdded, at, [this, at, device](const CameraFileEntry& entry) {
            tell(*at, {PluginEvent::Captured, device->info().model, {}, entry.file.name, {}, {}});
        });
    QObject::connect(
        device, &Camera::settingChanged, at, [this, at, device](const CameraSetting& setting) {
            tell(*at, {PluginEvent::SettingChanged, device->info().model, setting.name,
                          setting.value, {}, {}});
        });
    QObject::connect(device, &Camera::stateChanged, at, [this, at, one](Camera::State state) {
        if (state == Camera::State::Disconnected && one) {
            setConnected(*at, *one, false);
        }
    });
    QObject::connect(&camera, &TetheredCamera::cameraChanged, at, [this, at, one] {
        if (one && one->camera() == nullptr) {
            setConnected(*at, *one, false);
        }
    });
}

void EventsPart::followFiles(PluginPlace& place, TetheredCamera& camera)
{
    const auto tellSaved = [this, at = &place, one = &camera](
                               const IngestPhoto& photo, const QString& path) {
        tell(*at, {PluginEvent::Saved, m_models.value(one), {}, photo.entry.modified, path, {}});
    };
    QObject::connect(&camera.ingest(), &Ingest::committed, &place, tellSaved);
    QObject::connect(&camera.ingest(), &Ingest::imported, &place, tellSaved);
}

void EventsPart::setConnected(PluginPlace& place, TetheredCamera& camera, bool connected)
{
    if (m_connected.contains(&camera) == connected) {
        return; // It was away for a moment.
    }
    QString model = m_connected.take(&camera);
    if (connected) {
        model = camera.camera() != nullptr ? camera.camera()->info().model : QString();
        m_connected.insert(&camera, model);
        m_models.insert(&camera, model);
    }
    tell(place, {connected ? PluginEvent::Connected : PluginEvent::Disconnected, model});
}

void EventsPart::removeWindow(PluginPlace& place)
{
    tellNow(place, {PluginEvent::WindowClosed});
    for (TetheredCamera* camera : place.controller().cameras()) {
        m_connected.remove(camera);
        m_models.remove(camera);
    }
}

} // namespace skein
