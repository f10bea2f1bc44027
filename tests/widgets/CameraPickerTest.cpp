// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPicker.h"
#include "base/Settings.h"
#include "camera/CameraFinder.h"
#include "camera/CameraNames.h"
#include "camera/HotPlug.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 15'000;

struct Dialog
{
    Dialog()
        : settings(folder.filePath(QStringLiteral("skein.conf")))
        , names(settings)
        , picker(finder, names, settings)
    {
        picker.show();
    }

    QListWidget* list() { return picker.findChild<QListWidget*>(QStringLiteral("list")); }
    QLineEdit* address() { return picker.findChild<QLineEdit*>(QStringLiteral("address")); }

    QTemporaryDir folder;
    Settings settings;
    CameraNames names;
    CameraFinder finder;
    CameraPicker picker;
};

CameraInfo cameraAt(const char* serial, const char* port)
{
    CameraInfo camera;
    camera.model = QStringLiteral("D850");
    camera.serial = QLatin1String(serial);
    camera.port = QLatin1String(port);
    return camera;
}

} // namespace

class CameraPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void theVirtualCameraCanAlwaysBeChosen()
    {
        Dialog dialog;
        QSignalSpy chosen(&dialog.picker, &CameraPicker::virtualCameraChosen);
        QCOMPARE(dialog.list()->count(), 1);
        QTest::keyClick(dialog.list(), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QVERIFY(!dialog.picker.statusText().isEmpty()); // it says what it is doing
    }

    void itSaysSoWhenNobodyTellsOfSleep()
    {
        Dialog dialog;
        const auto* note = dialog.picker.findChild<QLabel*>(QStringLiteral("sleepNote"));
        QVERIFY(note->isHidden());
        dialog.picker.setSleepUnnoticed(true);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QLatin1String("sleeps")));
    }

    void whyACameraOnTheUsbIsNotToBeHadIsSaid()
    {
        Dialog dialog;
        const auto write = [&dialog](const QString& name, const QByteArray& text) {
            const QString path = dialog.folder.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(QStringLiteral("devices/1-2/idVendor"), "04a9\n");
        write(QStringLiteral("devices/1-2/product"), "Canon EOS\n");
        write(QStringLiteral("devices/1-2/busnum"), "1\n");
        write(QStringLiteral("devices/1-2/devnum"), "7\n");
        write(QStringLiteral("devices/1-2/1-2:1.0/bInterfaceClass"), "06\n");
        UsbPlaces places;
        places.devices = dialog.folder.filePath(QStringLiteral("devices"));
        places.nodes = dialog.folder.filePath(QStringLiteral("nodes"));
        places.rules = QStringList{dialog.folder.filePath(QStringLiteral("rules"))};
        dialog.picker.setUsbPlaces(places);
        dialog.picker.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog.picker.statusText().contains(QLatin1String("libgphoto2-6")), 4 * patienceMs);
        QVERIFY(dialog.picker.statusText().contains(QLatin1String("Canon EOS")));
    }

    void whatIsConnectedIsListedWithAllThatItTells()
    {
        Dialog dialog;
        CameraInfo camera;
        camera.model = QStringLiteral("D850");
        camera.serial = QStringLiteral("4711");
        camera.port = QStringLiteral("ptpip:192.168.1.20");
        camera.capabilities = CameraCapability::Capture;
        dialog.names.setName(camera, QStringLiteral("Overhead"));
        dialog.picker.setConnected({camera});
        QCOMPARE(dialog.list()->count(), 2);
        const QString text = dialog.list()->item(0)->text();
        for (const char* part :
            {"Overhead", "D850", "4711", "192.168.1.20", "capture", "(connected)"}) {
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        }
        QSignalSpy chosen(&dialog.picker, &CameraPicker::cameraChosen);
        dialog.list()->setCurrentRow(0);
        QTest::keyClick(dialog.list(), Qt::Key_Return); // Shows that one.
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<CameraInfo>().port, camera.port);
    }

    void theCameraThatIsShownIsChosenAtFirstAndCanBeNamedAtOnce()
    {
        Dialog dialog;
        dialog.picker.setConnected({cameraAt("1", "ptpip:10.0.0.1"), cameraAt("2", "usb:001,002")});
        dialog.picker.setShown(QStringLiteral("usb:001,002"));
        QCOMPARE(dialog.list()->currentRow(), 1);
        auto* name = dialog.picker.findChild<QLineEdit*>(QStringLiteral("name"));
        QVERIFY(name->isEnabled());
        dialog.picker.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog.picker));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Left"));
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(dialog.names.nameOf(cameraAt("2", "usb:001,002")), QStringLiteral("Left"));
        QVERIFY(dialog.list()->item(1)->text().contains(QLatin1String("Left")));
    }

    void theListFollowsWhatComesAndGoesAndKeepsWhatIsChosen()
    {
        Dialog dialog;
        const CameraInfo one = cameraAt("1", "usb:001,002");
        const CameraInfo two = cameraAt("2", "usb:001,003");
        dialog.picker.setConnected({one, two});
        dialog.picker.setShown(one.port);
        dialog.list()->setCurrentRow(1);
        dialog.picker.setAway({one.port}); // Unplugged.
        QVERIFY(dialog.list()->item(0)->text().contains(QLatin1String("waited for")));
        QVERIFY(!dialog.list()->item(0)->text().contains(QLatin1String("(connected)")));
        dialog.picker.setConnected({two});
        QCOMPARE(dialog.list()->count(), 2); // With the virtual one.
        QCOMPARE(dialog.list()->currentRow(), 0);
        QVERIFY(dialog.list()->item(0)->text().contains(QLatin1String("usb:001,003")));
        dialog.picker.setAway({});
        dialog.picker.setConnected({cameraAt("1", "usb:001,009"), two}); // Plugged in elsewhere.
        QVERIFY(dialog.list()->item(0)->text().contains(QLatin1String("(connected)")));
        QCOMPARE(dialog.list()->currentRow(), 1);
    }

    void aNameGivenElsewhereIsSeenWhereItCanBeChanged()
    {
        Dialog dialog;
        const CameraInfo camera = cameraAt("1", "usb:001,002");
        dialog.picker.setConnected({camera});
        dialog.picker.setShown(camera.port);
        dialog.names.setName(camera, QStringLiteral("Overhead"));
        auto* name = dialog.picker.findChild<QLineEdit*>(QStringLiteral("name"));
        QCOMPARE(name->text(), QStringLiteral("Overhead"));
    }

    void lookingAnswersWithASentence()
    {
        Dialog dialog;
        dialog.picker.refresh();
        const QString looking = dialog.picker.statusText();
        QVERIFY(!looking.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.picker.statusText() != looking, patienceMs);
        QVERIFY(dialog.list()->count() >= 1);
    }

    void aNetworkAddressIsMadeAPortAndRemembered()
    {
        Dialog dialog;
        QSignalSpy chosen(&dialog.picker, &CameraPicker::cameraChosen);
        dialog.address()->setFocus();
        QTest::keyClicks(dialog.address(), QStringLiteral("127.0.0.1:5000"));
        QTest::keyClick(dialog.address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patienceMs);
        QCOMPARE(chosen.first().first().value<CameraInfo>().port,
            QStringLiteral("ptpip:127.0.0.1:5000:5000"));
        const CameraPicker next(dialog.finder, dialog.names, dialog.settings);
        QCOMPARE(next.findChild<QLineEdit*>(QStringLiteral("address"))->text(),
            QStringLiteral("127.0.0.1:5000"));
    }

    void aWrongAddressIsASentenceAndAnotherTryIsPossible()
    {
        Dialog dialog;
        QSignalSpy chosen(&dialog.picker, &CameraPicker::cameraChosen);
        dialog.address()->setFocus();
        QTest::keyClicks(dialog.address(), QStringLiteral("192.168.1.20:port"));
        QTest::keyClick(dialog.address(), Qt::Key_Return);
        auto* refresh = dialog.picker.findChild<QWidget*>(QStringLiteral("refreshButton"));
        QTRY_VERIFY_WITH_TIMEOUT(refresh->isEnabled(), patienceMs);
        QVERIFY(dialog.picker.statusText().endsWith(QLatin1Char('.')));
        QCOMPARE(chosen.count(), 0);
    }

    void afterAFailedAddressNoMadeUpCameraIsChosen()
    {
        Dialog dialog;
        QSignalSpy chosen(&dialog.picker, &CameraPicker::cameraChosen);
        QSignalSpy made(&dialog.picker, &CameraPicker::virtualCameraChosen);
        dialog.address()->setFocus();
        dialog.address()->setText(QStringLiteral("127.0.0.1:17008"));
        QTest::keyClick(dialog.address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patienceMs);
        dialog.picker.showFailure({ErrorKind::Timeout, QStringLiteral("Nobody is there."), {}});
        QCOMPARE(dialog.list()->currentRow(), -1);
        dialog.picker.refresh(); // A new list does not choose it, either.
        QCOMPARE(dialog.list()->currentRow(), -1);
        QTest::keyClick(dialog.address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 2, patienceMs);
        QCOMPARE(made.count(), 0);
    }

    void aFailedConnectionIsSaidAndEverythingCanBeChosenAgain()
    {
        Dialog dialog;
        dialog.picker.showConnecting(QStringLiteral("Connecting to D850…"));
        auto* refresh = dialog.picker.findChild<QWidget*>(QStringLiteral("refreshButton"));
        QVERIFY(!refresh->isEnabled());
        dialog.picker.showFailure(
            {ErrorKind::HeldByOther, QStringLiteral("Another program holds the camera."), {}});
        QCOMPARE(dialog.picker.statusText(), QStringLiteral("Another program holds the camera."));
        QVERIFY(refresh->isEnabled());
    }

    void aNetworkCameraThatAnsweredIsListedAndCanBeForgotten()
    {
        Dialog dialog;
        QSignalSpy chosen(&dialog.picker, &CameraPicker::cameraChosen);
        dialog.address()->setFocus();
        QTest::keyClicks(dialog.address(), QStringLiteral("127.0.0.1:5000"));
        QTest::keyClick(dialog.address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, patienceMs);
        CameraInfo camera;
        camera.model = QStringLiteral("D850");
        camera.serial = QStringLiteral("4711");
        dialog.picker.finish(camera);
        QVERIFY(!dialog.picker.isVisible());

        CameraPicker next(dialog.finder, dialog.names, dialog.settings);
        auto* list = next.findChild<QListWidget*>(QStringLiteral("list"));
        QCOMPARE(list->count(), 2);
        const QString row = list->item(0)->text();
        QVERIFY2(row.contains(QLatin1String("D850")) && row.contains(QLatin1String("4711")) &&
                     row.contains(QLatin1String("127.0.0.1:5000")),
            qPrintable(row));
        QSignalSpy again(&next, &CameraPicker::cameraChosen);
        next.show();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, patienceMs);
        next.showFailure({ErrorKind::NotFound, QStringLiteral("Not there."), {}});
        list->actions().constFirst()->trigger(); // Its key needs a real window.
        QCOMPARE(list->count(), 1);
    }

    void aBodyIsNamedInTheList()
    {
        Dialog dialog;
        NetworkCameras(dialog.settings).remember(QStringLiteral("10.0.0.5"), [] {
            CameraInfo camera;
            camera.model = QStringLiteral("D850");
            camera.serial = QStringLiteral("4711");
            return camera;
        }());
        CameraPicker picker(dialog.finder, dialog.names, dialog.settings);
        dialog.picker.hide();
        picker.show();
        picker.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        auto* list = picker.findChild<QListWidget*>(QStringLiteral("list"));
        auto* name = picker.findChild<QLineEdit*>(QStringLiteral("name"));
        QVERIFY(name->isEnabled());
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Left"));
        list->setFocus();
        QTRY_VERIFY(list->item(0)->text().startsWith(QLatin1String("Left (D850)")));
        list->setCurrentRow(1); // The virtual camera has no name.
        QVERIFY(!name->isEnabled());
        QVERIFY(name->text().isEmpty());
        list->setCurrentRow(0);
        QCOMPARE(name->text(), QStringLiteral("Left"));
    }

    void whetherPluggedInMeansConnectedIsKept()
    {
        Dialog dialog;
        auto* plugged = dialog.picker.findChild<QCheckBox*>(QStringLiteral("plugged"));
        QVERIFY(plugged->isChecked());
        plugged->click();
        QVERIFY(!dialog.settings.value(connectWhenPluggedKey));
    }
};

QTEST_MAIN(CameraPickerTest)
#include "CameraPickerTest.moc"
