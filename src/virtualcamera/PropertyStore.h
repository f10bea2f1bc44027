// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/Property.h"

#include <QObject>

namespace skein {

/**
 * All settings of the camera with their present values, and how they travel over PTP.
 *
 * Outlives every client. Linked settings (the two notations of the shutter speed) follow each
 * other. Lives on the main thread.
 */
class PropertyStore final : public QObject
{
    Q_OBJECT

public:
    explicit PropertyStore(QList<Property> properties, QObject* parent = nullptr);

    [[nodiscard]] const Property* find(quint16 code) const;
    /** By libgphoto2's name or one of the other words for it, ignoring case. */
    [[nodiscard]] const Property* findByName(const QString& name) const;
    [[nodiscard]] QList<quint16> codes() const;
    [[nodiscard]] qint64 number(quint16 code) const;
    [[nodiscard]] QString text(quint16 code) const;

    /** Sets a value from inside the camera; nothing is checked. Emits changed() if it differs. */
    void put(quint16 code, const PropertyValue& value);
    /** Sets a value given in words by a person at the camera; false if it has no such value. */
    [[nodiscard]] bool putInWords(quint16 code, const QString& words);

    /** Whether a client may change it from now on, as with the mode or the lens; an event tells. */
    void setWritable(quint16 code, bool writable);

    /** A device property description dataset; empty for an unknown code. */
    [[nodiscard]] QByteArray describe(quint16 code) const;
    [[nodiscard]] QByteArray encodedValue(quint16 code) const;
    /** Sets what a client sent; the answer is a PTP response code. */
    [[nodiscard]] quint16 setEncoded(quint16 code, const QByteArray& bytes);
    [[nodiscard]] quint16 reset(quint16 code);

Q_SIGNALS:
    void changed(quint16 code);

private:
    Property* findMutable(quint16 code);
    void assign(Property& property, const PropertyValue& value);
    void putLinked(const Property& property);

    QList<Property> m_properties;
};

} // namespace skein
