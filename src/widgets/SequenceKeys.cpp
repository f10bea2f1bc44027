// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceKeys.h"

#include <algorithm>

namespace skein {

QStringList SequenceKeys::names() const
{
    QStringList names = m_settings.value(namesKey).mid(0, count);
    while (names.size() < count) {
        names.append(QString());
    }
    return names;
}

QStringList SequenceKeys::merged(const Settings& settings, const QStringList& others)
{
    QStringList all = settings.value(namesKey).mid(0, count);
    for (qsizetype key = 0; key < std::min<qsizetype>(count, others.size()); ++key) {
        while (all.size() <= key) {
            all.append(QString());
        }
        if (all.at(key).isEmpty() && !all.contains(others.at(key))) {
            all[key] = others.at(key);
        }
    }
    return all;
}

QString SequenceKeys::name(int key) const
{
    return names().value(key - 1);
}

int SequenceKeys::keyOf(const QString& name) const
{
    return name.isEmpty() ? 0 : static_cast<int>(names().indexOf(name)) + 1;
}

int SequenceKeys::firstFree() const
{
    return static_cast<int>(names().indexOf(QString())) + 1;
}

void SequenceKeys::give(const QString& name, int key)
{
    QStringList all = names();
    for (QString& other : all) {
        if (other == name) {
            other.clear();
        }
    }
    if (key >= 1 && key <= count) {
        all[key - 1] = name;
    }
    m_settings.setValue(namesKey, all);
}

void SequenceKeys::rename(const QString& name, const QString& newName)
{
    const int key = keyOf(name);
    if (key > 0) {
        give(name, 0);
        give(newName, key);
    }
}

} // namespace skein
