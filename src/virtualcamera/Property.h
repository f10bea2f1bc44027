// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace skein {

/** The data types of PTP that this camera uses (ISO 15740, 5.3.1). */
enum class PropertyType : quint16 {
    Int8 = 0x0001,
    UInt8 = 0x0002,
    Int16 = 0x0003,
    UInt16 = 0x0004,
    Int32 = 0x0005,
    UInt32 = 0x0006,
    String = 0xFFFF,
};

enum class PropertyForm : quint8 { None = 0, Range = 1, Enumeration = 2 };

using PropertyValue = std::variant<qint64, QString>;

/** A value that may be chosen, with the words for it; the first is the one libgphoto2 shows. */
struct PropertyChoice
{
    PropertyValue value;
    QStringList names;
};

/** One setting of the camera: what PTP calls a device property. A plain value. */
struct Property
{
    quint16 code = 0;
    QStringList names; ///< As libgphoto2 names the setting, then other words for it.
    PropertyType type = PropertyType::UInt16;
    bool writable = true; ///< By the client; a person at the camera may change any.
    PropertyForm form = PropertyForm::None;
    PropertyValue value = qint64(0);
    PropertyValue factory = qint64(0);
    QList<PropertyChoice> choices; ///< With PropertyForm::Enumeration
    qint64 minimum = 0;            ///< With PropertyForm::Range
    qint64 maximum = 0;            ///< With PropertyForm::Range
    qint64 step = 1;               ///< With PropertyForm::Range

    [[nodiscard]] qint64 number() const;
    [[nodiscard]] QString text() const;
    /** Whether the setting may have this value: its type, its choices, its range. */
    [[nodiscard]] bool accepts(const PropertyValue& candidate) const;
    /** The value in words, as a person would say it. */
    [[nodiscard]] QString valueName() const;
};

/** The settings of this camera with their factory values; @p megapixels decides the image sizes. */
[[nodiscard]] QList<Property> makeProperties(double megapixels);

/** So many settings that only have a number, as cameras of the makers have them by the hundred. */
[[nodiscard]] QList<Property> makeNamelessProperties(int count);

/** What kinds of settings there are that break programs: 10,000 choices, ranges without sense. */
[[nodiscard]] QStringList oddPropertyKinds();
/** A setting of each kind in @p names. */
[[nodiscard]] QList<Property> makeOddProperties(const QStringList& names);

} // namespace skein
