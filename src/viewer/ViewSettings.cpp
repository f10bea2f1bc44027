// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewSettings.h"

#include "viewer/ViewKeys.h"

#include <algorithm>
#include <cmath>

namespace skein::viewsettings {

namespace {

/** "#aarrggbb". */
QString textOf(const QColor& colour)
{
    return colour.name(QColor::HexArgb);
}

QColor colourOf(const Settings& settings, const SettingKey<QString>& key, const QColor& otherwise)
{
    const QColor colour(settings.value(key));
    return colour.isValid() ? colour : otherwise;
}

/** What older versions stored, with all other options, where no colour was chosen. */
constexpr const char* automaticBackground = "#ff1c1c1c";

QStringList textsOf(const QList<AspectRatio>& ratios)
{
    QStringList texts;
    for (const AspectRatio& ratio : ratios) {
        texts.append(ratio.toSetting());
    }
    return texts;
}

QList<AspectRatio> ratiosOf(const QStringList& texts)
{
    QList<AspectRatio> ratios;
    for (const QString& text : texts) {
        if (const auto ratio = AspectRatio::fromSetting(text); ratio && !ratios.contains(*ratio)) {
            ratios.append(*ratio);
        }
    }
    return ratios;
}

double percent(double value, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 100.0) : otherwise;
}

QColor valid(const QColor& colour, const QColor& otherwise)
{
    return colour.isValid() ? colour : otherwise;
}

} // namespace

MaskOptions mask(const Settings& settings)
{
    MaskOptions options;
    options.isShown = settings.value(maskShownKey);
    options.mask.ratios = ratiosOf(settings.value(maskRatiosKey));
    options.mask.turnsForPortrait = settings.value(maskTurnsKey);
    options.opacity = settings.value(maskOpacityKey);
    options.look = settings.value(maskLookKey) == QLatin1String("outline") ? MaskLook::Outline
                                                                           : MaskLook::Shade;
    return withinRange(options);
}

void store(Settings& settings, const MaskOptions& options)
{
    settings.setValue(maskShownKey, options.isShown);
    settings.setValue(maskRatiosKey, textsOf(options.mask.ratios));
    settings.setValue(maskTurnsKey, options.mask.turnsForPortrait);
    settings.setValue(maskOpacityKey, options.opacity);
    settings.setValue(maskLookKey,
        options.look == MaskLook::Outline ? QStringLiteral("outline") : QStringLiteral("shade"));
}

MaskOptions withinRange(MaskOptions options)
{
    options.opacity = std::clamp(options.opacity, 0, 100);
    return options;
}

GuideOptions guides(const Settings& settings)
{
    GuideOptions options;
    options.isShown = settings.value(guidesShownKey);
    options.guide.kind = guideKindFromName(settings.value(guideKindKey));
    options.guide.eye = static_cast<SpiralEye>(std::clamp(settings.value(guideEyeKey), 0, 3));
    options.guide.columns = settings.value(guideColumnsKey);
    options.guide.rows = settings.value(guideRowsKey);
    options.colour = colourOf(settings, guideColourKey, options.colour);
    options.width = settings.value(guideWidthKey);
    options.followsMask = settings.value(guideFollowsKey);
    return withinRange(options);
}

void store(Settings& settings, const GuideOptions& options)
{
    settings.setValue(guidesShownKey, options.isShown);
    settings.setValue(guideKindKey, guideKindName(options.guide.kind));
    settings.setValue(guideEyeKey, static_cast<int>(options.guide.eye));
    settings.setValue(guideColumnsKey, options.guide.columns);
    settings.setValue(guideRowsKey, options.guide.rows);
    settings.setValue(guideColourKey, textOf(options.colour));
    settings.setValue(guideWidthKey, options.width);
    settings.setValue(guideFollowsKey, options.followsMask);
}

GuideOptions withinRange(GuideOptions options)
{
    if (options.guide.kind == GuideKind::None) {
        options.guide.kind = GuideKind::Thirds; // Whether there are any is isShown.
    }
    options.guide.columns = std::clamp(options.guide.columns, 1, Guide::maxParts);
    options.guide.rows = std::clamp(options.guide.rows, 1, Guide::maxParts);
    options.colour = valid(options.colour, GuideOptions().colour);
    options.width = std::clamp(options.width, 1, maxGuideWidth);
    return options;
}

WarningOptions warning(const Settings& settings)
{
    WarningOptions options;
    options.isShown = settings.value(warningShownKey);
    options.limits.overPercent = settings.value(overKey);
    options.limits.underPercent = settings.value(underKey);
    options.rawOverPercent = settings.value(rawOverKey);
    options.rawUnderStops = settings.value(rawUnderKey);
    options.over = colourOf(settings, overColourKey, options.over);
    options.under = colourOf(settings, underColourKey, options.under);
    return withinRange(options);
}

void store(Settings& settings, const WarningOptions& options)
{
    settings.setValue(warningShownKey, options.isShown);
    settings.setValue(overKey, options.limits.overPercent);
    settings.setValue(underKey, options.limits.underPercent);
    settings.setValue(rawOverKey, options.rawOverPercent);
    settings.setValue(rawUnderKey, options.rawUnderStops);
    settings.setValue(overColourKey, textOf(options.over));
    settings.setValue(underColourKey, textOf(options.under));
}

WarningOptions withinRange(WarningOptions options)
{
    const WarningOptions usual;
    options.limits.overPercent = percent(options.limits.overPercent, usual.limits.overPercent);
    options.limits.underPercent = percent(options.limits.underPercent, usual.limits.underPercent);
    options.rawOverPercent =
        std::max<double>(leastRawOver, percent(options.rawOverPercent, usual.rawOverPercent));
    options.rawUnderStops =
        std::isfinite(options.rawUnderStops)
            ? std::clamp<double>(options.rawUnderStops, leastRawStops, mostRawStops)
            : usual.rawUnderStops;
    options.over = valid(options.over, usual.over);
    options.under = valid(options.under, usual.under);
    return options;
}

PeakingChoice peaking(const Settings& settings)
{
    PeakingChoice choice;
    choice.isShown = settings.value(peakingShownKey);
    choice.style.colour = colourOf(settings, peakingColourKey, choice.style.colour);
    choice.style.strength = settings.value(peakingStrengthKey);
    choice.style.threshold = settings.value(peakingThresholdKey);
    return withinRange(choice);
}

void store(Settings& settings, const PeakingChoice& choice)
{
    settings.setValue(peakingShownKey, choice.isShown);
    settings.setValue(peakingColourKey, textOf(choice.style.colour));
    settings.setValue(peakingStrengthKey, choice.style.strength);
    settings.setValue(peakingThresholdKey, choice.style.threshold);
}

PeakingChoice withinRange(PeakingChoice choice)
{
    const PeakingOptions usual = PeakingChoice().style;
    PeakingOptions& style = choice.style;
    style.colour = valid(style.colour, usual.colour);
    style.strength =
        std::isfinite(style.strength) ? std::clamp(style.strength, 0.0, 1.0) : usual.strength;
    style.threshold = std::max(1.0, percent(style.threshold, usual.threshold));
    return choice;
}

DisplayOptions display(const Settings& settings)
{
    DisplayOptions options;
    options.focusPoints = settings.value(focusPointsKey);
    options.information = settings.value(informationKey);
    options.loupePercent = settings.value(loupeKey);
    const QString background = settings.value(backgroundKey);
    if (background != QLatin1String(automaticBackground)) {
        options.background = QColor(background);
    }
    options.highlight = colourOf(settings, highlightKey, options.highlight);
    return withinRange(options);
}

QString backgroundText(const QColor& colour)
{
    return colour.isValid() ? colour.name(QColor::HexRgb) : QString();
}

void store(Settings& settings, const DisplayOptions& options)
{
    settings.setValue(focusPointsKey, options.focusPoints);
    settings.setValue(informationKey, options.information);
    settings.setValue(loupeKey, options.loupePercent);
    settings.setValue(backgroundKey, backgroundText(options.background));
    settings.setValue(highlightKey, textOf(options.highlight));
}

DisplayOptions withinRange(DisplayOptions options)
{
    options.loupePercent = options.loupePercent >= 150 ? 200 : 100;
    options.highlight = valid(options.highlight, DisplayOptions().highlight);
    return options;
}

QList<AspectRatio> ownRatios(const Settings& settings)
{
    return ratiosOf(settings.value(ownRatiosKey));
}

void store(Settings& settings, const QList<AspectRatio>& ownRatios)
{
    settings.setValue(ownRatiosKey, textsOf(ownRatios));
}

} // namespace skein::viewsettings
