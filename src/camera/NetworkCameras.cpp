// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/NetworkCameras.h"

#include "camera/StoredJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace skein {

namespace {

const SettingKey<QString> camerasKey{"camera/networkCameras", QString()};

QString addressKey()
{
    return QStringLiteral("address");
}

QString modelKey()
{
    return QStringLiteral("model");
}

QString serialKey()
{
    return QStringLiteral("serial");
}

} // namespace

QList<NetworkCamera> NetworkCameras::all() const
{
    const QJsonArray stored = storedJson(m_settings, camerasKey).array();
    QList<NetworkCamera> cameras;
    for (qsizetype i = 0; i < stored.size() && cameras.size() < maxCount; ++i) {
        const QJsonObject entry = stored.at(i).toObject();
        const NetworkCamera camera{entry.value(addressKey()).toString(),
            entry.value(modelKey()).toString(), entry.value(serialKey()).toString()};
        if (!camera.address.isEmpty()) {
            cameras.append(camera);
        }
    }
    return cameras;
}

void NetworkCameras::remember(const QString& address, const CameraInfo& camera)
{
    QList<NetworkCamera> cameras = all();
    cameras.removeIf([&](const NetworkCamera& known) {
        return known.address == address ||
               (!camera.serial.isEmpty() && known.serial == camera.serial);
    });
    cameras.prepend({address, camera.model, camera.serial});
    store(cameras.mid(0, maxCount));
}

void NetworkCameras::forget(const QString& address)
{
    QList<NetworkCamera> cameras = all();
    cameras.removeIf([&](const NetworkCamera& known) { return known.address == address; });
    store(cameras);
}

void NetworkCameras::store(const QList<NetworkCamera>& cameras)
{
    QJsonArray stored;
    for (const NetworkCamera& camera : cameras) {
        stored.append(QJsonObject{{addressKey(), camera.address}, {modelKey(), camera.model},
            {serialKey(), camera.serial}});
    }
    storeJson(m_settings, camerasKey, stored);
}

} // namespace skein
