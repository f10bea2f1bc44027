// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutlineOptions.h"

#include "plugin/PluginSettings.h"

#include <algorithm>

namespace skein::headoutline {

namespace {

// Published: they keep their names and types.
constexpr QLatin1String contrastKey("contrast");
constexpr QLatin1String coarsenessKey("coarseness");
constexpr QLatin1String desaturationKey("desaturation");
constexpr QLatin1String invertedKey("inverted");
constexpr QLatin1String frontFirstKey("front-row-first");
constexpr QLatin1String pageSideKey("page-side");

} // namespace

OutlineOptions OutlineOptions::stored(const PluginSettings& settings)
{
    const OutlineOptions usual;
    OutlineOptions options;
    OutlineLook& look = options.look;
    look.contrast = settings.value(contrastKey, usual.look.contrast).toInt();
    look.coarseness = settings.value(coarsenessKey, usual.look.coarseness).toInt();
    look.desaturation = settings.value(desaturationKey, usual.look.desaturation).toInt();
    look.inverted = settings.value(invertedKey, usual.look.inverted).toBool();
    look = look.bounded();
    const bool isFrontFirst = settings.value(frontFirstKey, false).toBool();
    options.firstRow = isFrontFirst ? FirstRow::Front : FirstRow::Back;
    options.pageSide = std::clamp(
        settings.value(pageSideKey, usual.pageSide).toInt(), leastPageSide, mostPageSide);
    return options;
}

QStringList OutlineOptions::keys()
{
    return {contrastKey, coarsenessKey, desaturationKey, invertedKey, frontFirstKey, pageSideKey};
}

void OutlineOptions::store(PluginSettings& settings) const
{
    settings.setValue(contrastKey, look.contrast);
    settings.setValue(coarsenessKey, look.coarseness);
    settings.setValue(desaturationKey, look.desaturation);
    settings.setValue(invertedKey, look.inverted);
    settings.setValue(frontFirstKey, firstRow == FirstRow::Front);
    settings.setValue(pageSideKey, pageSide);
}

} // namespace skein::headoutline
