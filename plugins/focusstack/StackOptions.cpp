// SPDX-License-Identifier: GPL-3.0-or-later
#include "StackOptions.h"

#include "plugin/PluginSettings.h"

#include <algorithm>

namespace skein::focusstack {

namespace {

// Published: they keep their names and types.
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String qualityKey("quality");
constexpr QLatin1String alignKey("align");
constexpr QLatin1String depthKey("depth-bits");
constexpr QLatin1String rawKey("prefer-raw");

} // namespace

StackOptions StackOptions::stored(const PluginSettings& settings)
{
    StackOptions options;
    const bool isJpeg = settings.value(kindKey, QString()).toString() == QLatin1String("jpeg");
    options.kind = isJpeg ? FileKind::Jpeg : FileKind::Tiff;
    options.quality = std::clamp(settings.value(qualityKey, defaultQuality).toInt(), 1, 100);
    options.align = settings.value(alignKey, true).toBool();
    const int bits = settings.value(depthKey, defaultDepthBits).toInt();
    options.depthBits = bits == 0 || bits == 8 ? bits : defaultDepthBits;
    options.preferRaw = settings.value(rawKey, false).toBool();
    return options;
}

QStringList StackOptions::keys()
{
    return {kindKey, qualityKey, alignKey, depthKey, rawKey};
}

void StackOptions::store(PluginSettings& settings) const
{
    settings.setValue(
        kindKey, kind == FileKind::Jpeg ? QStringLiteral("jpeg") : QStringLiteral("tiff"));
    settings.setValue(qualityKey, quality);
    settings.setValue(alignKey, align);
    settings.setValue(depthKey, depthBits);
    settings.setValue(rawKey, preferRaw);
}

} // namespace skein::focusstack
