// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LastCamera.h"

#include "base/Settings.h"
#include "camera/HotPlug.h"
#include "widgets/StartKeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace skein::lastCamera {

void remember(Settings& settings, const CameraInfo& camera)
{
    const QJsonObject facts{{QStringLiteral("model"), camera.model},
        {QStringLiteral("serial"), camera.serial}, {QStringLiteral("port"), camera.port}};
    settings.setValue(startKeys::lastCamera,
        QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)));
}

std::optional<CameraInfo> remembered(const Settings& settings)
{
    const QJsonObject facts =
        QJsonDocument::fromJson(settings.value(startKeys::lastCamera).toUtf8()).object();
    if (facts.isEmpty()) {
        return std::nullopt;
    }
    CameraInfo camera;
    camera.model = facts.value(QLatin1String("model")).toString();
    camera.serial = facts.value(QLatin1String("serial")).toString();
    camera.port = facts.value(QLatin1String("port")).toString();
    return camera;
}

QList<CameraInfo> firstOf(const Settings& settings, QList<CameraInfo> found)
{
    if (const auto last = remembered(settings)) {
        std::stable_partition(found.begin(), found.end(), [&last](const CameraInfo& each) {
            return last->serial.isEmpty() ? each.model == last->model : isSameBody(each, *last);
        });
    }
    return found;
}

QString networkPort(const Settings& settings)
{
    const auto last = remembered(settings);
    const bool isWanted = last && last->port.startsWith(QLatin1String("ptpip:")) &&
                          settings.value(startKeys::network);
    return isWanted ? last->port : QString();
}

} // namespace skein::lastCamera
