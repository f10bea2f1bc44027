// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/UserLocale.h"

#include <QList>
#include <QReadWriteLock>
#include <optional>

namespace skein {

namespace {

/** The process has one, as it has one QLocale(). */
struct Chosen
{
    QReadWriteLock lock; ///< Guards the one below.
    std::optional<QLocale> locale;
};

Chosen& chosen()
{
    static Chosen one;
    return one;
}

} // namespace

QLocale userLocale()
{
    Chosen& one = chosen();
    const QReadLocker locker(&one.lock);
    return one.locale ? *one.locale : QLocale();
}

void setUserLocale(const QLocale& locale)
{
    // A plugin may be copying the default on a thread of its own just now, and Qt takes no lock:
    // what has been one stays in memory, so that at worst the former one is copied.
    static QList<QLocale> kept;
    if (!kept.contains(locale)) {
        kept.append(locale);
    }
    {
        Chosen& one = chosen();
        const QWriteLocker locker(&one.lock);
        one.locale = locale;
    }
    QLocale::setDefault(locale);
}

} // namespace skein
