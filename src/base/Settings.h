// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

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
 * write meanwhile is kept in the file, and read at the next start.
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

Q_SIGNALS:
    /** The value stored under @p name changed; whoever uses it re-reads it. */
    void changed(const QString& name);

private:
    void change(const QString& name, const QVariant& value);

    QHash<QString, QVariant> m_values;
    SettingsWriter* const m_writer; ///< A child.
};

} // namespace skein
