// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CommonRatios.h"

#include <QCoreApplication>
#include <array>

namespace skein {

namespace {

struct Entry
{
    int width;
    int height;
    const char* name;
};

constexpr std::array entries{
    Entry{1, 1,
        //: aspect ratio 1:1
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Square")},
    Entry{115, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Movietone")},
    Entry{5, 4,
        //: aspect ratio 5:4, as of large-format cameras
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Large format")},
    Entry{4, 3, QT_TRANSLATE_NOOP("skein::CommonRatios", "Four Thirds, television")},
    Entry{137, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Academy")},
    Entry{144, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "IMAX")},
    Entry{3, 2, QT_TRANSLATE_NOOP("skein::CommonRatios", "35 mm photography")},
    Entry{16, 10,
        //: aspect ratio
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Computer screen")},
    Entry{166, 100, QT_TRANSLATE_NOOP("skein::CommonRatios", "European widescreen, Super 16")},
    Entry{16, 9,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "High-definition video")},
    Entry{175, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Early widescreen")},
    Entry{185, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "American widescreen")},
    Entry{2, 1,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Univisium, SuperScope")},
    Entry{21, 10, nullptr},
    Entry{22, 10, QT_TRANSLATE_NOOP("skein::CommonRatios", "70 mm film")},
    Entry{235, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "CinemaScope")},
    Entry{237, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Wide television")},
    Entry{239, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Panavision, anamorphic")},
    Entry{255, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Early CinemaScope")},
    Entry{259, 100,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Cinerama")},
    Entry{266, 100, QT_TRANSLATE_NOOP("skein::CommonRatios", "Anamorphic full frame")},
    Entry{276, 100, QT_TRANSLATE_NOOP("skein::CommonRatios", "Ultra Panavision 70")},
    Entry{293, 100, QT_TRANSLATE_NOOP("skein::CommonRatios", "MGM Camera 65")},
    Entry{3, 1,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Panorama")},
    Entry{4, 1,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Polyvision")},
    Entry{12, 1,
        //: aspect ratio, by the format of film or screen that has it
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Circle-Vision 360°")},
    Entry{4, 5, QT_TRANSLATE_NOOP("skein::CommonRatios", "Large format, upright")},
    Entry{2, 3, QT_TRANSLATE_NOOP("skein::CommonRatios", "35 mm photography, upright")},
    Entry{3, 4, QT_TRANSLATE_NOOP("skein::CommonRatios", "Four Thirds, upright")},
    Entry{9, 16,
        //: aspect ratio of a mobile phone that is held upright
        QT_TRANSLATE_NOOP("skein::CommonRatios", "Telephone, upright")},
};

} // namespace

std::vector<CommonRatio> commonRatios()
{
    std::vector<CommonRatio> ratios;
    ratios.reserve(entries.size());
    for (const Entry& entry : entries) {
        ratios.push_back({AspectRatio::of(entry.width, entry.height).value_or(AspectRatio()),
            entry.name ? QCoreApplication::translate("skein::CommonRatios", entry.name)
                       : QString()});
    }
    return ratios;
}

} // namespace skein
