// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CameraProcess.h"

#include <QRegularExpression>
#include <QTest>

/** The settings of the camera as the distribution's gphoto2 program sees and sets them. */
class Gphoto2SettingsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CameraProcess> m_camera;

private Q_SLOTS:
    void initTestCase()
    {
        if (!CameraProcess::hasGphoto2())
            QSKIP("gphoto2 is not installed");
        m_camera = std::make_unique<CameraProcess>(
            QStringList{QStringLiteral("--serial"), QStringLiteral("4711")});
        QVERIFY(m_camera->isRunning());
    }

    void theSummaryNamesTheCameraAndItsCard()
    {
        const auto outcome = m_camera->gphoto2({QStringLiteral("--summary")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.output.contains(QLatin1String("Manufacturer: Nikon Corporation")));
        QVERIFY(outcome.output.contains(QLatin1String("Model: D850")));
        QVERIFY(outcome.output.contains(QLatin1String("Serial Number: 4711")));
        QVERIFY(outcome.output.contains(QLatin1String("store_00010001")));
        QVERIFY(outcome.output.contains(QLatin1String("Nikon Capture 3")));
    }

    void allSettingsCanBeRead()
    {
        const auto outcome = m_camera->gphoto2({QStringLiteral("--list-all-config")});
        QCOMPARE(outcome.exitCode, 0);
        for (const char* type : {"RADIO", "RANGE", "TEXT", "TOGGLE", "DATE", "MENU"})
            QVERIFY2(outcome.output.contains(QLatin1String("Type: ") + QLatin1String(type)), type);
        for (const char* name : {"actions/bulb", "actions/viewfinder", "actions/manualfocusdrive",
                 "settings/datetime", "settings/artist", "settings/copyright",
                 "settings/capturetarget", "settings/recordingmedia", "status/serialnumber",
                 "status/batterylevel", "status/lensname", "status/availableshots",
                 "imgsettings/imagesize", "imgsettings/iso", "imgsettings/whitebalance",
                 "capturesettings/imagequality", "capturesettings/f-number",
                 "capturesettings/shutterspeed", "capturesettings/shutterspeed2",
                 "capturesettings/exposurecompensation", "capturesettings/focusmode",
                 "capturesettings/focusdistance", "capturesettings/focallength",
                 "capturesettings/capturemode", "capturesettings/exposuremetermode",
                 "capturesettings/expprogram", "capturesettings/burstnumber"})
            QVERIFY2(outcome.output.contains(QLatin1String("/main/") + QLatin1String(name)), name);
        QVERIFY(outcome.output.contains(QLatin1String("Readonly: 1")));
    }

    void aSettingIsSetAndStaysForTheNextClient_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* value) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("shutterspeed", "0.0333s");
        row("shutterspeed2", "1/60");
        row("f-number", "f/2.8");
        row("iso", "1600");
        row("whitebalance", "Tungsten");
        row("exposurecompensation", "-1.333");
        row("capturemode", "Burst");
        row("exposuremetermode", "Center Spot");
        row("imagequality", "NEF+Fine");
        row("imagesize", "864x576");
        row("focusmode", "Manual");
        row("focusdistance", "700 mm");
        row("artist", "Ada Example");
        row("copyright", "(c) Ada");
        row("imagecomment", "A note");
        row("imagecommentenable", "On");
        row("longexpnr", "On");
        row("burstnumber", "5");
        row("selftimerdelay", "10 seconds");
        row("liveviewsize", "VGA");
        row("recordingmedia", "SDRAM");
        row("capturetarget", "Memory card");
    }
    void aSettingIsSetAndStaysForTheNextClient()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto outcome =
            m_camera->gphoto2({QStringLiteral("--set-config-value"), name + u'=' + value});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(m_camera->setting(name), value);
    }

    void theTwoShutterSpeedsAreOne()
    {
        m_camera->gphoto2(
            {QStringLiteral("--set-config-value"), QStringLiteral("shutterspeed2=1/30")});
        QCOMPARE(m_camera->setting(QStringLiteral("shutterspeed")), QStringLiteral("0.0333s"));
    }

    void theClockCanBeSet()
    {
        // 2030-01-02 03:04:05 UTC
        m_camera->gphoto2({QStringLiteral("--set-config"), QStringLiteral("datetime=1893553445")});
        const qint64 shown = m_camera->setting(QStringLiteral("datetime")).toLongLong();
        QVERIFY2(
            shown >= 1893553445 && shown < 1893553445 + 60, qPrintable(QString::number(shown)));
    }

    void aRangeWithOneValueIsShown()
    {
        const auto outcome =
            m_camera->gphoto2({QStringLiteral("--get-config"), QStringLiteral("focallength")});
        QVERIFY(outcome.output.contains(QLatin1String("Bottom: 50")));
        QVERIFY(outcome.output.contains(QLatin1String("Top: 50")));
        QVERIFY(outcome.output.contains(QLatin1String("Readonly: 1")));
    }

    void anUnknownSettingOrValueIsRefused()
    {
        QVERIFY(m_camera->gphoto2({QStringLiteral("--get-config"), QStringLiteral("nosuchthing")})
                    .exitCode != 0);
        // The driver passes such a value on as a number; the camera refuses it.
        const auto outcome = m_camera->gphoto2({QStringLiteral("--set-config-value"),
            QStringLiteral("whitebalance=Unknown value 1234")});
        QVERIFY(outcome.exitCode != 0);
    }

    void aPersonAtTheCameraTurnsDials()
    {
        QCOMPARE(m_camera->tell(QStringLiteral("set iso 3200")), QStringLiteral("ok"));
        QCOMPARE(m_camera->setting(QStringLiteral("iso")), QStringLiteral("3200"));
        QCOMPARE(m_camera->tell(QStringLiteral("set batterylevel 42")), QStringLiteral("ok"));
        QCOMPARE(m_camera->setting(QStringLiteral("batterylevel")), QStringLiteral("42%"));
        QVERIFY(m_camera->tell(QStringLiteral("set iso 7")).startsWith(QLatin1String("error: ")));
        QVERIFY(
            m_camera->tell(QStringLiteral("set nothing 7")).startsWith(QLatin1String("error: ")));
        QVERIFY(m_camera->tell(QStringLiteral("dance")).startsWith(QLatin1String("error: ")));
    }

    void inAperturePriorityTheCameraChoosesTheTime()
    {
        for (const char* order :
            {"set expprogram A", "set iso 400", "set exposurecompensation 0", "set f-number f/2.8"})
            QCOMPARE(m_camera->tell(QString::fromLatin1(order)), QStringLiteral("ok"));
        QCOMPARE(m_camera->setting(QStringLiteral("shutterspeed2")), QStringLiteral("1/500"));
        QCOMPARE(
            m_camera->tell(QStringLiteral("set exposurecompensation 1")), QStringLiteral("ok"));
        QCOMPARE(m_camera->setting(QStringLiteral("shutterspeed2")), QStringLiteral("1/250"));
        QCOMPARE(m_camera->tell(QStringLiteral("set expprogram M")), QStringLiteral("ok"));
    }

    void theLensIsDrivenInLiveViewAndSaysWhenItIsAtItsEnd()
    {
        m_camera->tell(QStringLiteral("set focusdistance 700"));
        const QString on = QStringLiteral("viewfinder=1");
        const QString set = QStringLiteral("--set-config");
        const auto moved =
            m_camera->gphoto2({set, on, set, QStringLiteral("manualfocusdrive=300")});
        QVERIFY2(moved.exitCode == 0, qPrintable(moved.errors));
        QVERIFY(m_camera->setting(QStringLiteral("focusdistance")) > QStringLiteral("750 mm"));
        const auto end =
            m_camera->gphoto2({set, on, set, QStringLiteral("manualfocusdrive=-9000")});
        QVERIFY(end.exitCode != 0);
        QVERIFY(end.errors.contains(QLatin1String("limit")));
        QCOMPARE(m_camera->setting(QStringLiteral("focusdistance")), QStringLiteral("450 mm"));
        const auto small = m_camera->gphoto2({set, on, set, QStringLiteral("manualfocusdrive=1")});
        QVERIFY(small.errors.contains(QLatin1String("small")));
        const auto off = m_camera->gphoto2({set, QStringLiteral("manualfocusdrive=100")});
        QVERIFY(off.errors.contains(QLatin1String("LiveView")));
    }

    void autofocusFindsWhatLiesUnderTheAfArea()
    {
        m_camera->tell(QStringLiteral("set focusmode AF-S"));
        m_camera->tell(QStringLiteral("set imagesize Large"));
        const QString set = QStringLiteral("--set-config");
        // The framed landscape on the wall of a picture of 1728x1152.
        const auto outcome = m_camera->gphoto2({set, QStringLiteral("viewfinder=1"), set,
            QStringLiteral("changeafarea=1180x220"), set, QStringLiteral("autofocusdrive=1")});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(m_camera->setting(QStringLiteral("focusdistance")), QStringLiteral("3200 mm"));
    }
};

QTEST_GUILESS_MAIN(Gphoto2SettingsTest)
#include "Gphoto2SettingsTest.moc"
