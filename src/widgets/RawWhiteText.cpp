// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RawWhiteText.h"

#include "image/RawHistogram.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace skein {

namespace {

/** "16383", or "R 15800, G1 15790" where channels differ. */
QString levelsOf(const QList<RawChannel>& channels, int RawChannel::*level)
{
    const auto isSame = [&](const RawChannel& each) {
        return each.*level == channels.first().*level;
    };
    if (std::all_of(channels.begin(), channels.end(), isSame)) {
        return QString::number(channels.first().*level);
    }
    QStringList parts;
    for (const RawChannel& channel : channels) {
        parts.append(channel.name + u' ' + QString::number(channel.*level));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

QString RawWhiteText::of(const RawHistogram& histogram)
{
    if (!histogram.hasOtherWhite()) {
        return {};
    }
    //: %1 and %2 are values of the sensor, "16383" or "R 15800, G1 15790"
    return tr("The file says that its photosites are saturated at %1, but its data show that they "
              "are at %2. What is clipped is counted by the data.")
        .arg(levelsOf(histogram.channels(), &RawChannel::toldWhite),
            levelsOf(histogram.channels(), &RawChannel::white));
}

} // namespace skein
