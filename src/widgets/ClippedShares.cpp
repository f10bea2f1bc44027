// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ClippedShares.h"

#include "image/RawHistogram.h"
#include "widgets/HistogramColours.h"
#include "widgets/HistogramPainter.h"

#include <QLocale>
#include <QStringList>

namespace skein {

ClippedShares ClippedShares::of(const Histogram& histogram, bool bright)
{
    ClippedShares all;
    const std::array<QString, Histogram::channelCount> names{
        //: a colour channel, in a list: “red, green”
        tr("red"),
        //: colour channel, in a list of how much is clipped: "red 2 %"
        tr("green"),
        //: colour channel, in a list of how much is clipped: "red 2 %"
        tr("blue"),
        //: colour channel, in a list of how much is clipped: "red 2 %"
        tr("luminance")};
    const std::array<QString, Histogram::channelCount> letters{
        //: one letter before the share of red that is clipped: "R 2"
        tr("R"),
        //: one letter before the share of green that is clipped: "G 2"
        tr("G"),
        //: one letter before the share of blue that is clipped: "B 2"
        tr("B"),
        //: one letter before the share of the luminance that is clipped: "L 2"
        tr("L")};
    for (size_t i = 0; i < names.size(); ++i) {
        const auto channel = static_cast<Histogram::Channel>(i);
        all.m_shares.append({names[i], letters[i], theme::scopeChannels[i],
            bright ? histogram.brightPercent(channel) : histogram.darkPercent(channel)});
    }
    return all;
}

ClippedShares ClippedShares::of(const RawHistogram& histogram, bool bright)
{
    ClippedShares all;
    const auto curves = curvesOf(histogram);
    for (int i = 0; i < histogram.channels().size(); ++i) {
        const QString name = histogram.channels().at(i).name;
        all.m_shares.append({name, name, curves[static_cast<size_t>(i)].colour,
            bright ? histogram.clippedPercent(i) : histogram.blackPercent(i)});
    }
    return all;
}

QString ClippedShares::endName(bool bright)
{
    if (bright) {
        //: before how much of each colour is at full brightness: "Highlights R 2 G 0 B 0 %"
        return tr("Highlights");
    }
    //: before how much of each colour is without any light: "Shadows R 2 G 0 B 0 %"
    return tr("Shadows");
}

QString ClippedShares::percentText(double percent)
{
    constexpr double leastShown = 0.1;
    constexpr double wholeFrom = 9.95;
    const QLocale locale;
    if (percent <= 0) {
        return locale.toString(0);
    }
    if (percent < leastShown) {
        //: a share in per cent that is smaller than the number
        return tr("<%1").arg(locale.toString(leastShown, 'f', 1));
    }
    return locale.toString(percent, 'f', percent < wholeFrom ? 1 : 0);
}

QString ClippedShares::sentence() const
{
    QStringList parts;
    for (const Share& share : m_shares) {
        //: the name of a colour and its share
        parts.append(tr("%1 %2 %").arg(share.name, percentText(share.percent)));
    }
    //: stands between the entries of a list: "red 2 %, blue 1 %"
    return parts.join(tr(", "));
}

} // namespace skein
