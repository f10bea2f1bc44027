// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingText.h"

#include "widgets/CapturePlaces.h"
#include "widgets/DriverWords.h"
#include "widgets/LiveZoomText.h"
#include "wire/CaptureTarget.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <cmath>
#include <optional>

namespace skein {

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::SettingText)
};

/** Denominators engraved on cameras, in halves and thirds of a stop. */
constexpr std::array<int, 46> engraved{3, 4, 5, 6, 8, 10, 13, 15, 20, 25, 30, 40, 45, 50, 60, 80,
    90, 100, 125, 160, 180, 200, 250, 320, 350, 400, 500, 640, 750, 800, 1000, 1250, 1500, 1600,
    2000, 2500, 3000, 3200, 4000, 5000, 6000, 6400, 8000, 10000, 16000, 32000};

/** Cameras write times from here on in seconds, shorter ones as fractions. */
constexpr double shortestInSeconds = 0.29;
/** ptp2 prints four decimals and cuts off the rest; others round. */
constexpr double mostCutOff = 0.000099;
constexpr double mostRoundedUp = 0.00005;
/** A label or a value that is longer is a fault of the camera: its end is not shown. */
constexpr qsizetype mostChars = 200;
constexpr int mostDigits = 7; ///< As many as the driver's numbers have.

/** With one decimal unless that is none; in the user's locale. */
QString number(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double rounded = std::round(value * 10) / 10;
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString secondsText(double seconds)
{
    if (seconds >= shortestInSeconds) {
        //: a shutter time in seconds
        return SettingWords::tr("%1 s").arg(number(seconds));
    }
    double best = std::round(1 / seconds);
    double distance = 1;
    for (const int denominator : engraved) {
        const double lost = 1.0 / denominator - seconds;
        if (lost > -mostRoundedUp && lost < mostCutOff && std::abs(lost) < distance) {
            distance = std::abs(lost);
            best = denominator;
        }
    }
    return SettingWords::tr("%1 s").arg(QStringLiteral("1/%1").arg(best, 0, 'f', 0));
}

std::optional<double> seconds(const QString& value)
{
    static const QRegularExpression decimal(
        QStringLiteral("^([0-9]+(?:\\.[0-9]+)?) ?(?:s|sec|\")?$"));
    static const QRegularExpression fraction(
        QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)/([0-9]+(?:\\.[0-9]+)?) ?s?$"));
    if (const auto match = decimal.match(value); match.hasMatch()) {
        return match.captured(1).toDouble();
    }
    if (const auto match = fraction.match(value); match.hasMatch()) {
        const double divisor = match.captured(2).toDouble();
        if (divisor > 0) {
            return match.captured(1).toDouble() / divisor;
        }
    }
    return {};
}

QString apertureText(const QString& value)
{
    // ptp2 says "f/5.6" of Nikons and "5.6" of Canons.
    const QString bare = value.startsWith(QLatin1String("f/")) ? value.mid(2) : value;
    bool isNumber = false;
    const double aperture = bare.toDouble(&isNumber);
    return isNumber && aperture > 0 ? QStringLiteral("f/%1").arg(number(aperture)) : value;
}

QString compensationText(const QString& value)
{
    bool isNumber = false;
    const double stops = value.toDouble(&isNumber);
    if (!isNumber) {
        return value;
    }
    if (std::abs(stops) < 0.05) {
        return SettingWords::tr("%1 EV").arg(0);
    }
    const QChar sign = stops < 0 ? QChar(0x2212) : QLatin1Char('+');
    //: an exposure compensation in stops: "+0.7 EV"
    return SettingWords::tr("%1 EV").arg(sign + number(std::abs(stops)));
}

QString captureTargetText(const QString& value)
{
    // ptp2's own words (2.5.30).
    if (value == QLatin1String("Memory card") || value == QLatin1String("card")) {
        return SettingWords::tr("Card and computer");
    }
    if (value == capturePlaces::cardWithoutRaw()) {
        return SettingWords::tr("RAW on card only");
    }
    if (value == capturePlaces::cardOnly()) {
        //: where the camera saves photographs: on its card
        return SettingWords::tr("Card only");
    }
    if (value == QLatin1String("Internal RAM") || value == QLatin1String("sdram")) {
        //: where the camera saves photographs: it sends them to the computer
        return SettingWords::tr("Computer only");
    }
    return value == QLatin1String("card+sdram") ? SettingWords::tr("Card and computer") : value;
}

bool isShutter(const QString& name)
{
    return name == QLatin1String("shutterspeed") || name == QLatin1String("shutterspeed2") ||
           name == QLatin1String("exptime");
}

} // namespace

QString shutterDisplayText(const QString& value)
{
    const QString text = value.trimmed();
    static const QRegularExpression plainFraction(QStringLiteral("^1/([0-9]+)$"));
    if (const auto match = plainFraction.match(text);
        match.hasMatch() && match.captured(1).toInt() > 3) {
        return SettingWords::tr("%1 s").arg(text); // Already as engraved.
    }
    if (text.compare(QLatin1String("bulb"), Qt::CaseInsensitive) == 0) {
        //: shutter speed: the shutter is open for as long as is wanted
        return SettingWords::tr("Bulb");
    }
    const auto time = seconds(text);
    return time && *time > 0 ? secondsText(*time) : text;
}

QString settingDisplayText(const QString& settingName, const QString& value)
{
    if (value.size() > mostChars) {
        return value.left(mostChars) + QChar(0x2026);
    }
    if (isShutter(settingName)) {
        return shutterDisplayText(value);
    }
    if (settingName == QLatin1String("aperture") || settingName == QLatin1String("f-number")) {
        return apertureText(value.trimmed());
    }
    if (settingName == QLatin1String("exposurecompensation")) {
        return compensationText(value.trimmed());
    }
    if (settingName == QLatin1String("capturetarget")) {
        return captureTargetText(value.trimmed());
    }
    return driverWords(value.trimmed());
}

QString settingValueInWords(const CameraSetting& setting, const QVariant& value)
{
    CameraSetting shown = setting;
    shown.value = value;
    switch (setting.kind) {
    case SettingKind::Toggle:
        //: a camera setting is switched on
        return value.toBool() ? SettingWords::tr("On") :
                              //: a camera setting is switched off
                   SettingWords::tr("Off");
    case SettingKind::Date:
        return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    case SettingKind::Range:
        return QLocale().toString(value.toDouble(), 'g', mostDigits);
    case SettingKind::Choice:
    case SettingKind::Text:
    case SettingKind::Button:
        break;
    }
    const QString text = settingValueText(shown);
    const QStringList zooms = liveZoomTexts(setting.name, setting.choices);
    return zooms.isEmpty() ? settingDisplayText(setting.name, text)
                           : zooms.value(setting.choices.indexOf(text), text);
}

QString captureTargetNote(const CameraSetting& setting)
{
    const QString value = setting.value.toString();
    const QStringList choices = capturePlaces::withoutPlaces(setting.choices);
    const QString card = captureTargetChoice(choices, true);
    const QString memory = captureTargetChoice(choices, false);
    if (setting.name != QLatin1String("capturetarget") || value.isEmpty()) {
        return {};
    }
    if (value.contains(u'+')) {
        return SettingWords::tr(
            "Kept on the card and sent to the computer: the safest, but slower.");
    }
    if (value == capturePlaces::cardWithoutRaw()) {
        return SettingWords::tr("Quick over slow links. The RAW files are on the card and nowhere "
                                "else until you fetch them: a lost card loses them.");
    }
    if (value == capturePlaces::cardOnly()) {
        return SettingWords::tr("Nothing comes to the computer until you fetch it: a lost card "
                                "loses the photographs, and a bad one is not seen here.");
    }
    if (value == card) {
        return SettingWords::tr("Kept on the card and fetched from there: a cable that comes off "
                                "loses nothing.");
    }
    if (value == memory) {
        return SettingWords::tr("Not on the card: if the cable comes off, the battery fails or the "
                                "camera's driver crashes before a photograph has arrived, it is "
                                "lost.");
    }
    return {};
}

QString settingDisplayLabel(const CameraSetting& setting)
{
    return settingDisplayLabel(setting.name, setting.label);
}

QString settingDisplayLabel(const QString& name, const QString& driverLabel)
{
    struct Word
    {
        const char* name;
        const char* label;
    };
    // Drivers call the same thing by many names; photographers by one.
    static constexpr std::array words{
        //: short name of a camera setting: the shutter speed
        Word{"shutterspeed", QT_TRANSLATE_NOOP("skein::SettingText", "Shutter")},
        Word{"shutterspeed2", QT_TRANSLATE_NOOP("skein::SettingText", "Shutter")},
        //: short name of a camera setting, in the panel
        Word{"f-number", QT_TRANSLATE_NOOP("skein::SettingText", "Aperture")},
        Word{"aperture", QT_TRANSLATE_NOOP("skein::SettingText", "Aperture")},
        //: short name of a camera setting, in the panel
        Word{"iso", QT_TRANSLATE_NOOP("skein::SettingText", "ISO")},
        //: short name of a camera setting: exposure compensation
        Word{"exposurecompensation", QT_TRANSLATE_NOOP("skein::SettingText", "Compensation")},
        //: short name of a camera setting: the exposure mode (P, A, S, M)
        Word{"expprogram", QT_TRANSLATE_NOOP("skein::SettingText", "Mode")},
        Word{"autoexposuremode", QT_TRANSLATE_NOOP("skein::SettingText", "Mode")},
        Word{"autoexposuremodedial", QT_TRANSLATE_NOOP("skein::SettingText", "Mode")},
        //: short name of a camera setting, in the panel
        Word{"exposuremetermode", QT_TRANSLATE_NOOP("skein::SettingText", "Metering")},
        Word{"meteringmode", QT_TRANSLATE_NOOP("skein::SettingText", "Metering")},
        //: short name of a camera setting, in the panel
        Word{"whitebalance", QT_TRANSLATE_NOOP("skein::SettingText", "White balance")},
        //: short name of a camera setting: the focus mode
        Word{"focusmode", QT_TRANSLATE_NOOP("skein::SettingText", "Focus")},
        //: short name of a camera setting: single, continuous, self-timer
        Word{"capturemode", QT_TRANSLATE_NOOP("skein::SettingText", "Drive")},
        Word{"drivemode", QT_TRANSLATE_NOOP("skein::SettingText", "Drive")},
        //: short name of a camera setting, in the panel
        Word{"imagequality", QT_TRANSLATE_NOOP("skein::SettingText", "Quality")},
        //: short name of a camera setting: RAW, JPEG
        Word{"imageformat", QT_TRANSLATE_NOOP("skein::SettingText", "Format")},
        //: short name of a camera setting: the size of pictures
        Word{"imagesize", QT_TRANSLATE_NOOP("skein::SettingText", "Size")},
        Word{"capturetarget", QT_TRANSLATE_NOOP("skein::SettingText", "Captures go to")},
        //: short name of a camera setting: how much the live picture is magnified
        Word{"liveviewimagezoomratio", QT_TRANSLATE_NOOP("skein::SettingText", "Magnification")},
        Word{"eoszoom", QT_TRANSLATE_NOOP("skein::SettingText", "Magnification")},
    };
    for (const Word& word : words) {
        if (name == QLatin1String(word.name)) {
            return SettingWords::tr(word.label);
        }
    }
    QString label = driverLabel.left(mostChars + 1).trimmed();
    static const QRegularExpression counting(QStringLiteral(" 2$"));
    label.remove(counting);
    label = label.isEmpty() ? name : driverWords(label);
    return label.size() > mostChars ? label.left(mostChars) + QChar(0x2026) : label;
}

} // namespace skein
