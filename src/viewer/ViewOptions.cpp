// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewOptions.h"

#include "analysis/CommonRatios.h"
#include "base/Settings.h"
#include "viewer/ViewSettings.h"

#include <algorithm>

namespace skein {

namespace {
constexpr qsizetype mostOwnRatios = 12;
}

ViewOptions::ViewOptions(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mask(viewsettings::mask(settings))
    , m_guides(viewsettings::guides(settings))
    , m_warning(viewsettings::warning(settings))
    , m_peaking(viewsettings::peaking(settings))
    , m_display(viewsettings::display(settings))
    , m_ownRatios(viewsettings::ownRatios(settings))
{
    connect(&settings, &Settings::changed, this, &ViewOptions::followColours);
}

void ViewOptions::followColours()
{
    if (m_isStoring) {
        return;
    }
    const DisplayOptions stored = viewsettings::display(m_settings);
    if (stored.background != m_display.background || stored.highlight != m_display.highlight) {
        m_display.background = stored.background;
        m_display.highlight = stored.highlight;
        Q_EMIT displayChanged();
    }
}

void ViewOptions::setMask(const MaskOptions& mask)
{
    const MaskOptions taken = viewsettings::withinRange(mask);
    if (taken != m_mask) {
        m_mask = taken;
        viewsettings::store(m_settings, m_mask);
        Q_EMIT maskChanged();
    }
}

void ViewOptions::setGuides(const GuideOptions& guides)
{
    const GuideOptions taken = viewsettings::withinRange(guides);
    if (taken != m_guides) {
        m_guides = taken;
        viewsettings::store(m_settings, m_guides);
        Q_EMIT guidesChanged();
    }
}

void ViewOptions::setWarning(const WarningOptions& warning)
{
    const WarningOptions taken = viewsettings::withinRange(warning);
    if (taken != m_warning) {
        m_warning = taken;
        viewsettings::store(m_settings, m_warning);
        Q_EMIT warningChanged();
    }
}

void ViewOptions::setPeaking(const PeakingChoice& peaking)
{
    const PeakingChoice taken = viewsettings::withinRange(peaking);
    if (taken != m_peaking) {
        m_peaking = taken;
        viewsettings::store(m_settings, m_peaking);
        Q_EMIT peakingChanged();
    }
}

void ViewOptions::setDisplay(const DisplayOptions& display)
{
    const DisplayOptions taken = viewsettings::withinRange(display);
    if (taken != m_display) {
        m_display = taken;
        m_isStoring = true; // One key after the other: half of it is not to be read back.
        viewsettings::store(m_settings, m_display);
        m_isStoring = false;
        Q_EMIT displayChanged();
    }
}

void ViewOptions::setMaskShown(bool shown)
{
    MaskOptions mask = m_mask;
    mask.isShown = shown;
    if (shown && mask.mask.ratios.isEmpty()) {
        mask.mask.ratios = MaskOptions().mask.ratios; // A mask of nothing would seem not to work.
    }
    setMask(mask);
}

void ViewOptions::setGuidesShown(bool shown)
{
    GuideOptions guides = m_guides;
    guides.isShown = shown;
    setGuides(guides);
}

void ViewOptions::setWarningShown(bool shown)
{
    WarningOptions warning = m_warning;
    warning.isShown = shown;
    setWarning(warning);
}

void ViewOptions::setPeakingShown(bool shown)
{
    PeakingChoice peaking = m_peaking;
    peaking.isShown = shown;
    setPeaking(peaking);
}

void ViewOptions::setFocusPointsShown(bool shown)
{
    DisplayOptions display = m_display;
    display.focusPoints = shown;
    setDisplay(display);
}

void ViewOptions::setInformationShown(bool shown)
{
    DisplayOptions display = m_display;
    display.information = shown;
    setDisplay(display);
}

void ViewOptions::nextMask()
{
    QList<AspectRatio> all;
    for (const CommonRatio& common : commonRatios()) {
        all.append(common.ratio);
    }
    all += m_ownRatios;
    MaskOptions mask = m_mask;
    if (mask.isShown || mask.mask.ratios.isEmpty()) {
        const qsizetype now = all.indexOf(mask.mask.ratios.value(0));
        mask.mask.ratios = {all.at((now + 1) % all.size())};
    }
    mask.isShown = true;
    setMask(mask);
}

void ViewOptions::nextGuides()
{
    GuideOptions guides = m_guides;
    if (guides.isShown) {
        const auto* now = std::find(allGuideKinds.begin(), allGuideKinds.end(), guides.guide.kind);
        const auto* next = now == allGuideKinds.end() ? now : now + 1;
        guides.guide.kind = next == allGuideKinds.end() ? allGuideKinds.at(1) : *next;
    }
    guides.isShown = true;
    setGuides(guides);
}

void ViewOptions::addOwnRatio(const AspectRatio& ratio)
{
    const auto common = commonRatios();
    const bool isCommon = std::any_of(common.cbegin(), common.cend(),
        [&ratio](const CommonRatio& other) { return other.ratio == ratio; });
    if (isCommon || m_ownRatios.contains(ratio)) {
        return;
    }
    m_ownRatios.append(ratio);
    if (m_ownRatios.size() > mostOwnRatios) {
        m_ownRatios.removeFirst();
    }
    viewsettings::store(m_settings, m_ownRatios);
    Q_EMIT ownRatiosChanged();
}

} // namespace skein
