// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingText.h"
#include "base/Translations.h"
#include "camera/LiveZoom.h"
#include "widgets/ChoiceTexts.h"
#include "widgets/DriverWordTable.h"
#include "widgets/LiveZoomText.h"

#include "base/MadeCatalogue.h"

#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <cmath>
#include <libintl.h>

using namespace skein;

class SettingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR);
    }

    void numbersAreShownInTheUsersLocale()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const QString aperture =
            settingDisplayText(QStringLiteral("f-number"), QStringLiteral("5.6"));
        const QString nikons =
            settingDisplayText(QStringLiteral("f-number"), QStringLiteral("f/2.8"));
        const QString whole = settingDisplayText(QStringLiteral("f-number"), QStringLiteral("8"));
        const QString stops =
            settingDisplayText(QStringLiteral("exposurecompensation"), QStringLiteral("-0.333"));
        const QString time = shutterDisplayText(QStringLiteral("1.6000s"));
        const QString fraction = shutterDisplayText(QStringLiteral("0.0005s"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(aperture, QStringLiteral("f/5,6"));
        QCOMPARE(nikons, QStringLiteral("f/2,8"));
        QCOMPARE(whole, QStringLiteral("f/8"));
        QCOMPARE(stops, QStringLiteral("\u22120,3 EV"));
        QCOMPARE(time, QStringLiteral("1,6 s"));
        QCOMPARE(fraction, QStringLiteral("1/2000 s"));
    }

    void theCommonestValuesAreSaidInOurOwnWords()
    {
        const Translations translations(QLocale(QStringLiteral("de_DE")));
        const auto said = [](const char* driver) {
            return settingDisplayText(QStringLiteral("whitebalance"), QString::fromLatin1(driver));
        };
        QCOMPARE(said("Cloudy"), QStringLiteral("Bewölkt"));
        QCOMPARE(said("Flourescent"), QStringLiteral("Leuchtstoffröhre")); // As ptp2 spells it.
        QCOMPARE(said("off"), QStringLiteral("Aus"));
        QCOMPARE(said("Off"), QStringLiteral("Aus"));
        QCOMPARE(said("JPEG Fine"), QStringLiteral("JPEG Fein"));
        QCOMPARE(said("JPEG Fine*"), QStringLiteral("JPEG Fein*"));
        QCOMPARE(said("NEF+Fine"), QStringLiteral("NEF+Fein"));
        QCOMPARE(said("RAW + JPEG Normal"), QStringLiteral("RAW + JPEG Normal"));
        QCOMPARE(said("AF-S"), QStringLiteral("AF-S")); // On every camera.
        QCOMPARE(said("Unknown value 0001"), QStringLiteral("Unknown value 0001"));
        CameraSetting space;
        space.name = QStringLiteral("colorspace");
        space.label = QStringLiteral("Color Space");
        QCOMPARE(settingDisplayLabel(space), QStringLiteral("Farbraum"));
    }

    void valuesThatWouldReadAlikeStayInTheDriversWords()
    {
        const Translations translations(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(choiceTexts(QStringLiteral("whitebalance"),
                     {QStringLiteral("Shade"), QStringLiteral("Shadow"), QStringLiteral("Cloudy")}),
            (QStringList{
                QStringLiteral("Shade"), QStringLiteral("Shadow"), QStringLiteral("Bewölkt")}));
    }

    void everyWordOfTheTableIsTheDriversOwnOnce()
    {
        QStringList all;
        for (const DriverWord& each : driverWordTable) {
            all += QString::fromLatin1(each.text).toLower();
            all += QString::fromLatin1(each.also).split(u'|', Qt::SkipEmptyParts);
        }
        for (const QString& word : std::as_const(all)) {
            QCOMPARE(word, word.trimmed().toLower()); // As it is looked for.
            QVERIFY2(all.count(word) == 1, qPrintable(word));
        }
    }

    void theDriversWordsAreShownInTheUsersLanguage()
    {
        const QTemporaryDir folder;
        QVERIFY(test::writeCatalogue(folder.path(), QStringLiteral("de"),
            QStringLiteral("libgphoto2-6"), "Mirror Up",
            "Spiegel \xc3\xb6"
            "ffnen"));
        const QByteArray before = std::setlocale(LC_MESSAGES, nullptr);
        if (std::setlocale(LC_MESSAGES, "C.UTF-8") == nullptr) {
            QSKIP("there is no locale that is not \"C\"");
        }
        qputenv("LANGUAGE", "de");
        ::bindtextdomain("libgphoto2-6", QFile::encodeName(folder.path()).constData());
        CameraSetting setting;
        setting.name = QStringLiteral("mirrorup");
        setting.label = QStringLiteral("Mirror Up");
        const QString label = settingDisplayLabel(setting);
        const QString choice = settingDisplayText(setting.name, QStringLiteral("Mirror Up"));
        const QString unknown = settingDisplayText(setting.name, QStringLiteral("Lunch"));
        const QString empty = settingDisplayText(setting.name, QString());
        qunsetenv("LANGUAGE");
        std::setlocale(LC_MESSAGES, before.constData());
        QCOMPARE(label, QStringLiteral("Spiegel öffnen"));
        QCOMPARE(choice, QStringLiteral("Spiegel öffnen"));
        QCOMPARE(unknown, QStringLiteral("Lunch"));
        QCOMPARE(empty, QString());
    }

    void shutterTimesReadAsOnTheCamera_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* driver, const char* shown) {
            QTest::newRow(driver) << QString::fromLatin1(driver) << QString::fromLatin1(shown);
        };
        // ptp2's generic and Nikon form: four decimals, cut off.
        row("0.0001s", "1/10000 s");
        row("0.0002s", "1/5000 s");
        row("0.0003s", "1/3200 s");
        row("0.0005s", "1/2000 s");
        row("0.0010s", "1/1000 s");
        row("0.0020s", "1/500 s");
        row("0.0050s", "1/200 s");
        row("0.0080s", "1/125 s");
        row("0.0100s", "1/100 s");
        row("0.0125s", "1/80 s");
        row("0.0166s", "1/60 s");
        row("0.0200s", "1/50 s");
        row("0.0333s", "1/30 s");
        row("0.0666s", "1/15 s");
        row("0.0769s", "1/13 s");
        row("0.1000s", "1/10 s");
        row("0.1250s", "1/8 s");
        row("0.1666s", "1/6 s");
        row("0.2000s", "1/5 s");
        row("0.2500s", "1/4 s");
        row("0.3333s", "0.3 s");
        row("0.5000s", "0.5 s");
        row("0.7692s", "0.8 s");
        row("1.0000s", "1 s");
        row("1.6000s", "1.6 s");
        row("30.0000s", "30 s");
        // Nikon's shutterspeed2, Canon, Sony, Fuji.
        row("1/100", "1/100 s");
        row("1/8000", "1/8000 s");
        row("10/13", "0.8 s");
        row("10/25", "0.4 s");
        row("1/3", "0.3 s");
        row("300/10", "30 s");
        row("5/10", "0.5 s");
        row("0.3", "0.3 s");
        row("30", "30 s");
        row("bulb", "Bulb");
        row("Bulb", "Bulb");
        // Not understood: as it is.
        row("Time", "Time");
        row("x 200", "x 200");
        row("Unknown value 0001", "Unknown value 0001");
        row("1/0", "1/0");
        row("0.0000s", "0.0000s");
        row("", "");
    }

    void shutterTimesReadAsOnTheCamera()
    {
        QFETCH(QString, driver);
        QFETCH(QString, shown);
        QCOMPARE(shutterDisplayText(driver), shown);
        QCOMPARE(settingDisplayText(QStringLiteral("shutterspeed"), driver), shown);
    }

    void aperturesCompensationAndOthersReadAsOnTheCamera_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* setting, const char* driver, const QString& shown) {
            QTest::addRow("%s %s", setting, driver)
                << QString::fromLatin1(setting) << QString::fromLatin1(driver) << shown;
        };
        row("aperture", "5.6", QStringLiteral("f/5.6"));
        row("aperture", "8", QStringLiteral("f/8"));
        row("f-number", "f/2.8", QStringLiteral("f/2.8"));
        row("aperture", "implicit auto", QStringLiteral("implicit auto"));
        row("exposurecompensation", "0", QStringLiteral("0 EV"));
        row("exposurecompensation", "0.333", QStringLiteral("+0.3 EV"));
        row("exposurecompensation", "-1", QStringLiteral("\u22121 EV"));
        row("exposurecompensation", "-0.666", QStringLiteral("\u22120.7 EV"));
        row("iso", "Auto", QStringLiteral("Auto"));
        row("iso", "100", QStringLiteral("100"));
        row("artist", "0.0100s", QStringLiteral("0.0100s"));
    }

    void aperturesCompensationAndOthersReadAsOnTheCamera()
    {
        QFETCH(QString, setting);
        QFETCH(QString, driver);
        QFETCH(QString, shown);
        QCOMPARE(settingDisplayText(setting, driver), shown);
    }

    void magnificationsAreToldInStepsWhateverTheDriverCallsThem()
    {
        CameraSetting zoom;
        zoom.name = QStringLiteral("liveviewimagezoomratio");
        zoom.label = QStringLiteral("Live View Image Zoom Ratio");
        zoom.choices = {QStringLiteral("Entire Display"), QStringLiteral("25%"),
            QStringLiteral("33%"), QStringLiteral("Unknown value 0006")};
        const QStringList texts{QStringLiteral("The whole picture"), QStringLiteral("Step 1 of 3"),
            QStringLiteral("Step 2 of 3"), QStringLiteral("Step 3 of 3")};
        QCOMPARE(liveZoomTexts(zoom.name, zoom.choices), texts);
        QCOMPARE(choiceTexts(zoom.name, zoom.choices), texts); // In the panel.
        for (qsizetype at = 0; at < texts.size(); ++at) {      // Over the picture, and in the mark.
            QCOMPARE(settingValueInWords(zoom, zoom.choices.at(at)), texts.at(at));
            zoom.value = zoom.choices.at(at);
            QCOMPARE(liveZoomBadge(*LiveZoom::of({zoom})), at == 0 ? QString() : texts.at(at));
        }
        QCOMPARE(settingDisplayLabel(zoom), QStringLiteral("Magnification"));
    }

    void aFactorIsSaidOnlyWhereItIsOne()
    {
        QCOMPARE(liveZoomTexts(QStringLiteral("eoszoom"),
                     {QStringLiteral("1"), QStringLiteral("5"), QStringLiteral("10")}),
            (QStringList{
                QStringLiteral("The whole picture"), QStringLiteral("5×"), QStringLiteral("10×")}));
        QVERIFY(liveZoomTexts(QStringLiteral("iso"), {QStringLiteral("100")}).isEmpty());
    }

    void theUsualTimesStayDistinctHoweverTheDriverRounds_data()
    {
        QTest::addColumn<bool>("cutsOff");
        QTest::newRow("cuts off") << true;
        QTest::newRow("rounds") << false;
    }

    void theUsualTimesStayDistinctHoweverTheDriverRounds()
    {
        QFETCH(bool, cutsOff);
        const QList<int> denominators{4, 5, 6, 8, 10, 13, 15, 20, 25, 30, 40, 50, 60, 80, 100, 125,
            160, 200, 250, 320, 400, 500, 640, 800, 1000, 1250, 1600, 2000, 2500, 3200};
        for (const int denominator : denominators) {
            const bool halfStopsInterfere = denominator > 640;
            if (!cutsOff && halfStopsInterfere) {
                continue;
            }
            const double units = 10000.0 / denominator;
            const double printed = (cutsOff ? std::floor(units) : std::round(units)) / 10000;
            QCOMPARE(shutterDisplayText(QStringLiteral("%1s").arg(printed, 0, 'f', 4)),
                QStringLiteral("1/%1 s").arg(denominator));
        }
    }

    void oneThingHasOneNameWhateverTheDriverCallsIt()
    {
        CameraSetting setting;
        setting.name = QStringLiteral("shutterspeed2");
        setting.label = QStringLiteral("Shutter Speed 2");
        QCOMPARE(settingDisplayLabel(setting), QStringLiteral("Shutter"));
        setting.name = QStringLiteral("f-number");
        setting.label = QStringLiteral("F-Number");
        QCOMPARE(settingDisplayLabel(setting), QStringLiteral("Aperture"));
    }

    void otherLabelsLoseTheDriversCounting()
    {
        CameraSetting setting;
        setting.name = QStringLiteral("focusmode2");
        setting.label = QStringLiteral("Focus Mode 2");
        QCOMPARE(settingDisplayLabel(setting), QStringLiteral("Focus Mode"));
        setting.label.clear();
        QCOMPARE(settingDisplayLabel(setting), QStringLiteral("focusmode2"));
    }
};

QTEST_GUILESS_MAIN(SettingTextTest)
#include "SettingTextTest.moc"
