// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QDateTime>
#include <QList>

namespace skein {

/** A setting and its value as settingValueText() writes it. */
struct PresetValue
{
    QString name;
    QString value;

    friend bool operator==(const PresetValue&, const PresetValue&) = default;
};

/** A named set of values for one model of camera. */
struct SettingPreset
{
    QString name;
    QList<PresetValue> values;
    QDateTime saved = {}; ///< When it was saved last; invalid: not known.

    friend bool operator==(const SettingPreset&, const SettingPreset&) = default;
};

/**
 * True for a setting that a preset may hold: one that describes how photographs are taken. Not what
 * is done rather than set, what cannot be changed now, clock and names, raw properties, and where
 * photographs go: no preset may move them to where they can be lost.
 */
[[nodiscard]] bool isForPresets(const CameraSetting& setting);

/** What a preset of @p settings holds; only those in @p names unless it is empty. */
[[nodiscard]] QList<PresetValue> presetValues(
    const QList<CameraSetting>& settings, const QStringList& names = {});

/**
 * @p values in an order that works on cameras: the mode first, for it decides what can be set at
 * all, then what locks others (quality before size, automatic ISO before ISO), the exposure after
 * that, and what is fine-tuned (colour temperature) last. Otherwise the order stays.
 */
[[nodiscard]] QList<PresetValue> inWorkingOrder(QList<PresetValue> values);

} // namespace skein
