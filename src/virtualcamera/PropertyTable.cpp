// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the camera as data. Words in quotes are values of the wire or names that
// libgphoto2 gives them, not texts for people, and are therefore not translated.
#include "virtualcamera/ImageSize.h"
#include "virtualcamera/Property.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ShutterSpeeds.h"

namespace skein {

namespace {

struct Choice
{
    qint64 value;
    const char* names; ///< separated by '|'
};

QStringList split(const char* names)
{
    return QString::fromLatin1(names).split(u'|');
}

Property property(quint16 code, const char* names, PropertyType type, PropertyValue value)
{
    Property made;
    made.code = code;
    made.names = split(names);
    made.type = type;
    made.value = value;
    made.factory = std::move(value);
    return made;
}

Property choice(quint16 code, const char* names, PropertyType type, qint64 value,
    std::initializer_list<Choice> choices)
{
    Property made = property(code, names, type, value);
    made.form = PropertyForm::Enumeration;
    for (const Choice& each : choices)
        made.choices.append(PropertyChoice{each.value, split(each.names)});
    return made;
}

Property range(quint16 code, const char* names, PropertyType type, qint64 value, qint64 minimum,
    qint64 maximum)
{
    Property made = property(code, names, type, value);
    made.form = PropertyForm::Range;
    made.minimum = minimum;
    made.maximum = maximum;
    return made;
}

Property toggle(quint16 code, const char* names, bool on)
{
    Property made = range(code, names, PropertyType::UInt8, on ? 1 : 0, 0, 1);
    made.choices = {{qint64(1), {QStringLiteral("On"), QStringLiteral("1")}},
        {qint64(0), {QStringLiteral("Off"), QStringLiteral("0")}}};
    return made;
}

Property readOnly(Property made)
{
    made.writable = false;
    return made;
}

Property text(quint16 code, const char* names)
{
    return property(code, names, PropertyType::String, QString());
}

Property shutterSpeed()
{
    Property made = property(
        ptp::prop::ExposureTime, "shutterspeed|exposuretime", PropertyType::UInt32, qint64(80));
    made.form = PropertyForm::Enumeration;
    for (const ShutterSpeed& speed : shutterSpeeds())
        made.choices.append(
            PropertyChoice{qint64(speed.ticks), {speed.decimalName(), speed.fractionName()}});
    return made;
}

Property nikonShutterSpeed()
{
    Property made = property(ptp::prop::NikonExposureTime, "shutterspeed2", PropertyType::UInt32,
        qint64(1U << 16 | 125U));
    made.form = PropertyForm::Enumeration;
    for (const ShutterSpeed& speed : shutterSpeeds())
        made.choices.append(PropertyChoice{qint64(speed.fraction()), {speed.fractionName()}});
    return made;
}

Property aperture()
{
    Property made =
        property(ptp::prop::FNumber, "f-number|aperture", PropertyType::UInt16, qint64(560));
    made.form = PropertyForm::Enumeration;
    for (const int hundredths : {180, 200, 220, 250, 280, 320, 350, 400, 450, 500, 560, 630, 710,
             800, 900, 1000, 1100, 1300, 1400, 1600, 1800, 2000, 2200}) {
        const QString number = QString::number(hundredths / 100.0);
        made.choices.append(
            PropertyChoice{qint64(hundredths), {QStringLiteral("f/") + number, number}});
    }
    return made;
}

Property iso()
{
    Property made = property(ptp::prop::ExposureIndex, "iso", PropertyType::UInt16, qint64(400));
    made.form = PropertyForm::Enumeration;
    for (const int value : {64, 80, 100, 125, 160, 200, 250, 320, 400, 500, 640, 800, 1000, 1250,
             1600, 2000, 2500, 3200, 4000, 5000, 6400, 8000, 10000, 12800, 25600})
        made.choices.append(PropertyChoice{qint64(value), {QString::number(value)}});
    return made;
}

Property exposureBias()
{
    Property made =
        property(ptp::prop::ExposureBias, "exposurecompensation", PropertyType::Int16, qint64(0));
    made.form = PropertyForm::Enumeration;
    for (int third = -15; third <= 15; ++third) {
        // Thousandths as cameras write them: 333 and 666, not 667.
        const int thousandths = third / 3 * 1000 + third % 3 * 333;
        const QString sign = third > 0 ? QStringLiteral("+") : QString();
        made.choices.append(PropertyChoice{qint64(thousandths),
            {QString::number(thousandths / 1000.0), sign + QString::number(third / 3.0, 'f', 1)}});
    }
    return made;
}

Property focusDistance()
{
    Property made =
        property(ptp::prop::FocusDistance, "focusdistance", PropertyType::UInt16, qint64(1200));
    made.form = PropertyForm::Enumeration;
    for (const int millimetres : {450, 500, 550, 600, 650, 700, 800, 900, 1000, 1200, 1500, 1800,
             2200, 2700, 3200, 4000, 5500, 8000, 15000})
        made.choices.append(PropertyChoice{qint64(millimetres),
            {QStringLiteral("%1 mm").arg(millimetres), QString::number(millimetres)}});
    made.choices.append(PropertyChoice{qint64(0xFFFF), {QStringLiteral("infinite")}});
    return made;
}

Property imageSize(double megapixels)
{
    Property made = property(ptp::prop::ImageSize, "imagesize", PropertyType::String, QString());
    made.form = PropertyForm::Enumeration;
    const QStringList words{
        QStringLiteral("Large"), QStringLiteral("Medium"), QStringLiteral("Small")};
    const QList<ImageSize> sizes = imageSizes(megapixels);
    for (qsizetype i = 0; i < sizes.size(); ++i)
        made.choices.append(PropertyChoice{sizes[i].name(), {sizes[i].name(), words[i]}});
    made.value = made.choices.first().value;
    made.factory = made.value;
    return made;
}

} // namespace

QList<Property> makeProperties(double megapixels)
{
    namespace p = ptp::prop;
    using Type = PropertyType;
    return {
        readOnly(range(p::BatteryLevel, "batterylevel", Type::UInt8, 87, 1, 100)),
        imageSize(megapixels),
        choice(p::CompressionSetting, "imagequality", Type::UInt8, 2,
            {{0, "JPEG Basic"}, {1, "JPEG Normal"}, {2, "JPEG Fine|JPEG"}, {4, "NEF (Raw)|RAW"},
                {5, "NEF+Basic|RAW+Basic"}, {6, "NEF+Normal|RAW+Normal"},
                {7, "NEF+Fine|RAW+Fine|RAW+JPEG"}}),
        choice(p::WhiteBalance, "whitebalance", Type::UInt16, 2,
            {{2, "Automatic|Auto"}, {4, "Daylight"}, {5, "Fluorescent"}, {6, "Tungsten"},
                {7, "Flash"}, {0x8010, "Cloudy"}, {0x8011, "Shade"}}),
        aperture(),
        readOnly(range(p::FocalLength, "focallength", Type::UInt32, 5000, 5000, 5000)),
        focusDistance(),
        choice(p::FocusMode, "focusmode", Type::UInt16, 0x8010,
            {{1, "Manual|MF"}, {0x8010, "AF-S"}, {0x8011, "AF-C"}}),
        choice(p::ExposureMeteringMode, "exposuremetermode|metering", Type::UInt16, 3,
            {{2, "Center Weighted"}, {3, "Multi Spot|Matrix"}, {4, "Center Spot|Spot"}}),
        shutterSpeed(),
        choice(p::ExposureProgramMode, "expprogram", Type::UInt16, 1,
            {{1, "M"}, {2, "P"}, {3, "A"}, {4, "S"}}),
        iso(),
        exposureBias(),
        property(p::DateTime, "datetime", Type::String, QString()),
        choice(p::StillCaptureMode, "capturemode", Type::UInt16, 1,
            {{1, "Single Shot|Single"}, {2, "Burst"}, {0x8011, "Timer"}}),
        range(p::BurstNumber, "burstnumber", Type::UInt16, 3, 1, 20),
        choice(p::NikonSelfTimer, "selftimerdelay", Type::UInt8, 0,
            {{0, "2 seconds"}, {1, "5 seconds"}, {2, "10 seconds"}, {3, "20 seconds"}}),
        readOnly(property(p::NikonAngleLevel, "orientation2|d067", Type::Int32, qint64(0))),
        readOnly(property(p::NikonAngleLevelPitching, "d07d", Type::Int32, qint64(0))),
        toggle(p::NikonLongExposureNr, "longexpnr", false),
        toggle(p::NikonExposureDelayMode, "exposuredelaymode", false),
        text(p::NikonArtist, "artist"),
        text(p::NikonCopyright, "copyright"),
        text(p::NikonImageComment, "imagecomment"),
        toggle(p::NikonImageCommentEnable, "imagecommentenable", false),
        readOnly(choice(
            p::NikonLensId, "lensname", Type::UInt8, 118, {{118, "AF Nikkor 50mm 1:1.8 D"}})),
        readOnly(property(p::NikonFocalLengthMin, "minfocallength", Type::UInt32, qint64(5000))),
        readOnly(property(p::NikonFocalLengthMax, "maxfocallength", Type::UInt32, qint64(5000))),
        readOnly(property(
            p::NikonMaxApertureAtMin, "apertureatminfocallength", Type::UInt16, qint64(180))),
        readOnly(property(
            p::NikonMaxApertureAtMax, "apertureatmaxfocallength", Type::UInt16, qint64(180))),
        nikonShutterSpeed(),
        readOnly(toggle(p::NikonAcPower, "acpower", false)),
        readOnly(property(p::NikonMaximumShots, "maximumshots", Type::UInt8, qint64(0))),
        readOnly(property(p::NikonLightMeter, "lightmeter", Type::Int8, qint64(0))),
        choice(p::NikonRecordingMedia, "recordingmedia", Type::UInt8, 0,
            {{0, "Card"}, {1, "SDRAM|Memory"}}),
        readOnly(choice(p::NikonOrientation, "orientation", Type::UInt8, 0,
            {{0, "0'|0"}, {1, "270'|270"}, {2, "90'|90"}, {3, "180'|180"}})),
        readOnly(property(p::NikonActiveFolder, "activefolder", Type::UInt16, qint64(100))),
        readOnly(property(p::NikonLiveViewStatus, "liveviewstatus", Type::UInt8, qint64(0))),
        choice(p::NikonLiveViewZoom, "liveviewimagezoomratio", Type::UInt8, 0,
            {{0, "Entire Display"}, {2, "25%"}, {4, "50%"}, {6, "100%"}, {7, "200%"}}),
        readOnly(property(p::NikonLiveViewProhibit, "liveviewprohibit", Type::UInt32, qint64(0))),
        choice(p::NikonLiveViewSize, "liveviewsize", Type::UInt8, 3,
            {{1, "QVGA"}, {2, "VGA"}, {3, "XGA"}}),
        readOnly(property(p::NikonExposureRemaining, "availableshots", Type::UInt32, qint64(0))),
    };
}

QList<Property> makeNamelessProperties(int count)
{
    constexpr quint16 firstCode = 0xD700; // None of those that ptp2 knows of Nikon (2.5.30).
    constexpr qint64 most = 100;
    QList<Property> made;
    for (int i = 0; i < count; ++i)
        made.append(
            range(static_cast<quint16>(firstCode + i), "", PropertyType::UInt8, i % most, 0, most));
    return made;
}

} // namespace skein
