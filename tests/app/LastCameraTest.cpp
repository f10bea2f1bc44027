// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LastCamera.h"
#include "base/Settings.h"
#include "widgets/StartKeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

CameraInfo camera(const char* model, const char* serial, const char* port)
{
    CameraInfo info;
    info.model = QString::fromLatin1(model);
    info.serial = QString::fromLatin1(serial);
    info.port = QString::fromLatin1(port);
    return info;
}

QStringList portsOf(const QList<CameraInfo>& cameras)
{
    QStringList ports;
    for (const CameraInfo& each : cameras) {
        ports.append(each.port);
    }
    return ports;
}

} // namespace

class LastCameraTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }

private Q_SLOTS:
    void theCameraOfLastTimeIsTheFirstOfMany()
    {
        Settings settings(newFile());
        const QList<CameraInfo> found = {camera("EOS R5", "1", "usb:001,004"),
            camera("Z 9", "2", "usb:001,005"), camera("Z 9", "3", "usb:001,006")};
        QCOMPARE(lastCamera::firstOf(settings, found), found);
        lastCamera::remember(settings, camera("Z 9", "3", "usb:009,009"));
        QCOMPARE(portsOf(lastCamera::firstOf(settings, found)),
            QStringList({QStringLiteral("usb:001,006"), QStringLiteral("usb:001,004"),
                QStringLiteral("usb:001,005")}));
    }

    void oneWithoutANumberIsKnownByItsModel()
    {
        Settings settings(newFile());
        lastCamera::remember(settings, camera("D70", "", "usb:001,002"));
        const QList<CameraInfo> found = {
            camera("EOS R5", "", "usb:001,004"), camera("D70", "", "usb:001,005")};
        QCOMPARE(lastCamera::firstOf(settings, found).first().port, QStringLiteral("usb:001,005"));
    }

    void oneInTheNetworkIsConnectedAgainIfThatIsWanted()
    {
        Settings settings(newFile());
        QVERIFY(lastCamera::networkPort(settings).isEmpty());
        lastCamera::remember(settings, camera("EOS R5", "1", "ptpip:192.168.1.20"));
        QCOMPARE(lastCamera::networkPort(settings), QStringLiteral("ptpip:192.168.1.20"));
        settings.setValue(startKeys::network, false);
        QVERIFY(lastCamera::networkPort(settings).isEmpty());
        settings.setValue(startKeys::network, true);
        lastCamera::remember(settings, camera("Z 9", "2", "usb:001,005"));
        QVERIFY(lastCamera::networkPort(settings).isEmpty());
    }

    void nonsenseInTheSettingsIsNoCamera()
    {
        Settings settings(newFile());
        for (const char* text : {"", "7", "[]", "{", "{\"port\":7}"}) {
            settings.setValue(startKeys::lastCamera, QString::fromLatin1(text));
            QVERIFY(lastCamera::networkPort(settings).isEmpty());
            const QList<CameraInfo> found = {camera("A", "1", "usb:001,001")};
            QCOMPARE(lastCamera::firstOf(settings, found), found);
        }
    }
};

QTEST_GUILESS_MAIN(LastCameraTest)
#include "LastCameraTest.moc"
