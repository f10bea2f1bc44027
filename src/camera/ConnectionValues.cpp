// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/ConnectionValues.h"

#include <algorithm>

namespace skein {

namespace {

/** Clocks of cameras count whole seconds, and the value is as old as the connection. */
constexpr qint64 toleratedSeconds = 1;

const CameraSetting* changeable(const QList<CameraSetting>& settings, const QString& name)
{
    const auto found = std::find_if(settings.cbegin(), settings.cend(),
        [&name](const CameraSetting& setting) { return setting.name == name; });
    return found != settings.cend() && !found->readOnly ? &*found : nullptr;
}

void addText(QList<WantedValue>& values, const QList<CameraSetting>& settings, const QString& name,
    const QString& text)
{
    const CameraSetting* setting = changeable(settings, name);
    if (setting != nullptr && setting->kind == SettingKind::Text && !text.isEmpty() &&
        setting->value.toString() != text) {
        values.append({name, text});
    }
}

void addClock(
    QList<WantedValue>& values, const QList<CameraSetting>& settings, const QDateTime& now)
{
    // Canon has both; its "datetime" is local time by another name (ptp2 2.5.30).
    for (const QString& name : {QStringLiteral("datetimeutc"), QStringLiteral("datetime")}) {
        const CameraSetting* clock = changeable(settings, name);
        if (clock == nullptr || clock->kind != SettingKind::Date) {
            continue;
        }
        const QDateTime shown = clock->value.toDateTime();
        if (!shown.isValid() || std::abs(shown.secsTo(now)) > toleratedSeconds) {
            values.append({name, now});
        }
        return;
    }
}

} // namespace

QList<WantedValue> connectionValues(
    const ConnectionWishes& wishes, const QList<CameraSetting>& settings, const QDateTime& now)
{
    QList<WantedValue> values;
    const auto target = QStringLiteral("capturetarget");
    const CameraSetting* place = changeable(settings, target);
    if (place != nullptr && place->choices.contains(wishes.captureTarget) &&
        place->value.toString() != wishes.captureTarget) {
        values.append({target, wishes.captureTarget});
    }
    addText(values, settings, QStringLiteral("artist"), wishes.artist);
    addText(values, settings, QStringLiteral("copyright"), wishes.copyright);
    if (wishes.setClock) {
        addClock(values, settings, now);
    }
    return values;
}

} // namespace skein
