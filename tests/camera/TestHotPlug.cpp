// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "base/Settings.h"
#include "camera/CameraFinder.h"
#include "camera/CameraNames.h"
#include "camera/DeviceWatch.h"
#include "camera/HotPlug.h"
#include "camera/NetworkCameras.h"

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

CameraInfo camera(const QString& port, const QString& serial, const QString& model = u"D850"_s)
{
    CameraInfo info;
    info.port = port;
    info.serial = serial;
    info.model = model;
    return info;
}

const CameraInfo left = camera(u"usb:001,005"_s, u"4711"_s);
const CameraInfo right = camera(u"usb:001,006"_s, u"4712"_s);
const QString one = u"/shoots/one"_s;

QStringList portsOf(const QList<CameraInfo>& cameras)
{
    QStringList ports;
    for (const CameraInfo& each : cameras) {
        ports.append(each.port);
    }
    return ports;
}

/** A USB that a test plugs cameras into. */
class PlayedUsb final : public DeviceWatch
{
public:
    [[nodiscard]] QList<UsbCamera> cameras() const override { return plugged; }

    QList<UsbCamera> plugged;
};

} // namespace

/** Cameras that come and go: which is connected, what each is called, where it was. */
class TestHotPlug final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"skein.conf"_s));
    }

    void cleanup()
    {
        m_settings.reset(); // It writes itself; after its folder it would make that anew.
        m_folder.reset();
    }

    void whatWasThereAllTheTimeIsLeftAlone()
    {
        HotPlug plug;
        QVERIFY(plug.take({left}, {}).isEmpty());
        QVERIFY(plug.take({left}, {}).isEmpty());
    }

    void aNewcomerIsConnected()
    {
        HotPlug plug;
        QVERIFY(plug.take({left}, {}).isEmpty());
        QCOMPARE(portsOf(plug.take({left, right}, {})), QStringList{right.port});
        QVERIFY(plug.take({left, right}, {}).isEmpty());
    }

    void oneThatWasPulledIsANewcomerAgain()
    {
        HotPlug plug;
        QVERIFY(plug.take({left}, {}).isEmpty());
        QVERIFY(plug.take({}, {}).isEmpty());
        QCOMPARE(portsOf(plug.take({left}, {})), QStringList{left.port});
    }

    void severalNewcomersAreAllConnected()
    {
        HotPlug plug;
        QVERIFY(plug.take({}, {}).isEmpty());
        QCOMPARE(portsOf(plug.take({left, right}, {})), QStringList({left.port, right.port}));
    }

    void theCameraOfAnotherWindowIsNotTaken()
    {
        HotPlug plug;
        QVERIFY(plug.take({}, {}).isEmpty());
        QVERIFY(plug.take({left}, {left.port}).isEmpty());
    }

    void theLostOneIsKnownAtAnyPortByItsSerialNumber()
    {
        HotPlug plug;
        QVERIFY(plug.take({left}, {}).isEmpty());
        plug.setLost(left);
        QVERIFY(plug.take({}, {}).isEmpty());
        QVERIFY(plug.isLost(left));
        QVERIFY(!plug.isLost(right));
        const CameraInfo elsewhere = camera(u"usb:003,042"_s, u"4711"_s);
        QCOMPARE(
            portsOf(plug.take({right, elsewhere}, {})), QStringList({elsewhere.port, right.port}));
    }

    void theLostOneComesBeforeNewcomers()
    {
        HotPlug plug;
        QVERIFY(plug.take({left}, {}).isEmpty());
        plug.setLost(left);
        QVERIFY(plug.take({}, {}).isEmpty());
        QCOMPARE(portsOf(plug.take({right, left}, {})), QStringList({left.port, right.port}));
    }

    void severalLostOnesAreWaitedForUntilEachIsBackOrLetGo()
    {
        HotPlug plug;
        QVERIFY(plug.take({left, right}, {}).isEmpty());
        plug.setLost(left);
        plug.setLost(right);
        plug.setLost(left);
        plug.forgetLost(left);
        QVERIFY(!plug.isLost(left));
        QCOMPARE(portsOf(plug.take({left, right}, {})), QStringList{right.port});
    }

    void withoutSerialNumbersTheModelMustDo()
    {
        HotPlug plug;
        plug.setLost(camera(u"usb:001,005"_s, {}));
        QVERIFY(plug.take({camera(u"usb:001,007"_s, {}, u"Other"_s)}, {}).isEmpty());
        QCOMPARE(
            portsOf(plug.take({camera(u"usb:001,008"_s, {})}, {})), QStringList{u"usb:001,008"_s});
    }

    void theFinderTellsWhatAPlayedUsbTells()
    {
        auto usb = std::make_unique<PlayedUsb>();
        PlayedUsb* played = usb.get();
        CameraFinder finder(nullptr, QStringLiteral(SCRIPTED_HOST),
            {u"--print"_s, uR"({"cameras":[{"model":"X","port":"usb:001,005","preview":true}]})"_s},
            std::move(usb));
        QSignalSpy changes(&finder, &CameraFinder::devicesChanged);
        played->plugged = {{u"usb:001,005"_s, u"4711"_s, {}}};
        Q_EMIT played->camerasChanged();
        QCOMPARE(changes.size(), 1);
        const auto found = answerOf(finder.find());
        QVERIFY(found);
        QCOMPARE(found->cameras.first().serial, u"4711"_s);
        QVERIFY(found->cameras.first().capabilities.testFlag(CameraCapability::Preview));
        QVERIFY(!found->cameras.first().capabilities.testFlag(CameraCapability::Capture));
    }

    void aBodyKeepsItsNameAtAnyPort()
    {
        {
            CameraNames names(*m_settings);
            QSignalSpy changes(&names, &CameraNames::changed);
            names.setName(left, u"  Left   one "_s);
            QCOMPARE(changes.size(), 1);
        }
        CameraNames names(*m_settings);
        QCOMPARE(names.nameOf(camera(u"usb:009,099"_s, left.serial)), u"Left one"_s);
        QCOMPARE(names.displayName(left), u"Left one"_s);
        QCOMPARE(names.displayName(right), u"D850"_s);
        names.setName(left, {});
        QCOMPARE(names.displayName(left), u"D850"_s);
    }

    void eachBodyWithoutANameHasALetterOfItsOwnInTheSession()
    {
        CameraNames names(*m_settings);
        QCOMPARE(names.shortName(left, one), u"A"_s);
        QCOMPARE(names.shortName(right, one), u"B"_s);
        QCOMPARE(names.shortName(left, one), u"A"_s);
        names.setName(left, u"Left"_s);
        QCOMPARE(names.shortName(left, one), u"Left"_s);
        QCOMPARE(names.shortName(camera({}, u"4713"_s), one), u"C"_s);
        names.setName(left, {});
        QCOMPARE(names.shortName(left, one), u"A"_s);
    }

    void aNewSessionBeginsAtAAgainAndAnOldOneGoesOn()
    {
        CameraNames names(*m_settings);
        QCOMPARE(names.shortName(left, one), u"A"_s);
        QCOMPARE(names.shortName(right, one), u"B"_s);
        QCOMPARE(names.shortName(right, u"/shoots/two"_s), u"A"_s);
        QCOMPARE(names.shortName(left, u"/shoots/two"_s), u"B"_s);
        CameraNames later(*m_settings);
        QCOMPARE(later.shortName(right, one + u'/'), u"B"_s);
    }

    void aLetterThatIsTheNameOfABodyIsNoOthers()
    {
        CameraNames names(*m_settings);
        names.setName(left, u"A"_s);
        QCOMPARE(names.shortName(right, one), u"B"_s);
    }

    void theLettersOfTheLastSessionsAreKept()
    {
        CameraNames names(*m_settings);
        const auto folder = [](qsizetype number) { return u"/shoots/%1"_s.arg(number); };
        for (qsizetype number = 0; number <= CameraNames::mostSessions; ++number) {
            QCOMPARE(names.shortName(left, folder(number)), u"A"_s);
            QCOMPARE(names.shortName(right, folder(number)), u"B"_s);
        }
        QCOMPARE(names.shortName(right, folder(1)), u"B"_s);
        QCOMPARE(names.shortName(right, folder(0)), u"A"_s); // Forgotten: nobody went back to it.
    }

    void twoBodiesOfOneModelAreToldApart()
    {
        CameraNames names(*m_settings);
        QCOMPARE(names.uniqueName(left, one), u"D850 (A)"_s);
        QCOMPARE(names.uniqueName(right, one), u"D850 (B)"_s);
        names.setName(right, u"Overhead"_s);
        QCOMPARE(names.uniqueName(right, one), u"Overhead"_s);
    }

    void thirtyBodiesHaveThirtyLetters()
    {
        CameraNames names(*m_settings);
        QSet<QString> letters;
        for (int number = 0; number < 30; ++number) {
            letters.insert(names.shortName(camera({}, QString::number(number)), one));
        }
        QCOMPARE(letters.size(), 30);
        QVERIFY(letters.contains(u"Z"_s));
        QVERIFY(letters.contains(u"AD"_s));
    }

    void damagedSettingsAreNoNames()
    {
        m_settings->setValue(SettingKey<QString>{"camera/bodies", {}}, u"{\"4711\":[1,{"_s);
        m_settings->setValue(SettingKey<QString>{"camera/letters", {}}, u"[1,{\"letters\":[]}"_s);
        CameraNames names(*m_settings);
        QCOMPARE(names.nameOf(left), QString());
        QCOMPARE(names.shortName(left, one), u"A"_s);
    }

    void networkCamerasAreRememberedNewestFirst()
    {
        NetworkCameras cameras(*m_settings);
        cameras.remember(u"10.0.0.5"_s, left);
        cameras.remember(u"camera.local"_s, right);
        const QList<NetworkCamera> both{
            {u"camera.local"_s, u"D850"_s, u"4712"_s}, {u"10.0.0.5"_s, u"D850"_s, u"4711"_s}};
        QCOMPARE(cameras.all(), both);
        // The same body at another address, and another body at that one.
        cameras.remember(u"10.0.0.6"_s, left);
        QCOMPARE(cameras.all().size(), 2);
        QCOMPARE(cameras.all().first().address, u"10.0.0.6"_s);
        cameras.remember(u"camera.local"_s, camera({}, u"4713"_s));
        QCOMPARE(cameras.all().size(), 2);
        cameras.forget(u"10.0.0.6"_s);
        QCOMPARE(cameras.all().size(), 1);
    }

    void onlySoManyNetworkCamerasAreRemembered()
    {
        NetworkCameras cameras(*m_settings);
        for (int number = 0; number < 40; ++number) {
            cameras.remember(u"10.0.0.%1"_s.arg(number), camera({}, QString::number(number)));
        }
        QCOMPARE(cameras.all().size(), NetworkCameras::maxCount);
        QCOMPARE(cameras.all().first().address, u"10.0.0.39"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestHotPlug)
#include "TestHotPlug.moc"
