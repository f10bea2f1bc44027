// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"

#include <QString>
#include <QStringList>

namespace skein {

/** Which saved sequence each of the keys runs. A view of the settings, which must outlive it. */
class SequenceKeys final
{
public:
    /** The names, in the order of the keys; an empty one is a key without a sequence. */
    inline static const SettingKey<QStringList> namesKey{"sequences/keys", {}};
    static constexpr int count = 9;

    /** What @p settings keep, and on the keys that have none there, those of @p others. */
    [[nodiscard]] static QStringList merged(const Settings& settings, const QStringList& others);

    explicit SequenceKeys(Settings& settings)
        : m_settings(settings)
    {}

    /** Of key 1 to count; empty: it runs none. */
    [[nodiscard]] QString name(int key) const;
    /** 0: none. */
    [[nodiscard]] int keyOf(const QString& name) const;
    /** 0: all are taken. */
    [[nodiscard]] int firstFree() const;
    /** Gives @p name the key, which is taken from another; 0: takes its key from it. */
    void give(const QString& name, int key);
    void rename(const QString& name, const QString& newName);

private:
    [[nodiscard]] QStringList names() const;

    Settings& m_settings;
};

} // namespace skein
