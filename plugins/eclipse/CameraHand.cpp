// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHand.h"

#include "plugin/PluginBodies.h"
#include "plugin/PluginCamera.h"
#include "plugin/PluginEvents.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginWindow.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace skein::eclipse {

namespace {

constexpr int lookMs = 15;
constexpr double msPerSecond = 1000;
/** A camera that has not become ready so long after an exposure is not waited for. */
constexpr double patience = 15;
/** Seconds: cards tell moments by two seconds at a time, and a capture takes a while to begin. */
constexpr double clockLeeway = 4;

QString shutterRole()
{
    return QStringLiteral("shutter");
}

/** The same for all files of one photograph. */
QString shotOf(const QString& path)
{
    const QFileInfo file(path);
    return QDir(file.path()).filePath(file.completeBaseName());
}

} // namespace

CameraHand::CameraHand(PluginHost& host, PluginWindow& window, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_window(window)
{
    m_watch.setInterval(lookMs);
    m_watch.setTimerType(Qt::PreciseTimer);
    connect(&m_watch, &QTimer::timeout, this, &CameraHand::look);
    m_news = host.events().subscribe(
        {PluginEvent::Saved}, [this](const PluginNews& news) { onSaved(news); });
}

CameraHand::~CameraHand()
{
    m_host.remove(m_news);
}

bool CameraHand::hasCamera() const
{
    return m_window.hasCamera();
}

bool CameraHand::isBusy() const
{
    return isAtWork() || m_host.camera().isBusy(m_window);
}

bool CameraHand::isStuckAtBulb() const
{
    return hasCamera() && eclipse::isStuckAtBulb(CameraDials::of(m_host.camera(), m_window));
}

double CameraHand::measuredPause() const
{
    return m_measured > 0 ? m_pauses / m_measured : 0;
}

bool CameraHand::isPrepared(const Exposure& exposure) const
{
    const Fitted fitted = fit(exposure, CameraDials::of(m_host.camera(), m_window));
    const auto is = [this](const char* name, const QString& wanted) {
        const QString role = QLatin1String(name);
        return wanted.isEmpty() || m_refused.value(role) == wanted ||
               m_host.camera().setting(m_window, role).value.toString() == wanted;
    };
    return is("aperture", fitted.aperture) && is("iso", fitted.iso) &&
           is("shutter", fitted.shutter);
}

QString CameraHand::valueOf(const QString& role) const
{
    return m_host.camera().setting(m_window, role).value.toString();
}

void CameraHand::prepare(const Exposure& exposure)
{
    const Fitted fitted = fit(exposure, CameraDials::of(m_host.camera(), m_window));
    m_refused.clear();
    m_orders.clear();
    m_isRestoring = false;
    for (const Order& order : {Order{QStringLiteral("aperture"), fitted.aperture},
             Order{QStringLiteral("iso"), fitted.iso}, Order{shutterRole(), fitted.shutter}}) {
        const QString present = valueOf(order.role);
        if (!order.value.isEmpty() && order.value != present) {
            if (!m_before.contains(order.role)) {
                m_before.insert(order.role, present);
            }
            m_orders.append(order);
        }
    }
    m_isSetting = true;
    setNext();
}

QList<CameraHand::Order> CameraHand::differences()
{
    QList<Order> orders;
    if (!m_window.hasCamera()) {
        return orders; // It tells nothing now.
    }
    const QStringList roles = m_before.keys();
    for (const QString& role : roles) {
        if (valueOf(role) == m_before.value(role)) {
            m_before.remove(role);
        } else {
            orders.append({role, m_before.value(role)});
        }
    }
    return orders;
}

void CameraHand::restore()
{
    m_refused.clear();
    m_orders = differences();
    m_isRestoring = true;
    m_isSetting = true;
    setNext();
}

void CameraHand::restoreNow()
{
    m_orders.clear();
    // All of them: what is just being set has not been told yet.
    for (auto role = m_before.cbegin(); role != m_before.cend(); ++role) {
        m_host.camera().set(m_window, role.key(), role.value(), {});
    }
}

QString CameraHand::owed() const
{
    QStringList all;
    const auto add = [this, &all](const QString& role, const QString& sentence) {
        if (m_before.contains(role)) {
            all.append(sentence.arg(m_before.value(role)));
        }
    };
    //: one of a list; %1 is a shutter speed
    add(shutterRole(), tr("shutter %1"));
    //: one of a list; %1 is an aperture, "f/8"
    add(QStringLiteral("aperture"), tr("aperture %1"));
    //: one of a list; %1 is a number
    add(QStringLiteral("iso"), tr("ISO %1"));
    return all.join(QStringLiteral(", "));
}

void CameraHand::setNext()
{
    if (m_orders.isEmpty()) {
        m_isSetting = false;
        // Never within the call that asked for it.
        QMetaObject::invokeMethod(this, &CameraHand::ready, Qt::QueuedConnection);
        return;
    }
    const Order order = m_orders.takeFirst();
    m_host.camera().set(
        m_window, order.role, order.value, [self = QPointer(this), order](const QString& error) {
            if (self) {
                self->onSet(order, error);
            }
        });
}

void CameraHand::onSet(const Order& order, const QString& error)
{
    if (m_isRestoring) {
        if (error.isEmpty() && m_before.value(order.role) == order.value) {
            m_before.remove(order.role);
        }
    } else if (!error.isEmpty()) {
        m_refused.insert(order.role, order.value);
        Q_EMIT failed(error);
    }
    setNext();
}

void CameraHand::shoot(const Exposure& exposure)
{
    if (isBulb(valueOf(shutterRole()))) {
        Q_EMIT lost(tr("The shutter is at bulb, and nobody would close it: no photograph is taken "
                       "so. Turn the camera's dial to M (manual)."));
        QMetaObject::invokeMethod(this, &CameraHand::ready, Qt::QueuedConnection);
        return;
    }
    m_exposure = fit(exposure, CameraDials::of(m_host.camera(), m_window)).seconds;
    m_isShooting = true;
    m_wasBusy = false;
    ++m_shot;
    ++m_pending;
    m_since.start();
    m_watch.start();
    const Shot order{m_window.cameraModel(), QDateTime::currentDateTimeUtc(), m_exposure};
    m_host.camera().capture(m_window, [self = QPointer(this), shot = m_shot, order](
                                          const QStringList& paths, const QString& error) {
        if (!self) {
            return;
        }
        self->onCaptured(order, paths, error);
        if (shot == self->m_shot) {
            self->endShot();
        }
    });
}

void CameraHand::onCaptured(const Shot& shot, const QStringList& paths, const QString& error)
{
    m_pending = std::max(0, m_pending - 1);
    if (error.isEmpty()) {
        for (const QString& path : paths) {
            m_answered.insert(shotOf(path), shot);
            m_unanswered.remove(shotOf(path));
            learnClock(shotOf(path));
        }
        Q_EMIT saved(paths);
    } else {
        if (!m_window.hasCamera()) {
            m_lostAway.append(shot);
        }
        Q_EMIT lost(error);
    }
    matchLost();
}

void CameraHand::onSaved(const PluginNews& news)
{
    if (&news.window != &m_window) {
        return;
    }
    const QString name = shotOf(news.path);
    m_arrived.insert(name, {news.camera, news.value.toDateTime()});
    learnClock(name);
    if (!m_lostAway.isEmpty() && !m_answered.contains(name)) {
        m_unanswered.insert(name);
        matchLost();
    }
}

void CameraHand::learnClock(const QString& name)
{
    const Photograph photograph = m_arrived.value(name);
    const Shot shot = m_answered.value(name);
    if (photograph.taken.isValid() && shot.ordered.isValid() && photograph.camera == shot.camera) {
        m_clocks.insert(shot.camera, shot.ordered.msecsTo(photograph.taken));
    }
}

bool CameraHand::isOf(const Photograph& photograph, const Shot& shot) const
{
    // Who cannot be sure says nothing: an all-clear that is not true costs a photograph.
    if (photograph.camera != shot.camera || !photograph.taken.isValid() ||
        mayBeAnothers(shot.camera)) {
        return false;
    }
    const qint64 late =
        shot.ordered.msecsTo(photograph.taken) - m_clocks.value(shot.camera); // 0: it goes well.
    return std::abs(static_cast<double>(late)) <= (shot.seconds + clockLeeway) * msPerSecond;
}

bool CameraHand::mayBeAnothers(const QString& model) const
{
    const auto* bodies = static_cast<PluginBodies*>(m_host.find(SkeinPluginBodies_iid));
    return bodies == nullptr || bodies->models(m_window).count(model) > 1;
}

void CameraHand::matchLost()
{
    if (m_pending > 0) {
        return; // They may be those of a capture that is about to be answered.
    }
    const QSet<QString> candidates = m_unanswered;
    for (const QString& name : candidates) {
        const Photograph photograph = m_arrived.value(name);
        const auto lost = std::ranges::find_if(
            m_lostAway, [&](const Shot& shot) { return isOf(photograph, shot); });
        if (lost != m_lostAway.end()) {
            m_answered.insert(name, *lost);
            m_unanswered.remove(name);
            m_lostAway.erase(lost);
            Q_EMIT found();
        }
    }
}

void CameraHand::forgetLost()
{
    m_lostAway.clear();
    m_answered.clear();
    m_arrived.clear();
    m_unanswered.clear();
}

void CameraHand::look()
{
    const bool isBusyNow = m_host.camera().isBusy(m_window);
    m_wasBusy = m_wasBusy || isBusyNow;
    const double passed = static_cast<double>(m_since.elapsed()) / msPerSecond - m_exposure;
    if (m_wasBusy && !isBusyNow) {
        m_pauses += std::max(0.0, passed);
        ++m_measured;
        endShot();
    } else if (passed > patience || !m_window.hasCamera()) {
        endShot();
    }
}

void CameraHand::endShot()
{
    if (m_isShooting) {
        m_isShooting = false;
        m_watch.stop();
        QMetaObject::invokeMethod(this, &CameraHand::ready, Qt::QueuedConnection);
    }
}

} // namespace skein::eclipse
