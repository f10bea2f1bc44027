// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/CameraFinder.h"
#include "camera/GphotoAddress.h"
#include "camera/UsbDevices.h"

#include <QLibrary>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

/** A sysfs of our own, made by umockdev, which is loaded at run time and need not be there. */
class Testbed final
{
public:
    [[nodiscard]] bool make()
    {
        m_add = reinterpret_cast<Add>(m_library.resolve("umockdev_testbed_add_from_string"));
        m_remove = reinterpret_cast<Remove>(m_library.resolve("umockdev_testbed_remove_device"));
        m_uevent = reinterpret_cast<Uevent>(m_library.resolve("umockdev_testbed_uevent"));
        const auto create = reinterpret_cast<Create>(m_library.resolve("umockdev_testbed_new"));
        const bool isPreloaded = qgetenv("LD_PRELOAD").contains("umockdev-preload");
        if (create && m_add && m_remove && m_uevent && isPreloaded) {
            m_testbed = create();
        }
        return m_testbed;
    }

    /** A camera with the serial number 4711 at usb:001,0NN in the plug @p plug. */
    void plug(int plug, int number)
    {
        const QByteArray device = "P: " + pathOf(plug).mid(4) + "\nN: bus/usb/001/" +
                                  numberText(number) +
                                  "\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: BUSNUM=001"
                                  "\nE: DEVNUM=" +
                                  numberText(number) +
                                  "\nE: ID_GPHOTO2=1\nE: ID_SERIAL_SHORT=4711"
                                  "\nE: ID_SERIAL=Canon_Inc._Canon_Digital_Camera_4711"
                                  "\nE: ID_PATH=plug-" +
                                  QByteArray::number(plug) + "\n";
        QVERIFY(m_add(m_testbed, device.constData(), nullptr));
        m_uevent(m_testbed, pathOf(plug).constData(), "add");
    }

    void pull(int plug)
    {
        m_uevent(m_testbed, pathOf(plug).constData(), "remove");
        m_remove(m_testbed, pathOf(plug).constData());
    }

private:
    using Create = void* (*)();
    using Add = int (*)(void*, const char*, void*);
    using Remove = void (*)(void*, const char*);
    using Uevent = void (*)(void*, const char*, const char*);

    static QByteArray pathOf(int plug)
    {
        return "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-" + QByteArray::number(plug);
    }
    static QByteArray numberText(int number)
    {
        return QByteArray::number(number).rightJustified(3, '0');
    }

    QLibrary m_library{u"libumockdev.so.0"_s};
    Add m_add = nullptr;
    Remove m_remove = nullptr;
    Uevent m_uevent = nullptr;
    void* m_testbed = nullptr; ///< Left to the end of the process, as is its folder's sysfs.
};

} // namespace

/** Cameras that come and go on a USB that is played by umockdev. */
class TestUdev final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void camerasOnTheUsbAreKnownWithTheirSerial();
    void theAddressThatADesktopHandsOverLeadsToTheCamera();
    void pluggingAndPullingIsTold();
    void aLostCameraIsFoundAtItsNewPort();
    void aCameraThatDoesNotComeBackIsLost();
    void aPulledCameraIsGivenUpAtOnce_data();
    void aPulledCameraIsGivenUpAtOnce();
    void anotherOneThatIsPulledChangesNothing();

private:
    Testbed m_usb;
};

void TestUdev::initTestCase()
{
    if (!m_usb.make()) {
        QSKIP("umockdev is not there, or not preloaded");
    }
}

void TestUdev::camerasOnTheUsbAreKnownWithTheirSerial()
{
    m_usb.plug(1, 5);
    const UsbCamera expected{
        u"usb:001,005"_s, u"4711"_s, u"plug-1"_s, u"Canon_Inc._Canon_Digital_Camera_4711"_s};
    QCOMPARE(usbCameras(), QList<UsbCamera>{expected});
    CameraFinder finder(nullptr, QStringLiteral(SCRIPTED_HOST),
        {u"--print"_s, uR"({"cameras":[{"model":"X","port":"usb:001,005"}]})"_s});
    const auto found = answerOf(finder.find());
    QVERIFY(found);
    QCOMPARE(found->cameras.first().serial, u"4711"_s);
    m_usb.pull(1);
    QVERIFY(usbCameras().isEmpty());
}

void TestUdev::theAddressThatADesktopHandsOverLeadsToTheCamera()
{
    const auto byName = GphotoAddress::parse(u"gphoto2://Canon_Inc._Canon_Digital_Camera_4711/"_s);
    const auto byPort = GphotoAddress::parse(u"gphoto2://%5Busb%3A001%2C005%5D/"_s);
    QVERIFY(byName && byPort);
    QVERIFY(!portOf(*byName));
    m_usb.plug(1, 5);
    QCOMPARE(portOf(*byName), u"usb:001,005"_s);
    QCOMPARE(portOf(*byPort), u"usb:001,005"_s);
    m_usb.pull(1);
    m_usb.plug(2, 6);
    QCOMPARE(portOf(*byName), u"usb:001,006"_s);
    QVERIFY(!portOf(*byPort));
    m_usb.pull(2);
}

void TestUdev::pluggingAndPullingIsTold()
{
    CameraFinder finder;
    QSignalSpy changes(&finder, &CameraFinder::devicesChanged);
    m_usb.plug(1, 5);
    QVERIFY(changes.wait(patienceMs));
    m_usb.pull(1);
    QVERIFY(changes.wait(patienceMs));
    QCOMPARE(changes.size(), 2);
}

void TestUdev::aLostCameraIsFoundAtItsNewPort()
{
    m_usb.plug(1, 5);
    CameraHarness harness({u"1:read=die"_s}, CameraHarness::impatient());
    harness.remake([](CameraOptions& options) { options.port = u"usb:001,005"_s; });
    QVERIFY(harness.connectCamera());
    m_usb.pull(1);
    m_usb.plug(2, 6);
    QVERIFY(!answerOf(harness.camera->readSetting(u"iso"_s)));
    QVERIFY(harness.waitFor(Camera::State::Ready));
    QCOMPARE(harness.camera->info().port, u"usb:001,006"_s);
    m_usb.pull(2);
}

void TestUdev::aCameraThatDoesNotComeBackIsLost()
{
    m_usb.plug(1, 5);
    CameraHarness harness({u"1:read=die"_s}, CameraHarness::impatient());
    harness.remake([](CameraOptions& options) { options.port = u"usb:001,005"_s; });
    QVERIFY(harness.connectCamera());
    QSignalSpy losses(harness.camera.get(), &Camera::connectionLost);
    m_usb.pull(1);
    QVERIFY(!answerOf(harness.camera->readSetting(u"iso"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(losses.size(), 1, patienceMs);
    // No host is started for a camera that is not there.
    QCOMPARE(harness.runs(), 1);
}

void TestUdev::aPulledCameraIsGivenUpAtOnce_data()
{
    QTest::addColumn<QString>("underWay");
    QTest::newRow("nothing under way") << QString();
    QTest::newRow("in the middle of a change") << u"write"_s;
    QTest::newRow("in the middle of an exposure") << u"capture"_s;
}

void TestUdev::aPulledCameraIsGivenUpAtOnce()
{
    QFETCH(const QString, underWay);
    m_usb.plug(1, 5);
    // The host notices nothing: its driver is in the middle of a call that does not return.
    CameraHarness harness({u"1:write=silent"_s, u"1:capture=silent"_s}, CameraHarness::impatient());
    harness.remake([](CameraOptions& options) { options.port = u"usb:001,005"_s; });
    QVERIFY(harness.connectCamera());
    QFuture<Outcome> future;
    if (!underWay.isEmpty()) {
        future = call(*harness.camera, underWay);
    }
    m_usb.pull(1);
    harness.camera->checkDevice();
    QCOMPARE(harness.camera->state(), Camera::State::Recovering);
    if (!underWay.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patienceMs);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Disconnected);
    }
    m_usb.plug(2, 6);
    harness.camera->checkDevice();
    QVERIFY(harness.waitFor(Camera::State::Ready));
    QCOMPARE(harness.camera->info().port, u"usb:001,006"_s);
    m_usb.pull(2);
}

void TestUdev::anotherOneThatIsPulledChangesNothing()
{
    m_usb.plug(1, 5);
    m_usb.plug(2, 6);
    CameraHarness harness({}, CameraHarness::impatient());
    harness.remake([](CameraOptions& options) { options.port = u"usb:001,005"_s; });
    QVERIFY(harness.connectCamera());
    m_usb.pull(2);
    harness.camera->checkDevice();
    QCOMPARE(harness.camera->state(), Camera::State::Ready);
    m_usb.pull(1);
}

QTEST_GUILESS_MAIN(TestUdev)
#include "TestUdev.moc"
