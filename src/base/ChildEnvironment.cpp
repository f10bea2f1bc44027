// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ChildEnvironment.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

namespace skein::childEnvironment {

namespace {

struct Told
{
    QMutex mutex;
    QHash<QString, QString> values;
};

Told& told()
{
    static Told all;
    return all;
}

} // namespace

void tell(const QString& name, const QString& value)
{
    const QMutexLocker lock(&told().mutex);
    told().values.insert(name, value);
}

QProcessEnvironment get()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QMutexLocker lock(&told().mutex);
    for (auto each = told().values.cbegin(); each != told().values.cend(); ++each) {
        all.insert(each.key(), each.value());
    }
    return all;
}

} // namespace skein::childEnvironment
