// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PropertyStore.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ShutterSpeeds.h"

#include <algorithm>
#include <optional>

namespace skein {

namespace {

void writeValue(PtpWriter& writer, PropertyType type, const PropertyValue& value)
{
    if (type == PropertyType::String) {
        writer.string(std::get<QString>(value));
        return;
    }
    const auto number = static_cast<quint64>(std::get<qint64>(value));
    switch (type) {
    case PropertyType::Int8:
    case PropertyType::UInt8:
        writer.u8(static_cast<quint8>(number));
        break;
    case PropertyType::Int16:
    case PropertyType::UInt16:
        writer.u16(static_cast<quint16>(number));
        break;
    default:
        writer.u32(static_cast<quint32>(number));
    }
}

PropertyValue readValue(PtpReader& reader, PropertyType type)
{
    switch (type) {
    case PropertyType::Int8:
        return qint64(static_cast<qint8>(reader.u8()));
    case PropertyType::UInt8:
        return qint64(reader.u8());
    case PropertyType::Int16:
        return qint64(static_cast<qint16>(reader.u16()));
    case PropertyType::UInt16:
        return qint64(reader.u16());
    case PropertyType::Int32:
        return qint64(static_cast<qint32>(reader.u32()));
    case PropertyType::UInt32:
        return qint64(reader.u32());
    case PropertyType::String:
        break;
    }
    return reader.string();
}

std::optional<PropertyValue> fromWords(const Property& property, const QString& words)
{
    for (const PropertyChoice& choice : property.choices) {
        if (choice.names.contains(words, Qt::CaseInsensitive))
            return choice.value;
    }
    if (property.type == PropertyType::String)
        return PropertyValue(words);
    QString number = words;
    if (number.endsWith(u'%'))
        number.chop(1);
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    return isNumber ? std::optional<PropertyValue>(value) : std::nullopt;
}

} // namespace

PropertyStore::PropertyStore(QList<Property> properties, QObject* parent)
    : QObject(parent)
    , m_properties(std::move(properties))
{}

const Property* PropertyStore::find(quint16 code) const
{
    const auto found = std::find_if(m_properties.cbegin(), m_properties.cend(),
        [code](const Property& property) { return property.code == code; });
    return found != m_properties.cend() ? &*found : nullptr;
}

Property* PropertyStore::findMutable(quint16 code)
{
    return const_cast<Property*>(find(code));
}

const Property* PropertyStore::findByName(const QString& name) const
{
    const auto found =
        std::find_if(m_properties.cbegin(), m_properties.cend(), [&](const Property& property) {
            return property.names.contains(name, Qt::CaseInsensitive);
        });
    return found != m_properties.cend() ? &*found : nullptr;
}

QList<quint16> PropertyStore::codes() const
{
    QList<quint16> codes;
    for (const Property& property : m_properties)
        codes.append(property.code);
    return codes;
}

qint64 PropertyStore::number(quint16 code) const
{
    const Property* property = find(code);
    return property ? property->number() : 0;
}

QString PropertyStore::text(quint16 code) const
{
    const Property* property = find(code);
    return property ? property->text() : QString();
}

void PropertyStore::put(quint16 code, const PropertyValue& value)
{
    if (Property* property = findMutable(code))
        assign(*property, value);
}

void PropertyStore::assign(Property& property, const PropertyValue& value)
{
    if (property.value == value)
        return;
    property.value = value;
    Q_EMIT changed(property.code);
    putLinked(property);
}

void PropertyStore::putLinked(const Property& property)
{
    const auto number = static_cast<quint32>(property.number());
    if (property.code == ptp::prop::ExposureTime) {
        put(ptp::prop::NikonExposureTime, qint64(shutterSpeedFromTicks(number).fraction()));
    } else if (property.code == ptp::prop::NikonExposureTime) {
        put(ptp::prop::ExposureTime, qint64(shutterSpeedFromFraction(number).ticks));
    }
}

bool PropertyStore::putInWords(quint16 code, const QString& words)
{
    Property* property = findMutable(code);
    const std::optional<PropertyValue> value =
        property ? fromWords(*property, words) : std::nullopt;
    if (!value || !property->accepts(*value))
        return false;
    assign(*property, *value);
    return true;
}

void PropertyStore::setWritable(quint16 code, bool writable)
{
    Property* property = findMutable(code);
    if (!property || property->writable == writable)
        return;
    property->writable = writable;
    Q_EMIT changed(code);
}

QByteArray PropertyStore::describe(quint16 code) const
{
    const Property* property = find(code);
    if (!property)
        return {};
    PtpWriter writer;
    writer.u16(code).u16(static_cast<quint16>(property->type)).u8(property->writable ? 1 : 0);
    writeValue(writer, property->type, property->factory);
    writeValue(writer, property->type, property->value);
    writer.u8(static_cast<quint8>(property->form));
    if (property->form == PropertyForm::Range) {
        for (const qint64 bound : {property->minimum, property->maximum, property->step})
            writeValue(writer, property->type, bound);
    } else if (property->form == PropertyForm::Enumeration) {
        writer.u16(static_cast<quint16>(property->choices.size()));
        for (const PropertyChoice& choice : property->choices)
            writeValue(writer, property->type, choice.value);
    }
    return writer.bytes();
}

QByteArray PropertyStore::encodedValue(quint16 code) const
{
    PtpWriter writer;
    if (const Property* property = find(code))
        writeValue(writer, property->type, property->value);
    return writer.bytes();
}

quint16 PropertyStore::setEncoded(quint16 code, const QByteArray& bytes)
{
    Property* property = findMutable(code);
    if (!property)
        return ptp::rc::DevicePropNotSupported;
    if (!property->writable)
        return ptp::rc::AccessDenied;
    PtpReader reader(bytes);
    const PropertyValue value = readValue(reader, property->type);
    if (!reader.ok() || reader.remaining() != 0)
        return ptp::rc::InvalidDevicePropFormat;
    if (!property->accepts(value))
        return ptp::rc::InvalidDevicePropValue;
    assign(*property, value);
    return ptp::rc::Ok;
}

quint16 PropertyStore::reset(quint16 code)
{
    Property* property = findMutable(code);
    if (!property)
        return ptp::rc::DevicePropNotSupported;
    if (!property->writable)
        return ptp::rc::AccessDenied;
    assign(*property, property->factory);
    return ptp::rc::Ok;
}

} // namespace skein
