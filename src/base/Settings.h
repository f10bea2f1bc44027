// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/SettingsFile.h"

#include <QHash>
#include <QObject>
#include <QVariant>
#include <optional>

namespace skein {

class SettingsWriter;

/** A preference: its key in the file and the value it has until the user changes it. */
template<typename T>
struct SettingKey
{
    const char* name; ///< "group/key", stable for ever, never translated.
    T defaultValue;
};

/**
 * Typed preferences in a file of QSettings (Core only).
 *
 * The file is read when this is made; what changes is written soon after, on another thread, and
 * at the latest when this goes, which waits for it. Nothing else waits for the disk. What others
 * write meanwhile is kept in the file, and read at the next start. A file that is broken or cut off
 * is set aside, and the copy of it that was made when it was last written counts; what a newer
 * version wrote stays in it. problem() says so.
 *
 * Lives on the thread that made it. Values never depend on the locale. Owned by main() and passed
 * on by reference: there is no global instance.
 */
class Settings final : public QObject
{
    Q_OBJECT

public:
    /** The user's own settings file. Organisation and application name must be set. */
    explicit Settings(QObject* parent = nullptr);
    /** A file of one's own, for tests. */
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    template<typename T>
    [[nodiscard]] T value(const SettingKey<T>& key) const
    {
        QVariant stored = m_values.value(QString::fromLatin1(key.name));
        // convert() looks at the text itself: "abc" is no number, so the default counts.
        const bool isUsable = stored.isValid() && stored.convert(QMetaType::fromType<T>());
        return isUsable ? stored.value<T>() : key.defaultValue;
    }

    template<typename T>
    void setValue(const SettingKey<T>& key, const T& value)
    {
        const QString name = QString::fromLatin1(key.name);
        if (this->value(key) != value || !m_values.contains(name)) {
            change(name, QVariant::fromValue(value));
        }
    }

    /** All that is stored, whether this version knows it or not; defaults are not in it. */
    [[nodiscard]] const QHash<QString, QVariant>& stored() const { return m_values; }
    /** Stores @p value, of whatever type, under @p name; an invalid one: the default counts. */
    void setStored(const QString& name, const QVariant& value);
    /** The default of the key counts again. */
    void reset(const QString& name) { setStored(name, {}); }

    /** How the file was met when this was made. */
    [[nodiscard]] SettingsOrigin origin() const { return m_origin; }
    [[nodiscard]] QString fileName() const { return m_file; }
    /** What the photographer is to be told of the file now; nothing when all is well. */
    [[nodiscard]] std::optional<Error> problem() const;

Q_SIGNALS:
    /** The value stored under @p name changed; whoever uses it re-reads it. */
    void changed(const QString& name);
    /** problem() changed: it could not be written, or can again. */
    void problemChanged();

private:
    Settings(const QString& file, QSettings::Format format, bool withFallbacks, QObject* parent);
    void change(const QString& name, const QVariant& value);

    const QString m_file;
    QHash<QString, QVariant> m_values;
    SettingsOrigin m_origin = SettingsOrigin::New;
    QString m_setAside;
    SettingsWriter* const m_writer; ///< A child.
};

} // namespace skein
