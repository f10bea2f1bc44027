// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProblemReport.h"
#include "base/LogMemory.h"

#include <QDir>
#include <QTest>

using namespace skein;

namespace {

ReportFacts someFacts()
{
    ReportFacts facts;
    ReportedCamera camera;
    camera.info.model = QStringLiteral("Nikon Z 6");
    camera.info.serial = QStringLiteral("6012345");
    camera.info.firmware = QStringLiteral("V3.40");
    camera.info.port = QStringLiteral("usb:001,005");
    camera.info.capabilities = CameraCapability::Capture | CameraCapability::Preview;
    camera.library.version = QStringLiteral("2.5.30");
    camera.state = QStringLiteral("Ready");
    camera.values = {QStringLiteral("iso = 400")};
    facts.cameras = {camera};
    facts.session = QDir::homePath() + QStringLiteral("/Pictures/Wedding");
    facts.settings = {{QStringLiteral("files/pattern"), QStringLiteral("capt-XXXX")},
        {QStringLiteral("plugins/org.skein_photo.photobox/password"), QStringLiteral("hash-of-it")},
        {QStringLiteral("credits/artist"), QStringLiteral("Jane Doe")},
        {QStringLiteral("camera/bodies"), QStringLiteral("{\"6012345\":\"Left\"}")},
        {QStringLiteral("window/main"), QByteArray(500, 'x')}};
    return facts;
}

} // namespace

class ProblemReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsVersionsCameraAndSettings()
    {
        const QString text = writeProblemReport(someFacts()).text;
        for (const char* part : {"Skein ", "libgphoto2: 2.5.30\n",
                 "Qt: ", "OpenCV: ", "Distribution: ", "Kernel: ", "Model: Nikon Z 6\n",
                 "Firmware: V3.40\n", "Connected by: usb\n", "Can: capture, live view\n",
                 "  iso = 400\n", "files/pattern = capt-XXXX\n"}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
        }
    }

    void itTellsNobodysNameNorSecrets()
    {
        const QString text = writeProblemReport(someFacts()).text;
        for (const char* part : {"hash-of-it", "Jane Doe", "6012345", "Left", "xxxx"}) {
            QVERIFY2(!text.contains(QLatin1String(part)), part);
        }
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(text.contains(QLatin1String("~/Pictures/Wedding")));
    }

    void serialNumbersComeAndGo()
    {
        const ProblemReport report = writeProblemReport(someFacts());
        QVERIFY(report.text.contains(QLatin1String("Serial number: [serial number 1]")));
        const QString edited = report.text + QStringLiteral("my own words");
        const QString with = report.withSerials(edited, true);
        QVERIFY(with.contains(QLatin1String("Serial number: 6012345")));
        QVERIFY(with.endsWith(QLatin1String("my own words")));
        QCOMPARE(report.withSerials(with, false), edited);
    }

    void whatWasLoggedDoesNotNameCamerasThatAreAway()
    {
        const LogMemory log;
        qWarning("body 6012345 and 60123456, ABC-99999 lost, D4711X found, 98765_a");
        ReportFacts facts = someFacts();
        facts.formerSerials = {QStringLiteral("60123456"), QStringLiteral("ABC-99999")};
        facts.settings.insert(
            QStringLiteral("camera/bodies"), QStringLiteral("{\"98765\":{\"name\":\"Left\"}}"));
        facts.settings.insert(QStringLiteral("camera/letters"),
            QStringLiteral("[{\"session\":\"/s\",\"letters\":{\"D4711X\":\"A\"}}]"));
        const QString text = writeProblemReport(facts).text;
        for (const char* serial : {"6012345", "99999", "D4711X", "98765"}) {
            QVERIFY2(!text.contains(QLatin1String(serial)), serial);
        }
        QVERIFY(text.contains(QLatin1String("body [serial number 1] and [serial number 2], ")));
    }

    void anyNumberMayBeASerialNumberAndChangesNothingElse()
    {
        const LogMemory log;
        qWarning("12 of 1200 files, error -1");
        ReportFacts facts = someFacts();
        const QString plain = writeProblemReport(facts).text;
        facts.cameras.first().info.serial = QStringLiteral("1");
        ReportedCamera second = facts.cameras.first();
        second.info.serial = QStringLiteral("serial");
        facts.cameras.append(second);
        const ProblemReport report = writeProblemReport(facts);
        QVERIFY(report.text.contains(QLatin1String("12 of 1200 files, error -1")));
        QVERIFY(report.text.contains(QLatin1String("Serial number: [serial number 1]\n")));
        QVERIFY(report.text.contains(QLatin1String("Serial number: [serial number 2]\n")));
        const auto versions = [](const QString& text) {
            return text.section(QStringLiteral("== Cameras"), 0, 0);
        };
        QCOMPARE(versions(report.text), versions(plain));
        const QString with = report.withSerials(report.text, true);
        QVERIFY(with.contains(QLatin1String("Serial number: 1\n")));
        QCOMPARE(report.withSerials(with, false), report.text);
    }

    void disksOfAUserDoNotTellTheName()
    {
        QCOMPARE(withoutNames(QStringLiteral("/media/jane/Card /run/media/jane/x /home/janet/y"),
                     QStringLiteral("/home/jane"), QStringLiteral("jane")),
            QStringLiteral("/media/[user]/Card /run/media/[user]/x /home/janet/y"));
        QCOMPARE(withoutNames(QStringLiteral("/home/ann-marie/x /home/ann/y /media/ann"),
                     QStringLiteral("/srv/ann"), QStringLiteral("ann")),
            QStringLiteral("/home/ann-marie/x /home/[user]/y /media/[user]"));
        QCOMPARE(withoutNames(QStringLiteral("/home/jane/a"), QStringLiteral("/home/jane"),
                     QStringLiteral("jane")),
            QStringLiteral("~/a"));
    }

    void whatIsPrivateIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPrivate");
        const auto row = [](const char* name, bool isPrivate) {
            QTest::newRow(name) << QString::fromLatin1(name) << isPrivate;
        };
        row("plugins/org.skein_photo.photobox/password", true);
        row("plugins/x/Token", true);
        row("credits/artist", true);
        row("files/copyright", true);
        row("camera/bodies", true);
        row("camera/networkAddress", true);
        row("camera/networkCameras", true);
        row("newPictures/comment", true);
        row("session/job", true);
        row("session/recent", true);
        row("hooks/programs", true);
        row("files/pattern", false);
        row("shutter/selfTimer", false);
        row("keys/changed", false);
    }

    void whatIsPrivateIsKnownByItsName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateSetting(name), isPrivate);
    }

    void withoutACameraItSaysSo()
    {
        const QString text = writeProblemReport({}).text;
        QVERIFY(text.contains(QLatin1String("No camera is connected.")));
        QVERIFY(text.contains(QLatin1String("libgphoto2: not asked yet")));
    }
};

QTEST_MAIN(ProblemReportTest)
#include "ProblemReportTest.moc"
