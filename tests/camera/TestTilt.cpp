// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraTilt.h"

#include <QTest>
#include <cmath>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

CameraSetting text(const QString& name, const QString& value)
{
    CameraSetting setting;
    setting.name = name;
    setting.value = value;
    setting.readOnly = true;
    return setting;
}

} // namespace

/** How a camera tells that it leans, on settings as libgphoto2's own notes show them. */
class TestTilt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anglesAreToldBetweenHalfATurnToEitherSide_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("degrees");
        // camlibs/ptp2/cameras/nikon-d700.txt, where a person turned the camera.
        QTest::newRow("D700 on a table") << u"d067"_s << u"23591825"_s << -0.0173;
        QTest::newRow("D700, right side down") << u"d067"_s << u"17693401"_s << -90.020;
        QTest::newRow("D700, left side down") << u"d067"_s << u"6095704"_s << 93.013;
        QTest::newRow("D500") << u"d067"_s << u"430985"_s << 6.576;
        QTest::newRow("pitch of a D7500") << u"d07d"_s << u"223257"_s << 3.407;
        QTest::newRow("whole degrees") << u"orientation2"_s << u"359'"_s << -1.0;
        QTest::newRow("one whole turn") << u"orientation2"_s << u"360'"_s << 0.0;
        QTest::newRow("upside down") << u"d067"_s << QString::number(180 * 65536) << 180.0;
    }

    void anglesAreToldBetweenHalfATurnToEitherSide()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(double, degrees);
        const auto told = tiltDegrees(text(name, value));
        QVERIFY(told);
        QVERIFY2(std::abs(*told - degrees) < 0.001, qPrintable(QString::number(*told)));
    }

    void aCameraThatDoesNotKnowTellsNothing()
    {
        QVERIFY(!tiltDegrees(text(u"d067"_s, u"-1"_s))); // Looking straight up.
        QVERIFY(!tiltDegrees(text(u"d067"_s, u"2147483647"_s)));
        QVERIFY(!tiltDegrees(text(u"d067"_s, u"nonsense"_s)));
        QVERIFY(!tiltDegrees(text(u"orientation2"_s, QString())));
    }

    void theFinestWayIsTaken()
    {
        const auto iso = text(u"iso"_s, u"100"_s);
        const auto whole = text(u"orientation2"_s, u"1'"_s);
        const auto roll = text(u"d067"_s, u"65536"_s);
        const auto pitch = text(u"d07d"_s, u"0"_s);
        QVERIFY(!TiltSettings::of({}));
        QVERIFY(!TiltSettings::of({iso, pitch}));
        QCOMPARE(TiltSettings::of({iso, whole})->roll, u"orientation2"_s);
        QCOMPARE(TiltSettings::of({whole, roll})->roll, u"d067"_s);
        QVERIFY(TiltSettings::of({whole, roll})->pitch.isEmpty());
        QCOMPARE(TiltSettings::of({whole, roll, pitch})->pitch, u"d07d"_s);
    }
};

QTEST_GUILESS_MAIN(TestTilt)
#include "TestTilt.moc"
