// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyReset.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {

using Keys = QList<QKeySequence>;

Keys without(Keys keys, const Keys& others)
{
    keys.removeIf([&others](const QKeySequence& key) { return others.contains(key); });
    return keys;
}

bool hasAnybody(const QHash<QString, Keys>& keys, const QKeySequence& key)
{
    return std::ranges::any_of(keys, [&key](const Keys& each) { return each.contains(key); });
}

/** Those that @p owner has, and @p more of its own, in the order in which it has them by itself. */
Keys inOrder(const KeyOwner& owner, const Keys& has, const Keys& more)
{
    Keys keys = owner.defaults;
    keys.removeIf(
        [&](const QKeySequence& key) { return !has.contains(key) && !more.contains(key); });
    return keys + without(has, owner.defaults);
}

/** Keys of @p freed that nobody has go back to whom they belong. */
void giveBack(const Keys& freed, const QList<KeyOwner>& owners, KeyChanges& changes)
{
    const auto now = resolvedKeys(owners, changes);
    for (const KeyOwner& owner : owners) {
        Keys back = owner.defaults;
        back.removeIf(
            [&](const QKeySequence& key) { return !freed.contains(key) || hasAnybody(now, key); });
        if (!back.isEmpty()) {
            changes.setKeys(owner, inOrder(owner, now.value(owner.name), back));
        }
    }
}

} // namespace

KeyReset KeyReset::of(const QString& name, const QList<KeyOwner>& owners, const KeyChanges& changes)
{
    const auto before = resolvedKeys(owners, changes);
    KeyReset reset{changes, {}, {}, {}};
    reset.changes.reset(name);
    giveBack(before.value(name), owners, reset.changes);
    const auto after = resolvedKeys(owners, reset.changes);
    const auto own = std::ranges::find(owners, name, &KeyOwner::name);
    const auto add = [](QList<Move>& moves, const QString& whose, const Keys& keys) {
        if (!keys.isEmpty()) {
            moves.append({whose, keys});
        }
    };
    for (const KeyOwner& each : owners) {
        if (each.name == name) {
            continue;
        }
        const Keys now = after.value(each.name);
        add(reset.gained, each.name, without(now, before.value(each.name)));
        add(reset.lost, each.name, without(before.value(each.name), now));
        if (own != owners.cend()) {
            add(reset.withheld, each.name, without(own->defaults, without(own->defaults, now)));
        }
    }
    return reset;
}

} // namespace skein
