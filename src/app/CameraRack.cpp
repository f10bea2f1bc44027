// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraRack.h"

#include "app/CameraConnector.h"
#include "app/LastCamera.h"
#include "base/Settings.h"
#include "camera/CameraNames.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/CameraBar.h"
#include "widgets/CameraCommands.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/ViewHints.h"

#include <QAction>
#include <algorithm>

namespace skein {

namespace {

bool isUsb(const QString& port)
{
    return port.startsWith(QLatin1String("usb:"));
}

/** Nothing is connected here, nor being connected. */
bool isFree(const CameraConnector& connector)
{
    return connector.port().isEmpty() && !connector.isConnecting();
}

QStringList portsOf(const QList<CameraInfo>& cameras)
{
    QStringList ports;
    for (const CameraInfo& camera : cameras) {
        ports.append(camera.port);
    }
    return ports;
}

} // namespace

CameraRack::CameraRack(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    add();
    connect(&parts.names, &CameraNames::changed, this, &CameraRack::nameBodies);
    connect(&parts.controller.session(), &Session::folderChanged, this, &CameraRack::nameBodies);
    connect(&parts.controller, &SessionController::camerasChanged, this, &CameraRack::refresh);
    connect(&parts.window.cameraBar(), &CameraBar::chosen, this,
        [this](int index) { show(*visible().at(index)); });
    const ActionCollection& actions = parts.window.actions();
    connect(actions[ActionId::NameBody], &QAction::triggered, this, [this] {
        const auto entry = m_parts.window.cameraBar().menuEntry();
        askForName(entry ? *visible().at(*entry) : shown());
    });
    connect(actions[ActionId::NextCamera], &QAction::triggered, this, [this] { showNext(1); });
    connect(actions[ActionId::PreviousCamera], &QAction::triggered, this, [this] { showNext(-1); });
    connect(&parts.settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(deleteFromCardKey.name)) {
            nameBodies();
        }
    });
    nameBodies();
    refresh();
}

CameraRack::~CameraRack()
{
    m_parts.controller.disconnect(this);
}

CameraConnector& CameraRack::add()
{
    TetheredCamera& place =
        m_connectors.empty() ? m_parts.controller.shown() : m_parts.controller.add();
    m_connectors.push_back(std::make_unique<CameraConnector>(place));
    wire(*m_connectors.back());
    return *m_connectors.back();
}

void CameraRack::wire(CameraConnector& connector)
{
    CameraConnector* one = &connector;
    connect(one, &CameraConnector::connecting, this, [this, one](const QString& what) {
        Q_EMIT settled(one);
        if (one == &shown()) {
            m_parts.window.camera().setConnecting(what);
            Q_EMIT connecting(what);
        }
        refresh();
        Q_EMIT portsChanged();
    });
    connect(one, &CameraConnector::connected, this, [this, one] {
        m_hotPlug.forgetLost(one->asked());
        m_before.remove(one);
        nameBodies();
        if (one == &shown()) {
            m_parts.window.camera().setConnecting({});
            rememberShown();
            Q_EMIT connected(one->place().camera()->info());
        }
        refresh();
        Q_EMIT portsChanged();
    });
    connect(one, &CameraConnector::disconnected, this, [this, one] {
        m_before.remove(one);
        Q_EMIT settled(one);
        if (one == &shown()) {
            m_parts.window.camera().setConnecting({});
        }
        refresh();
        Q_EMIT portsChanged();
    });
    connect(one, &CameraConnector::moved, this, &CameraRack::portsChanged);
    connect(one, &CameraConnector::lost, this,
        [this, one](const CameraInfo& camera, const Error& error) {
            if (isUsb(camera.port)) {
                m_hotPlug.setLost(camera); // Nobody tells when one in the network is back.
            }
            m_lost.insert(one, m_parts.controller.named(one->place(), error).message);
        });
    connect(one, &CameraConnector::failed, this,
        [this, one](const Error& error) { onFailed(*one, error); });
    connect(&one->place(), &TetheredCamera::cameraChanged, this, [this, one] {
        if (const Camera* camera = one->place().camera()) {
            connect(camera, &Camera::stateChanged, this, &CameraRack::refresh);
        }
    });
}

CameraConnector& CameraRack::shown() const
{
    const auto place = std::find_if(m_connectors.begin(), m_connectors.end(),
        [this](const auto& each) { return &each->place() == &m_parts.controller.shown(); });
    return place != m_connectors.end() ? **place : *m_connectors.front();
}

CameraConnector& CameraRack::placeFor(const CameraInfo& camera)
{
    for (const auto& each : m_connectors) {
        if (!camera.port.isEmpty() && each->port() == camera.port) {
            return *each;
        }
    }
    for (const auto& each : m_connectors) {
        const CameraInfo& asked = each->asked();
        const bool isSame = asked.port == camera.port ||
                            (!camera.serial.isEmpty() && asked.serial == camera.serial) ||
                            (m_hotPlug.isLost(asked) && isSameBody(asked, camera));
        if (isFree(*each) && each->wasConnected() && !each->isVirtual() && isSame) {
            return *each;
        }
    }
    return freePlace();
}

CameraConnector& CameraRack::freePlace()
{
    // One that had a camera is kept for it: its photographs may wait there.
    const auto isUnused = [](const CameraConnector& each) {
        return isFree(each) && !each.wasConnected();
    };
    if (isUnused(shown())) {
        return shown();
    }
    const auto place = std::find_if(m_connectors.begin(), m_connectors.end(),
        [&isUnused](const auto& each) { return isUnused(*each); });
    return place != m_connectors.end() ? **place : add();
}

void CameraRack::connectTo(const CameraInfo& camera)
{
    CameraConnector& place = placeFor(camera);
    showInstead(place);
    if (place.port().isEmpty() || place.port() != camera.port) {
        place.connectTo(camera);
    } else if (place.place().camera() != nullptr && !place.isConnecting()) {
        Q_EMIT connected(place.place().camera()->info()); // It is there already.
    }
}

void CameraRack::connectVirtual()
{
    const auto former = std::find_if(m_connectors.begin(), m_connectors.end(),
        [](const auto& each) { return each->isVirtual() && isFree(*each); });
    CameraConnector& place = former != m_connectors.end() ? **former : freePlace();
    showInstead(place);
    place.connectVirtual();
}

void CameraRack::disconnectShown()
{
    CameraConnector& connector = shown();
    m_hotPlug.forgetLost(connector.asked()); // Not to be fetched back at once.
    connector.disconnectCamera();
    const auto other = std::find_if(m_connectors.begin(), m_connectors.end(),
        [](const auto& each) { return each->isWanted(); });
    if (other != m_connectors.end()) {
        show(**other);
    }
}

void CameraRack::showNext(int step)
{
    const QList<CameraConnector*> all = visible();
    const auto count = static_cast<int>(all.size());
    const auto now = static_cast<int>(all.indexOf(&shown()));
    show(*all.at((now + step + count) % count));
    m_parts.window.hints().say(shown().place().name());
}

void CameraRack::show(CameraConnector& connector)
{
    if (&connector == &shown()) {
        return;
    }
    m_parts.window.camera().setConnecting({});
    m_parts.controller.show(connector.place());
    m_parts.window.camera().setConnecting(connector.connectingText());
    nameBodies();
    rememberShown();
}

void CameraRack::rememberShown()
{
    const CameraConnector& connector = shown();
    const Camera* camera = connector.place().camera();
    if (camera != nullptr && !connector.isConnecting() && !connector.isVirtual()) {
        CameraInfo info = camera->info();
        info.port = connector.asked().port;
        lastCamera::remember(m_parts.settings, info);
    }
}

void CameraRack::showInstead(CameraConnector& connector)
{
    CameraConnector& before = shown();
    if (&before != &connector && before.isWanted() && !connector.isWanted()) {
        m_before.insert(&connector, &before);
    }
    show(connector);
}

void CameraRack::goBackFrom(CameraConnector& connector)
{
    CameraConnector* before = m_before.take(&connector);
    if (before == nullptr || connector.wasConnected()) {
        return; // Its place is kept: its photographs may wait there.
    }
    connector.giveUp();
    if (&connector == &shown()) {
        show(*before);
    }
}

bool CameraRack::isWanted() const
{
    return m_parts.settings.value(connectWhenPluggedKey);
}

void CameraRack::begin(const QList<CameraInfo>& found, const QStringList& taken)
{
    m_hotPlug.begin(found);
    if (!isEmpty() || !isWanted()) {
        return;
    }
    const QList<CameraInfo> cameras = lastCamera::firstOf(m_parts.settings, found);
    for (const CameraInfo& camera : cameras) {
        if (!taken.contains(camera.port)) {
            placeFor(camera).connectTo(camera); // The first is the one that is shown.
        }
    }
}

bool CameraRack::isComingBack(const CameraInfo& camera, const QStringList& foundPorts) const
{
    return std::any_of(m_connectors.begin(), m_connectors.end(), [&](const auto& each) {
        // At its port it is itself, and the other one may be a second body of its kind.
        if (each->port().isEmpty() || foundPorts.contains(each->port())) {
            return false;
        }
        const CameraInfo& asked = each->asked();
        const bool isUnknown = asked.model.isEmpty() && asked.serial.isEmpty(); // Asked by port.
        return isSameBody(asked, camera) || (isUnknown && isUsb(asked.port) && isUsb(camera.port));
    });
}

bool CameraRack::isStillExamined(const CameraInfo& camera) const
{
    return m_hotPlug.isLost(camera) &&
           std::any_of(m_connectors.begin(), m_connectors.end(), [&camera](const auto& each) {
               return each->isConnecting() && isSameBody(each->asked(), camera);
           });
}

QStringList CameraRack::awaited(const QList<CameraInfo>& found) const
{
    const QStringList foundPorts = portsOf(found);
    QStringList awaited;
    for (const CameraInfo& camera : found) {
        if (m_hotPlug.isLost(camera) || isComingBack(camera, foundPorts)) {
            awaited.append(camera.port);
        }
    }
    return awaited;
}

void CameraRack::plugged(const QList<CameraInfo>& found, const QStringList& taken,
    const QStringList& awaited, bool withNewcomers)
{
    const QStringList foundPorts = portsOf(found);
    QStringList own = ports();
    for (const CameraInfo& camera : found) {
        if (isComingBack(camera, foundPorts)) {
            own.append(camera.port); // Not twice: its place connects it.
        }
        m_cameTooSoon = m_cameTooSoon || isStillExamined(camera);
    }
    const QList<CameraInfo> cameras = m_hotPlug.take(found, taken + own);
    if (!isWanted() || !m_parts.controller.session().isOpen()) {
        return;
    }
    for (const CameraInfo& camera : cameras) {
        const bool isNew = withNewcomers && !awaited.contains(camera.port);
        if (isNew || m_hotPlug.isLost(camera)) {
            placeFor(camera).connectTo(camera);
        }
    }
}

void CameraRack::checkDevices()
{
    for (const auto& each : m_connectors) {
        if (Camera* camera = each->place().camera()) {
            camera->checkDevice();
        }
    }
}

bool CameraRack::awake()
{
    for (const auto& each : m_connectors) {
        if (Camera* camera = each->place().camera()) {
            camera->reconnect();
        }
    }
    return isEmpty();
}

void CameraRack::onFailed(CameraConnector& connector, const Error& error)
{
    QString advice;
    if (m_hotPlug.isLost(connector.asked()) && isWanted()) {
        advice = tr("It is connected by itself when it is plugged in again.");
    }
    if (&connector == &shown()) {
        m_parts.window.camera().setConnecting({});
    }
    // What was said first is said again, with what can be done about it.
    m_parts.window.messages().withdrawText(m_lost.take(&connector));
    Q_EMIT failed(&connector, m_parts.controller.named(connector.place(), error), advice);
    goBackFrom(connector);
    refresh();
    Q_EMIT portsChanged();
    if (std::exchange(m_cameTooSoon, false)) {
        Q_EMIT lookWanted();
    }
}

} // namespace skein
