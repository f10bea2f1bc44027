// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

Result<CameraFinder::Found> parseHostList(const QByteArray& output)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(output, &problem);
    const QJsonObject root = document.object();
    const QJsonValue cameras = root.value(QLatin1String("cameras"));
    if (problem.error != QJsonParseError::NoError || !cameras.isArray()) {
        return failure(ErrorKind::Protocol,
            CameraFinder::tr("The camera program gave a list that cannot be understood. Install "
                             "Skein again."),
            problem.errorString() + u'\n' + QString::fromUtf8(output.left(200)));
    }
    CameraFinder::Found found;
    const QJsonObject library = root.value(QLatin1String("library")).toObject();
    found.library.version = library.value(QLatin1String("version")).toString();
    found.library.warning = library.value(QLatin1String("warning")).toString();
    const QJsonArray list = cameras.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue value = list.at(i);
        CameraInfo camera;
        camera.model = value[QLatin1String("model")].toString();
        camera.port = value[QLatin1String("port")].toString();
        if (!camera.port.isEmpty()) {
            found.cameras.append(camera);
        }
    }
    return found;
}

} // namespace skein
