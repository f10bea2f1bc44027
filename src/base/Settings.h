// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace skein {

/** A preference: its key in the file and the value it has until the user changes it. */
template<typename T>
struct SettingKey
{
    const char* name; ///< "group/key", stable for ever, never translated.
    T defaultValue;
};

/**
 * Typed preferences over QSettings (Core only).
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
        QVariant stored = m_store.value(QLatin1String(key.name));
        // convert() looks at the text itself: "abc" is no number, so the default counts.
        const bool isUsable = stored.isValid() && stored.convert(QMetaType::fromType<T>());
        return isUsable ? stored.value<T>() : key.defaultValue;
    }

    template<typename T>
    void setValue(const SettingKey<T>& key, const T& value)
    {
        if (this->value(key) != value || !m_store.contains(QLatin1String(key.name))) {
            m_store.setValue(QLatin1String(key.name), QVariant::fromValue(value));
            Q_EMIT changed(QString::fromLatin1(key.name));
        }
    }

Q_SIGNALS:
    /** The value stored under @p name changed; whoever uses it re-reads it. */
    void changed(const QString& name);

private:
    QSettings m_store;
};

} // namespace skein
