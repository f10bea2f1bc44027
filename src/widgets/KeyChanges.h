// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Settings.h"

#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <optional>

namespace skein {

/** A command as keys are given out: its stable name, and the keys it has by itself. */
struct KeyOwner
{
    QString name;
    QList<QKeySequence> defaults;
    bool isGuest = false; ///< A plugin's: its own keys give way to those of the program.
};

/** As it is written, in settings and files; nothing is lost, not even keys without a name. */
[[nodiscard]] QString keyText(const QKeySequence& key);
/** Empty for what is no key. */
[[nodiscard]] QKeySequence keyFromText(const QString& text);

/**
 * The keys that the photographer gave to commands: only what differs from what these have by
 * themselves. What is there of commands, or in ways, that this version does not know is kept as it
 * is. A value, of JSON: { "capture": ["Space", "Page Down"], ... }.
 */
class KeyChanges final
{
public:
    /** Where the settings keep them. */
    inline static const SettingKey<QString> key{"keys/changed", {}};
    /** What stood there when it could not be read: kept for the photographer. */
    inline static const SettingKey<QString> unreadableKey{"keys/unreadable", {}};

    KeyChanges() = default;
    explicit KeyChanges(QJsonObject changes)
        : m_changes(std::move(changes))
    {}
    [[nodiscard]] static KeyChanges in(const Settings& settings);
    void storeIn(Settings& settings) const;
    /** As the settings keep them; what cannot be read is none. */
    [[nodiscard]] static KeyChanges fromText(const QString& text);
    [[nodiscard]] QString text() const;

    /** The keys given to @p name; nothing: it has its own, or what is there says no keys. */
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString& name) const;
    /** Gives @p owner these keys and no others. */
    void setKeys(const KeyOwner& owner, const QList<QKeySequence>& keys);
    void reset(const QString& name) { m_changes.remove(name); }
    /** The commands that have an entry, known or not. */
    [[nodiscard]] QStringList names() const { return m_changes.keys(); }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QJsonObject& json() const { return m_changes; }

    friend bool operator==(const KeyChanges&, const KeyChanges&) = default;

private:
    QJsonObject m_changes;
};

/**
 * Which keys each of @p owners has: each key belongs to one of them at most. A key that was given
 * to a command goes before one that another has by itself, and those of the program go before
 * plugins'; of equals the first one counts.
 */
[[nodiscard]] QHash<QString, QList<QKeySequence>> resolvedKeys(
    const QList<KeyOwner>& owners, const KeyChanges& changes);

} // namespace skein
