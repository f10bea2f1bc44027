// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/AspectMask.h"
#include "analysis/ExposureMap.h"
#include "analysis/FocusPeaking.h"
#include "analysis/Guides.h"
#include "viewer/PictureColours.h"

#include <QColor>
#include <QObject>

namespace skein {

class Settings;

/** How a mask is drawn. */
enum class MaskLook : quint8 {
    Shade,   ///< What would be cut off is darkened.
    Outline, ///< Only the border of what is kept.
};

struct MaskOptions
{
    bool isShown = false;
    AspectMask mask{{*AspectRatio::of(4, 3)}, true};
    int opacity = 90; ///< Of the shade, per cent.
    MaskLook look = MaskLook::Shade;

    friend bool operator==(const MaskOptions&, const MaskOptions&) = default;
};

struct GuideOptions
{
    bool isShown = false;
    Guide guide{GuideKind::Thirds};
    QColor colour{0xff, 0xff, 0xff, 0xa0};
    int width = 1; ///< Logical pixels, 1 to maxGuideWidth.
    bool followsMask = true;

    friend bool operator==(const GuideOptions&, const GuideOptions&) = default;
};
inline constexpr int maxGuideWidth = 8;

struct WarningOptions
{
    bool isShown = false;
    ExposureLimits limits;
    // Of RAW files, by what the sensor recorded:
    double rawOverPercent = 100; ///< Of saturation, leastRawOver to 100.
    double rawUnderStops = 12;   ///< Below saturation, leastRawStops to mostRawStops.
    QColor over{255, 0, 0};
    QColor under{0, 90, 255};

    friend bool operator==(const WarningOptions&, const WarningOptions&) = default;
};
inline constexpr int leastRawOver = 50;
inline constexpr int leastRawStops = 4;
inline constexpr int mostRawStops = 14;

struct PeakingChoice
{
    bool isShown = false;
    PeakingOptions style{QColor(0, 255, 80)}; ///< Not the red of the exposure warning.

    friend bool operator==(const PeakingChoice&, const PeakingChoice&) = default;
};

/** The rest: one switch or colour each. */
struct DisplayOptions
{
    bool focusPoints = false;
    bool information = true;
    int loupePercent = 100;          ///< What the loupe shows: 100 or 200.
    QColor background;               ///< Not valid: as the theme has it, see Surround.
    QColor highlight = theme::frame; ///< Around the thumbnail that is looked at.

    friend bool operator==(const DisplayOptions&, const DisplayOptions&) = default;
};

/**
 * What a window shows over its pictures and around them. Kept in the settings, in forms that mean
 * the same in every locale; a value that cannot be read there is the default. One a window: how
 * things look follows the settings at once, in all windows; what is shown, and which ratios and
 * guides, is the window's own until the next start.
 * Lives on the GUI thread; borrows the settings, which must outlive it.
 */
class ViewOptions final : public QObject
{
    Q_OBJECT

public:
    explicit ViewOptions(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const MaskOptions& mask() const { return m_mask; }
    [[nodiscard]] const GuideOptions& guides() const { return m_guides; }
    [[nodiscard]] const WarningOptions& warning() const { return m_warning; }
    [[nodiscard]] const PeakingChoice& peaking() const { return m_peaking; }
    [[nodiscard]] const DisplayOptions& display() const { return m_display; }

    /** Values outside their ranges are moved into them. */
    void setMask(const MaskOptions& mask);
    void setGuides(const GuideOptions& guides);
    void setWarning(const WarningOptions& warning);
    void setPeaking(const PeakingChoice& peaking);
    void setDisplay(const DisplayOptions& display);

    void setMaskShown(bool shown);
    void setGuidesShown(bool shown);
    void setWarningShown(bool shown);
    void setPeakingShown(bool shown);
    void setFocusPointsShown(bool shown);
    void setInformationShown(bool shown);
    /** The mask of the next ratio of the list (the common ones, then those typed), and shows it. */
    void nextMask();
    /** The next kind of guides, and shows it. */
    void nextGuides();

    /** Ratios that were typed, beside the common ones; kept, the newest last. */
    [[nodiscard]] const QList<AspectRatio>& ownRatios() const { return m_ownRatios; }
    /** Remembers @p ratio unless it is known; the oldest of too many is forgotten. */
    void addOwnRatio(const AspectRatio& ratio);

Q_SIGNALS:
    void maskChanged();
    void guidesChanged();
    void warningChanged();
    void peakingChanged();
    void displayChanged();
    void ownRatiosChanged();

private:
    void follow();
    template<typename Options>
    void take(Options& mine, const Options& wanted, void (ViewOptions::*changed)());
    template<typename Options>
    void choose(Options& mine, const Options& wanted, void (ViewOptions::*changed)());

    Settings& m_settings;
    MaskOptions m_mask;
    GuideOptions m_guides;
    WarningOptions m_warning;
    PeakingChoice m_peaking;
    DisplayOptions m_display;
    QList<AspectRatio> m_ownRatios;
    bool m_isStoring = false;
};

} // namespace skein
