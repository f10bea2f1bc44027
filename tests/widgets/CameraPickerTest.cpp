// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraPicker.h"
#include "base/Settings.h"
#include "camera/CameraFinder.h"

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
        , picker(finder, settings)
    {
        picker.show();
    }

    QListWidget* list() { return picker.findChild<QListWidget*>(QStringLiteral("list")); }
    QLineEdit* address() { return picker.findChild<QLineEdit*>(QStringLiteral("address")); }

    QTemporaryDir folder;
    Settings settings;
    CameraFinder finder;
    CameraPicker picker;
};

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
        const CameraPicker next(dialog.finder, dialog.settings);
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
};

QTEST_MAIN(CameraPickerTest)
#include "CameraPickerTest.moc"
