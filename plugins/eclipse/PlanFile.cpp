// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace skein::eclipse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::eclipse::PlanFile)
};

constexpr int version = 1;
constexpr double shortestShutter = 1.0 / 64'000;
constexpr double lowestAperture = 0.5;
constexpr double highestAperture = 256;
constexpr double lowestIso = 1;
constexpr double highestIso = 10'000'000;
constexpr double highestPlace = 9000; ///< Metres, and so deep.
constexpr double halfTurn = 180;
constexpr double quarterTurn = 90;

const char* nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Partial:
        return "partial";
    case Phase::Ring:
        return "ring";
    case Phase::DiamondRing:
        return "diamond-ring";
    case Phase::Beads:
        return "beads";
    case Phase::InnerCorona:
        return "inner-corona";
    case Phase::OuterCorona:
        return "outer-corona";
    case Phase::Maximum:
        break;
    }
    return "maximum";
}

constexpr std::array kinds = {"none", "partial", "annular", "total"};
constexpr std::array contactNames = {"c1", "c2", "maximum", "c3", "c4"};
constexpr std::array ways = {"silent", "sound", "voice"};

template<typename Enum, std::size_t count>
QString nameIn(const std::array<const char*, count>& names, Enum value)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

template<typename Enum, std::size_t count>
Enum valueIn(const std::array<const char*, count>& names, const QJsonValue& name, Enum otherwise)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name.toString() == QLatin1String(names.at(i))) {
            return static_cast<Enum>(i);
        }
    }
    return otherwise;
}

double number(
    const QJsonObject& object, const char* key, double otherwise, double lowest, double highest)
{
    const double value = object.value(QLatin1String(key)).toDouble(otherwise);
    return std::isfinite(value) ? std::clamp(value, lowest, highest) : otherwise;
}

int whole(const QJsonObject& object, const char* key, int otherwise, int lowest, int highest)
{
    return static_cast<int>(std::lround(number(object, key, otherwise, lowest, highest)));
}

QJsonObject rowToJson(const PhaseRow& row)
{
    return {{QStringLiteral("on"), row.on}, {QStringLiteral("shutter"), row.exposure.shutter},
        {QStringLiteral("aperture"), row.exposure.aperture},
        {QStringLiteral("iso"), row.exposure.iso}, {QStringLiteral("count"), row.count},
        {QStringLiteral("step"), row.step}, {QStringLiteral("interval"), row.interval}};
}

PhaseRow rowFromJson(const QJsonObject& object, const PhaseRow& usual)
{
    PhaseRow row = usual;
    row.on = object.value(QLatin1String("on")).toBool(usual.on);
    row.exposure.shutter =
        number(object, "shutter", usual.exposure.shutter, shortestShutter, Plan::longestShutter);
    row.exposure.aperture =
        number(object, "aperture", usual.exposure.aperture, lowestAperture, highestAperture);
    row.exposure.iso = number(object, "iso", usual.exposure.iso, lowestIso, highestIso);
    row.count = whole(object, "count", usual.count, 1, Plan::mostPhotographs);
    row.step = number(object, "step", usual.step, 0, Plan::mostStops);
    row.interval = number(object, "interval", usual.interval, 0, Plan::longestInterval);
    return row;
}

QJsonObject contactsToJson(const Contacts& contacts)
{
    QJsonObject object{{QStringLiteral("kind"), nameIn(kinds, contacts.kind)},
        {QStringLiteral("magnitude"), contacts.magnitude}};
    QJsonArray altitudes;
    for (const Contact contact : allContacts) {
        if (contacts.at(contact).isValid()) {
            object.insert(nameIn(contactNames, contact),
                contacts.at(contact).toUTC().toString(Qt::ISODateWithMs));
        }
        altitudes.append(contacts.altitudeAt(contact));
    }
    object.insert(QStringLiteral("altitudes"), altitudes);
    return object;
}

Contacts contactsFromJson(const QJsonObject& object)
{
    Contacts contacts;
    contacts.kind = valueIn(kinds, object.value(QLatin1String("kind")), Kind::None);
    contacts.magnitude = number(object, "magnitude", 0, 0, 2);
    const QJsonArray altitudes = object.value(QLatin1String("altitudes")).toArray();
    for (const Contact contact : allContacts) {
        const QString text = object.value(nameIn(contactNames, contact)).toString();
        contacts.set(contact, QDateTime::fromString(text, Qt::ISODateWithMs).toUTC());
        const auto index = static_cast<std::size_t>(contact);
        contacts.altitudes.at(index) = altitudes.at(static_cast<int>(index)).toDouble();
    }
    if (!contacts.isComplete()) {
        return {};
    }
    return contacts;
}

} // namespace

QByteArray planToJson(const Plan& plan)
{
    QJsonObject rows;
    for (const Phase phase : allPhases) {
        rows.insert(QLatin1String(nameOf(phase)), rowToJson(plan.row(phase)));
    }
    const QJsonObject object{{QStringLiteral("skein-eclipse"), version},
        {QStringLiteral("place"), plan.placeName},
        {QStringLiteral("latitude"), plan.place.latitude},
        {QStringLiteral("longitude"), plan.place.longitude},
        {QStringLiteral("height"), plan.place.height},
        {QStringLiteral("date"), plan.date.toString(Qt::ISODate)},
        {QStringLiteral("typed"), plan.isTyped},
        {QStringLiteral("contacts"), contactsToJson(plan.contacts)},
        {QStringLiteral("phases"), rows}, {QStringLiteral("pause"), plan.pause},
        {QStringLiteral("cues"), nameIn(ways, plan.cues.way)},
        {QStringLiteral("filter-off"), plan.cues.filterOff},
        {QStringLiteral("filter-on"), plan.cues.filterOn}};
    return QJsonDocument(object).toJson();
}

std::optional<Plan> planFromJson(const QByteArray& json, QString* whyNot)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int found = object.value(QLatin1String("skein-eclipse")).toInt();
    if (found != version) {
        if (whyNot != nullptr) {
            *whyNot =
                found > version
                    ? Text::tr("This plan was saved by a newer version of Skein. Open it there.")
                    : Text::tr("This file is no plan of an eclipse. Choose another one.");
        }
        return std::nullopt;
    }
    Plan plan;
    constexpr qsizetype longestName = 200;
    plan.placeName = object.value(QLatin1String("place")).toString().left(longestName);
    plan.place.latitude = number(object, "latitude", 0, -quarterTurn, quarterTurn);
    plan.place.longitude = number(object, "longitude", 0, -halfTurn, halfTurn);
    plan.place.height = number(object, "height", 0, -highestPlace, highestPlace);
    plan.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    plan.isTyped = object.value(QLatin1String("typed")).toBool();
    plan.contacts = contactsFromJson(object.value(QLatin1String("contacts")).toObject());
    const QJsonObject rows = object.value(QLatin1String("phases")).toObject();
    for (const Phase phase : allPhases) {
        plan.row(phase) =
            rowFromJson(rows.value(QLatin1String(nameOf(phase))).toObject(), plan.row(phase));
    }
    plan.pause = number(object, "pause", plan.pause, 0, Plan::longestPause);
    plan.cues.way = valueIn(ways, object.value(QLatin1String("cues")), plan.cues.way);
    plan.cues.filterOff = whole(object, "filter-off", plan.cues.filterOff, 0, Plan::longestLead);
    plan.cues.filterOn = whole(object, "filter-on", plan.cues.filterOn, 0, Plan::longestLead);
    return plan;
}

} // namespace skein::eclipse
