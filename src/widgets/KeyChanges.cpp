// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyChanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

constexpr int mostKeys = 32; ///< Of one command; a file may say anything.
constexpr auto hexMark = QLatin1String("0x");
constexpr int hexBase = 16;

QJsonArray textsOf(const QList<QKeySequence>& keys)
{
    QJsonArray texts;
    for (const QKeySequence& key : keys) {
        texts.append(keyText(key));
    }
    return texts;
}

} // namespace

QString keyText(const QKeySequence& key)
{
    const QString text = key.toString(QKeySequence::PortableText);
    if (QKeySequence(text, QKeySequence::PortableText) == key || key.count() != 1) {
        return text;
    }
    // Keys of strange devices have numbers, but no names.
    return hexMark + QString::number(key[0].toCombined(), hexBase);
}

QKeySequence keyFromText(const QString& text)
{
    constexpr qsizetype longest = 200;
    if (text.startsWith(hexMark)) {
        bool isNumber = false;
        const int key = text.mid(hexMark.size()).toInt(&isNumber, hexBase);
        const auto code = QKeyCombination::fromCombined(key).key();
        return isNumber && code != Qt::Key(0) && code != Qt::Key_unknown ? QKeySequence(key)
                                                                         : QKeySequence();
    }
    if (text.isEmpty() || text.size() > longest) {
        return {};
    }
    const QKeySequence key(text, QKeySequence::PortableText);
    for (int at = 0; at < key.count(); ++at) {
        const auto code = key[static_cast<uint>(at)].key();
        if (code == Qt::Key_unknown || code == Qt::Key(0)) {
            return {};
        }
    }
    return key;
}

KeyChanges KeyChanges::in(const Settings& settings)
{
    return fromText(settings.value(key));
}

void KeyChanges::storeIn(Settings& settings) const
{
    const QString before = settings.value(key);
    if (!before.isEmpty() && !QJsonDocument::fromJson(before.toUtf8()).isObject()) {
        settings.setValue(unreadableKey, before);
    }
    if (isEmpty() && before.isEmpty()) {
        return;
    }
    settings.setValue(key, text());
}

KeyChanges KeyChanges::fromText(const QString& text)
{
    return KeyChanges(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString KeyChanges::text() const
{
    return isEmpty() ? QString()
                     : QString::fromUtf8(QJsonDocument(m_changes).toJson(QJsonDocument::Compact));
}

std::optional<QList<QKeySequence>> KeyChanges::keys(const QString& name) const
{
    const QJsonValue value = m_changes.value(name);
    if (!value.isArray()) {
        return std::nullopt;
    }
    const QJsonArray texts = value.toArray();
    QList<QKeySequence> keys;
    for (const auto& text : texts) {
        const QKeySequence each = keyFromText(text.toString());
        if (!each.isEmpty() && !keys.contains(each) && keys.size() < mostKeys) {
            keys.append(each);
        }
    }
    // Of another version all of whose keys are unknown here: its own ones are better than none.
    return keys.isEmpty() && !texts.isEmpty() ? std::nullopt : std::optional(keys);
}

void KeyChanges::setKeys(const KeyOwner& owner, const QList<QKeySequence>& keys)
{
    if (keys == owner.defaults) {
        m_changes.remove(owner.name);
    } else {
        m_changes.insert(owner.name, textsOf(keys));
    }
}

QHash<QString, QList<QKeySequence>> resolvedKeys(
    const QList<KeyOwner>& owners, const KeyChanges& changes)
{
    QHash<QString, QList<QKeySequence>> given;
    QSet<QKeySequence> taken;
    const auto give = [&](const QString& name, const QList<QKeySequence>& keys) {
        QList<QKeySequence>& own = given[name];
        for (const QKeySequence& key : keys) {
            if (!taken.contains(key)) {
                taken.insert(key);
                own.append(key);
            }
        }
    };
    for (const KeyOwner& owner : owners) {
        if (const auto keys = changes.keys(owner.name)) {
            give(owner.name, *keys);
        }
    }
    for (const bool guests : {false, true}) {
        for (const KeyOwner& owner : owners) {
            if (owner.isGuest == guests && !changes.keys(owner.name)) {
                give(owner.name, owner.defaults);
            }
        }
    }
    return given;
}

} // namespace skein
