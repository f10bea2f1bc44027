// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ViewOptions.h"

#include "analysis/CommonRatios.h"
#include "base/Settings.h"
#include "viewer/ViewSettings.h"

#include <QScopedValueRollback>
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
    connect(&settings, &Settings::changed, this, &ViewOptions::follow);
}

template<typename Options>
void ViewOptions::take(Options& mine, const Options& wanted, void (ViewOptions::*changed)())
{
    if (mine != wanted) {
        mine = wanted;
        Q_EMIT(this->*changed)();
    }
}

void ViewOptions::follow()
{
    if (m_isStoring) {
        return;
    }
    MaskOptions mask = viewsettings::mask(m_settings);
    mask.isShown = m_mask.isShown;
    mask.mask.ratios = m_mask.mask.ratios;
    take(m_mask, mask, &ViewOptions::maskChanged);
    GuideOptions guides = viewsettings::guides(m_settings);
    guides.isShown = m_guides.isShown;
    guides.guide.kind = m_guides.guide.kind;
    guides.guide.eye = m_guides.guide.eye;
    take(m_guides, guides, &ViewOptions::guidesChanged);
    WarningOptions warning = viewsettings::warning(m_settings);
    warning.isShown = m_warning.isShown;
    take(m_warning, warning, &ViewOptions::warningChanged);
    PeakingChoice peaking = viewsettings::peaking(m_settings);
    peaking.isShown = m_peaking.isShown;
    take(m_peaking, peaking, &ViewOptions::peakingChanged);
    DisplayOptions display = viewsettings::display(m_settings);
    display.focusPoints = m_display.focusPoints;
    display.information = m_display.information;
    take(m_display, display, &ViewOptions::displayChanged);
}

template<typename Options>
void ViewOptions::choose(Options& mine, const Options& wanted, void (ViewOptions::*changed)())
{
    if (mine != wanted) {
        mine = wanted;
        {
            // One key after the other: half of it is not to be read back.
            const QScopedValueRollback<bool> storing(m_isStoring, true);
            viewsettings::store(m_settings, wanted);
        }
        Q_EMIT(this->*changed)();
    }
}

void ViewOptions::setMask(const MaskOptions& mask)
{
    choose(m_mask, viewsettings::withinRange(mask), &ViewOptions::maskChanged);
}

void ViewOptions::setGuides(const GuideOptions& guides)
{
    choose(m_guides, viewsettings::withinRange(guides), &ViewOptions::guidesChanged);
}

void ViewOptions::setWarning(const WarningOptions& warning)
{
    choose(m_warning, viewsettings::withinRange(warning), &ViewOptions::warningChanged);
}

void ViewOptions::setPeaking(const PeakingChoice& peaking)
{
    choose(m_peaking, viewsettings::withinRange(peaking), &ViewOptions::peakingChanged);
}

void ViewOptions::setDisplay(const DisplayOptions& display)
{
    choose(m_display, viewsettings::withinRange(display), &ViewOptions::displayChanged);
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
