// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadState.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace skein::headoutline {

namespace {

// Names in the file: they stay as they are.
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String kind("skein-head-outline");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String frontFirstKey("frontRowFirst");
constexpr QLatin1String lookKey("look");
constexpr QLatin1String headsKey("heads");

QJsonObject objectOf(const Head& head)
{
    return {{QLatin1String("x"), head.at.x()}, {QLatin1String("y"), head.at.y()},
        {QLatin1String("size"), head.size}, {QLatin1String("name"), head.name}};
}

QJsonObject objectOf(const OutlineLook& look)
{
    return {{QLatin1String("coarseness"), look.coarseness},
        {QLatin1String("contrast"), look.contrast},
        {QLatin1String("desaturation"), look.desaturation},
        {QLatin1String("inverted"), look.inverted}};
}

OutlineLook lookOf(const QJsonObject& object)
{
    const OutlineLook usual;
    OutlineLook look;
    look.coarseness = object[QLatin1String("coarseness")].toInt(usual.coarseness);
    look.contrast = object[QLatin1String("contrast")].toInt(usual.contrast);
    look.desaturation = object[QLatin1String("desaturation")].toInt(usual.desaturation);
    look.inverted = object[QLatin1String("inverted")].toBool(usual.inverted);
    return look.bounded();
}

Head headOf(const QJsonObject& object)
{
    const auto part = [&](QLatin1String key) {
        return std::clamp(object[key].toDouble(), 0.0, 1.0);
    };
    const double size = part(QLatin1String("size"));
    return {{part(QLatin1String("x")), part(QLatin1String("y"))},
        size < HeadState::smallestHead ? 0 : size,
        object[QLatin1String("name")].toString().left(HeadState::longestName)};
}

} // namespace

QByteArray HeadState::toJson() const
{
    QJsonArray list;
    for (const Head& head : heads) {
        list.append(objectOf(head));
    }
    const QJsonObject object{{kindKey, kind}, {versionKey, version}, {titleKey, title},
        {frontFirstKey, firstRow == FirstRow::Front}, {lookKey, objectOf(look)}, {headsKey, list}};
    return QJsonDocument(object).toJson();
}

std::optional<HeadState> HeadState::fromJson(const QByteArray& json, QString* error)
{
    const QJsonObject object =
        json.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(json).object();
    if (object[kindKey].toString() != kind || !object[headsKey].isArray()) {
        *error = tr("The heads that were saved beside this photograph cannot be read; the file is "
                    "damaged or something else.");
        return std::nullopt;
    }
    if (object[versionKey].toInt() != version) {
        *error = tr("The heads beside this photograph were saved by a newer version of this "
                    "plugin. Update it to go on with them.");
        return std::nullopt;
    }
    if (object[headsKey].toArray().size() > mostHeads) {
        //: %1 is a number
        *error = tr("The heads that were saved beside this photograph are more than %1, which is "
                    "too many.")
                     .arg(mostHeads);
        return std::nullopt;
    }
    HeadState state;
    state.look = lookOf(object[lookKey].toObject());
    state.firstRow = object[frontFirstKey].toBool() ? FirstRow::Front : FirstRow::Back;
    state.title = object[titleKey].toString().left(longestName);
    const QJsonArray list = object[headsKey].toArray();
    for (const auto& head : list) {
        state.heads.push_back(headOf(head.toObject()));
    }
    return state;
}

QString HeadState::fileFor(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".heads.json");
}

} // namespace skein::headoutline
