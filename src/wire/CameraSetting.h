// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace skein {

/** How a setting is entered. */
enum class SettingKind : quint8 {
    Choice, ///< One of CameraSetting::choices; value is a QString.
    Range,  ///< A number within CameraSetting::range; value is a double.
    Text,   ///< Free text; value is a QString.
    Toggle, ///< On or off; value is a bool.
    Date,   ///< A point in time; value is a QDateTime in UTC.
    Button, ///< Something that is done, not stored; value is invalid.
};

/** Limits of a Range setting. minimum == maximum is legal: then nothing can be chosen. */
struct SettingRange
{
    double minimum = 0;
    double maximum = 0;
    double step = 1;

    friend bool operator==(const SettingRange&, const SettingRange&) = default;
};

/**
 * One setting of a camera as its driver presents it.
 *
 * @c name is stable and untranslated ("shutterspeed"); @c label and the choices may be in the
 * user's language; @c section is the stable name of the group it belongs to ("imgsettings",
 * "capturesettings", "settings", "status", "actions", "other") with its own @c sectionLabel.
 * The value may be a text outside @c choices on some bodies: show it as it is.
 */
struct CameraSetting
{
    QString name;
    QString label;
    QString section;
    QString sectionLabel;
    QString help; ///< The driver's explanation; often empty.
    SettingKind kind = SettingKind::Text;
    QVariant value;
    QStringList choices;
    SettingRange range;
    bool readOnly = false;

    friend bool operator==(const CameraSetting&, const CameraSetting&) = default;
};

/** The value as text that does not depend on the locale: for files, command lines and JSON. */
[[nodiscard]] QString settingValueText(const CameraSetting& setting);

/**
 * Reads @p text (as settingValueText writes it, or as a person types it) as a value of @p setting.
 * @return an invalid QVariant when it is not one: outside the choices or the range, not a number.
 * Choices match exactly first, then without regard to case. Dates are ISO 8601 or "now".
 */
[[nodiscard]] QVariant settingValueFromText(const CameraSetting& setting, const QString& text);

QDataStream& operator<<(QDataStream& stream, const CameraSetting& setting);
QDataStream& operator>>(QDataStream& stream, CameraSetting& setting);

} // namespace skein

Q_DECLARE_METATYPE(skein::CameraSetting)
