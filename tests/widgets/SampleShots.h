// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionModel.h"
#include "session/ShotModel.h"

namespace skein::test {

inline SessionItem photo(int number, const QString& ending = QStringLiteral("jpg"))
{
    SessionItem item;
    item.path =
        QStringLiteral("/session/capt-%1.%2").arg(number, 4, 10, QLatin1Char('0')).arg(ending);
    item.modified = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number);
    item.size = 8'000'000;
    item.isRaw = ending == QLatin1String("cr3");
    item.isVideo = ending == QLatin1String("mov");
    return item;
}

inline QList<SessionItem> photos(int count)
{
    QList<SessionItem> list;
    for (int i = 0; i < count; ++i) {
        list.append(photo(i));
    }
    return list;
}

/** @p count JPEGs without files behind them. */
struct Shots
{
    explicit Shots(int count) { files.update(photos(count)); }

    SessionModel files;
    ShotModel model{&files};
};

} // namespace skein::test
