// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraNames.h"

#include "camera/StoredJson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

/** One JSON object, a body each: {"4711": {"name": "Left"}}. */
const SettingKey<QString> bodiesKey{"camera/bodies", QString()};
/** One JSON array, a session each, that of the newest letter last: [{"session": "/home/ada/one",
 * "letters":
 * {"4711": "A"}}]. */
const SettingKey<QString> lettersKey{"camera/letters", QString()};

QString nameKey()
{
    return QStringLiteral("name");
}

QString sessionKey()
{
    return QStringLiteral("session");
}

QString lettersOfKey()
{
    return QStringLiteral("letters");
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

/** The first letter that is none of @p given, nor the name of one of @p bodies. */
QString freeLetter(const QJsonObject& given, const QJsonObject& bodies)
{
    QSet<QString> taken;
    for (const auto& each : given) {
        taken.insert(each.toString());
    }
    for (const auto& each : bodies) {
        taken.insert(each.toObject().value(nameKey()).toString());
    }
    int number = 0;
    while (taken.contains(letters(number))) {
        ++number;
    }
    return letters(number);
}

QJsonObject namedBodies(const Settings& settings)
{
    return storedJson(settings, bodiesKey).object();
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

QString CameraNames::nameOf(const CameraInfo& camera) const
{
    const QJsonObject body = namedBodies(m_settings).value(idOf(camera)).toObject();
    return body.value(nameKey()).toString().left(maxNameLength);
}

void CameraNames::setName(const CameraInfo& camera, const QString& name)
{
    QJsonObject bodies = namedBodies(m_settings);
    const QString given = name.simplified().left(maxNameLength);
    if (given.isEmpty()) {
        bodies.remove(idOf(camera));
    } else {
        bodies.insert(idOf(camera), QJsonObject{{nameKey(), given}});
    }
    storeJson(m_settings, bodiesKey, bodies);
}

QString CameraNames::displayName(const CameraInfo& camera) const
{
    const QString name = nameOf(camera);
    if (!name.isEmpty()) {
        return name;
    }
    return camera.model.isEmpty() ? camera.port : camera.model;
}

QString CameraNames::uniqueName(const CameraInfo& camera, const QString& session)
{
    if (const QString name = nameOf(camera); !name.isEmpty()) {
        return name;
    }
    //: a camera's model, and the letter that tells it from others of its kind
    return tr("%1 (%2)").arg(displayName(camera), shortName(camera, session));
}

QString CameraNames::shortName(const CameraInfo& camera, const QString& session)
{
    if (const QString name = nameOf(camera); !name.isEmpty()) {
        return name;
    }
    const QString folder = QDir::cleanPath(session);
    QJsonArray sessions = storedJson(m_settings, lettersKey).array();
    const auto known = std::find_if(sessions.begin(), sessions.end(), [&](const QJsonValue& each) {
        return each.toObject().value(sessionKey()).toString() == folder;
    });
    QJsonObject given;
    if (known != sessions.end()) {
        given = known->toObject().value(lettersOfKey()).toObject();
        if (const QString own = given.value(idOf(camera)).toString(); !own.isEmpty()) {
            return own;
        }
        sessions.erase(known);
    }
    const QString letter = freeLetter(given, namedBodies(m_settings));
    given.insert(idOf(camera), letter);
    sessions.append(QJsonObject{{sessionKey(), folder}, {lettersOfKey(), given}});
    while (sessions.size() > mostSessions) {
        sessions.removeFirst();
    }
    storeJson(m_settings, lettersKey, sessions);
    return letter;
}

} // namespace skein
