// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skein {

CameraCapabilities capabilitiesInHostAnswer(const QJsonValue& model)
{
    CameraCapabilities capabilities;
    const auto take = [&](const char* key, CameraCapability capability) {
        capabilities.setFlag(capability, model[QLatin1String(key)].toBool());
    };
    take("capture", CameraCapability::Capture);
    take("trigger", CameraCapability::Trigger);
    take("preview", CameraCapability::Preview);
    take("configure", CameraCapability::Configure);
    take("delete", CameraCapability::Delete);
    return capabilities;
}

LibraryInfo libraryInHostAnswer(const QJsonObject& answer)
{
    const QJsonObject library = answer.value(QLatin1String("library")).toObject();
    return {library.value(QLatin1String("version")).toString(),
        library.value(QLatin1String("warning")).toString()};
}

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
    found.library = libraryInHostAnswer(root);
    const QJsonArray list = cameras.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue value = list.at(i);
        CameraInfo camera;
        camera.model = value[QLatin1String("model")].toString();
        camera.port = value[QLatin1String("port")].toString();
        camera.capabilities = capabilitiesInHostAnswer(value);
        if (!camera.port.isEmpty()) {
            found.cameras.append(camera);
        }
    }
    return found;
}

} // namespace skein
