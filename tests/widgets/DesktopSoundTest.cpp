// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopSound.h"

#include <QTest>

using namespace skein;

class DesktopSoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComputerWithoutSoundIsSilentAndNobodyWaits_data()
    {
        QTest::addColumn<QByteArray>("driver");
        QTest::newRow("a driver that plays nothing") << QByteArray("null");
        QTest::newRow("a driver that is not there") << QByteArray("no-such-driver");
    }

    void aComputerWithoutSoundIsSilentAndNobodyWaits()
    {
        QFETCH(const QByteArray, driver);
        qputenv("CANBERRA_DRIVER", driver);
        const DesktopSound sound;
        for (int shot = 0; shot < 20; ++shot) {
            sound.play(QStringLiteral("camera-shutter"));
        }
    }

    void aSoundThatIsJustBeginningOutlivesItsOwner()
    {
        qputenv("CANBERRA_DRIVER", "null");
        for (int round = 0; round < 20; ++round) {
            DesktopSound().play(QStringLiteral("camera-shutter"));
        }
    }

    void anUnknownSoundIsNoError()
    {
        qputenv("CANBERRA_DRIVER", "null");
        DesktopSound().play(QStringLiteral("no-such-sound"));
        DesktopSound().play({});
    }
};

QTEST_GUILESS_MAIN(DesktopSoundTest)
#include "DesktopSoundTest.moc"
