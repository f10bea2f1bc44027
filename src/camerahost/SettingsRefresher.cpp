// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/SettingsRefresher.h"

#include "base/Logging.h"
#include "camerahost/SettingsTree.h"
#include "camerahost/WireWriter.h"
#include "wire/Exposure.h"

namespace skein {

namespace {

constexpr qint64 batteryIntervalMs = 60'000;

/** Settings that others depend on: their choices, locks and counters. */
bool leadsOthers(const QString& name)
{
    static const QSet<QString> leaders{QStringLiteral("expprogram"),
        QStringLiteral("autoexposuremode"), QStringLiteral("capturemode"),
        QStringLiteral("drivemode"), QStringLiteral("imagequality"), QStringLiteral("imagesize"),
        QStringLiteral("imageformat"), QStringLiteral("isoauto"), QStringLiteral("autoiso"),
        QStringLiteral("focusmode"), QStringLiteral("focusmode2"), QStringLiteral("whitebalance"),
        QStringLiteral("capturetarget")};
    return leaders.contains(name);
}

} // namespace

void SettingsRefresher::propertyChanged(const PropertyChanged& property)
{
    bool isKnown = false;
    // The same property may be there twice: by its name and, on some bodies, by its code.
    for (const QString& name : {property.name, property.code}) {
        if (m_settings.has(name)) {
            // What the camera names is on the way to the photographer's eye: ahead of all that may
            // merely follow a mode.
            m_due.removeAll(name);
            if (!m_told.contains(name)) {
                m_told += name;
            }
            isKnown = true;
            if (leadsOthers(name)) {
                markAll();
            }
        }
    }
    if (!isKnown && !m_unknownCodes.contains(property.code)) {
        m_unknownCodes += property.code;
        markAll();
    }
}

void SettingsRefresher::settingWritten(const QString& name)
{
    if (leadsOthers(name)) {
        markAll();
    }
    if (exposureSettingNames().contains(name)) {
        // Two notations of one time (Nikon): the other follows.
        for (const QString& other : exposureSettingNames()) {
            if (other != name) {
                mark(other);
            }
        }
    }
}

void SettingsRefresher::pictureTaken()
{
    mark(QStringLiteral("availableshots"));
    mark(QStringLiteral("batterylevel"));
}

void SettingsRefresher::askBattery()
{
    if (!m_sinceBattery.isValid() || m_sinceBattery.elapsed() > batteryIntervalMs) {
        m_sinceBattery.start();
        mark(QStringLiteral("batterylevel"));
    }
}

Result<void> SettingsRefresher::step()
{
    if (!hasWork()) {
        return {};
    }
    return refresh((m_told.isEmpty() ? m_due : m_told).takeFirst());
}

void SettingsRefresher::bringUpToDate(const QStringList& names)
{
    for (const QString& name : names) {
        if (m_told.removeAll(name) + m_due.removeAll(name) == 0) {
            continue;
        }
        if (auto refreshed = refresh(name); !refreshed) {
            qCInfo(lcHost) << name << "not refreshed:" << refreshed.error().detail;
        }
    }
}

Result<void> SettingsRefresher::refresh(const QString& name)
{
    const CameraSetting before = m_settings.known(name);
    auto now = m_settings.read(name);
    if (!now) {
        if (now.error().kind == ErrorKind::Busy) {
            mark(name);
        }
        return tl::unexpected(std::move(now.error()));
    }
    if (*now != before) {
        m_wire.sendEvent(wire::SettingChanged{std::move(*now)});
    }
    return {};
}

void SettingsRefresher::clear()
{
    m_told.clear();
    m_due.clear();
    m_unknownCodes.clear();
}

void SettingsRefresher::mark(const QString& name)
{
    if (m_settings.has(name) && !m_due.contains(name) && !m_told.contains(name)) {
        m_due += name;
    }
}

void SettingsRefresher::markAll()
{
    for (const QString& name : m_settings.names()) {
        // Raw properties ("d10d") announce their changes themselves.
        if (m_settings.known(name).section != QLatin1String("other")) {
            mark(name);
        }
    }
}

} // namespace skein
