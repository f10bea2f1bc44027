// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QJsonObject>

namespace skein {

/** A setting with its value, kind, choices and limits, as several lines for a person. */
[[nodiscard]] QString settingDescription(const CameraSetting& setting);

/** The same for programs. Names and kinds are stable; labels are in the user's language. */
[[nodiscard]] QJsonObject settingObject(const CameraSetting& setting);

/** A sentence that says which values a setting takes. */
[[nodiscard]] QString settingValuesSentence(const CameraSetting& setting);

/** The names among @p known that somebody may have meant by @p name; at most three. */
[[nodiscard]] QStringList similarNames(const QString& name, const QStringList& known);

} // namespace skein
