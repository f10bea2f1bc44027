// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace skein {

/** One thing that libgphoto2 says, and how else it says the same, each between bars. */
struct DriverWord
{
    const char* text;
    const char* also;
};

/**
 * The commonest values, and some names, of camera settings: as libgphoto2's driver "ptp2" says
 * them, for which it is asked in English (camlibs/ptp2/config.c, 2.5.30 to 2.5.33). Upper and lower
 * case are the same: its lists differ in that.
 */
inline constexpr std::array driverWordTable{
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "On"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Off"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Auto"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Automatic"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Manual"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "None"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Unknown"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Undefined"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Custom"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Standard"), "std"},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Normal"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "High"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Low"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Medium"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Extra high"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Moderate"), ""},
    //: value of a camera setting: the size of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Large"), ""},
    //: value of a camera setting: the size of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Small"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Full"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Single"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Enhanced"), ""},
    //: value of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Disabled"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Daylight"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Natural light auto"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Cloudy"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Shade"), "shadow"},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Tungsten"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fluorescent"), "flourescent"},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fluorescent: Warm White"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fluorescent: Cold White"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fluorescent: Day White"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fluorescent: Daylight"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Flash"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset 1"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset 2"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset 3"), ""},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset 4"), ""},
    //: value of a camera setting: white balance
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Color Temperature"), "choose color temperature"},
    //: value of a camera setting: white balance
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Underwater"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Average"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Center-weighted"),
        "center weighted|center-weighted metering"},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Center-weighted average"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Spot"), "spot metering"},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Center-spot"), "centre-spot|center spot"},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Multi-spot"), "multi spot"},
    //: value of a camera setting: exposure metering
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Spot metering interlocked with AF frame"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Matrix metering"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Multi"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Evaluative"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Partial"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Highlight"), ""},
    //: value of a camera setting: exposure metering
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Entire Screen Avg."), ""},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Manual Focus"), "manual-focus"},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "MF (fixed)"), "manual focus (fixed)"},
    //: value of a camera setting: focus mode
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "MF (selection)"), "manual focus (selection)"},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Automatic Macro"), ""},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Single-servo AF"), ""},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous-servo AF"), "continuous af"},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Full-time-servo AF"), ""},
    //: value of a camera setting: focus mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Preset Focus"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Single Shot"), "single frame"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous Shooting"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous low speed"),
        "continuous shooting lo|continuous lo speed"},
    //: value of a camera setting: drive mode
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous Shooting Mid"), "continuous med speed"},
    //: value of a camera setting: drive mode
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous high speed"), "continuous shooting hi"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Super high speed continuous shooting"),
        "continuous shooting hi+|continuous hi+ speed"},
    //: value of a camera setting: drive mode
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous silent"), "continuous quiet release"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Single silent"),
        "single: silent shooting|quiet release"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Burst"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Timelapse"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Timer"), "self-timer|self timer"},
    //: value of a camera setting: drive mode
    DriverWord{
        QT_TRANSLATE_NOOP("skein::DriverWords", "Timer 2 sec"), "self timer 2 sec.|selftimer 2s"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Self Timer 5 Sec."), "selftimer 5s"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Timer 10 sec"),
        "self timer 10 sec.|selftimer 10s"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Continuous timer"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Mirror Up"), "mup mirror up"},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Remote"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Quick Response Remote"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Delayed Remote"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Focus Bracket"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "AE bracket"), ""},
    //: value of a camera setting: drive mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "WB bracket"), "wb bracketing"},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "JPEG Basic"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "JPEG Normal"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "JPEG Fine"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Basic"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fine"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Extra Fine"), "superfine|x.fine"},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Economy"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Light"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "NEF (Raw)"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Large Fine JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Large Normal JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Medium Fine JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Medium Normal JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Small Fine JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Small Normal JPEG"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Lossless"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Lossless compressed"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Compressed"), "lossy"},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Uncompressed"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "High Efficiency"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Size Priority"), ""},
    //: value of a camera setting: quality of photographs
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Optimal quality"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Flash off"), "no flash"},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Automatic Flash"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fill flash"), "fill in"},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Red-eye automatic"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Red-eye reduction"),
        "red eye suppression|red-eye fill"},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Red-eye reduction with slow sync"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Front-curtain sync"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Rear-curtain sync"), "rear curtain sync"},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Rear-curtain with slow sync"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Slow sync"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "External sync"), ""},
    //: value of a camera setting: flash
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Wireless Sync"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Portrait"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Landscape"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Night Portrait"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Night Landscape"), "night scene"},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Sports"), "sports action|action"},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Macro"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Close up"), "closeup"},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Sunset"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Children"), "child"},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Movie"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Creative"), ""},
    //: value of a camera setting: scene or exposure mode
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Intelligent Auto"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Neutral"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Vivid"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Faithful"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Fine detail"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Monochrome"), ""},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Black & White"), "black white"},
    //: value of a camera setting: picture style
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Sepia"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Color Space"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Battery Level"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Focus Mode"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Focus Metering Mode"), "focus metering"},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Flash Mode"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Picture Style"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Still Capture Mode"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Aspect Ratio"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "High ISO Noise Reduction"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Image Stabilization"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Shutter Type"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Lens Name"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Available Shots"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Focal Length"), ""},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Sharpness"), "sharpening"},
    //: name of a camera setting
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Saturation"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Camera Actions"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Camera Settings"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Camera Status Information"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Capture Settings"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Image Settings"), ""},
    //: title above a group of camera settings
    DriverWord{QT_TRANSLATE_NOOP("skein::DriverWords", "Other PTP Device Properties"), ""},
};

} // namespace skein
