// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraNames.h"

#include "camera/StoredJson.h"

#include <QSet>

namespace skein {

namespace {

/** One JSON object, a body each: {"4711": {"name": "Left", "letter": "A"}}. */
const SettingKey<QString> bodiesKey{"camera/bodies", QString()};

QString nameKey()
{
    return QStringLiteral("name");
}

QString letterKey()
{
    return QStringLiteral("letter");
}

/** What a body is known by, whatever port it has now. */
QString idOf(const CameraInfo& camera)
{
    if (!camera.serial.isEmpty()) {
        return camera.serial;
    }
    return camera.port.startsWith(QLatin1String("ptpip:")) ? camera.port.section(u':', 1, 1)
                                                           : camera.model;
}

/** 0 is "A", 26 is "AA". */
QString letters(int number)
{
    constexpr int alphabet = 26;
    QString text;
    for (int rest = number; rest >= 0; rest = rest / alphabet - 1) {
        text.prepend(QChar(u'A' + rest % alphabet));
    }
    return text;
}

} // namespace

CameraNames::CameraNames(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(bodiesKey.name)) {
            Q_EMIT changed();
        }
    });
}

QJsonObject CameraNames::all() const
{
    return storedJson(m_settings, bodiesKey).object();
}

void CameraNames::keep(const CameraInfo& camera, const QString& key, const QString& value)
{
    QJsonObject bodies = all();
    QJsonObject body = bodies.value(idOf(camera)).toObject();
    if (value.isEmpty()) {
        body.remove(key);
    } else {
        body.insert(key, value);
    }
    bodies.insert(idOf(camera), body);
    storeJson(m_settings, bodiesKey, bodies);
}

QString CameraNames::nameOf(const CameraInfo& camera) const
{
    return all().value(idOf(camera)).toObject().value(nameKey()).toString().left(maxNameLength);
}

void CameraNames::setName(const CameraInfo& camera, const QString& name)
{
    keep(camera, nameKey(), name.simplified().left(maxNameLength));
}

QString CameraNames::displayName(const CameraInfo& camera) const
{
    const QString name = nameOf(camera);
    if (!name.isEmpty()) {
        return name;
    }
    return camera.model.isEmpty() ? camera.port : camera.model;
}

QString CameraNames::uniqueName(const CameraInfo& camera)
{
    if (const QString name = nameOf(camera); !name.isEmpty()) {
        return name;
    }
    //: a camera's model, and the letter that tells it from others of its kind
    return tr("%1 (%2)").arg(displayName(camera), shortName(camera));
}

QString CameraNames::shortName(const CameraInfo& camera)
{
    if (const QString name = nameOf(camera); !name.isEmpty()) {
        return name;
    }
    const QJsonObject bodies = all();
    const QString own = bodies.value(idOf(camera)).toObject().value(letterKey()).toString();
    if (!own.isEmpty()) {
        return own;
    }
    QSet<QString> taken;
    for (auto body = bodies.constBegin(); body != bodies.constEnd(); ++body) {
        taken.insert(body.value().toObject().value(letterKey()).toString());
    }
    int number = 0;
    while (taken.contains(letters(number))) {
        ++number;
    }
    keep(camera, letterKey(), letters(number));
    return letters(number);
}

} // namespace skein
