// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Shot.h"

#include <algorithm>

namespace skein {

ShotFiles Shot::shotFiles() const
{
    ShotFiles named;
    for (const SessionItem& file : files) {
        named.paths.append(file.path);
    }
    named.ownsStem = ownsStem;
    return named;
}

const SessionItem* Shot::raw() const
{
    const auto found = std::ranges::find_if(files, &SessionItem::isRaw);
    return found == files.end() ? nullptr : &*found;
}

bool Shot::isDamaged() const
{
    return std::ranges::any_of(files, &SessionItem::isDamaged);
}

const QDateTime& Shot::captured() const
{
    return facts.captured.isValid() ? facts.captured : files.first().modified;
}

qint64 Shot::size() const
{
    qint64 bytes = 0;
    for (const SessionItem& file : files) {
        bytes += file.size;
    }
    return bytes;
}

} // namespace skein
