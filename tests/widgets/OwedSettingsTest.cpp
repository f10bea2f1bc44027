// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OwedSettings.h"
#include "../camera/CameraHarness.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

QString isoName()
{
    return QStringLiteral("iso");
}

/** Cameras whose sensitivity is owed: 200 instead of 100. */
struct Studio
{
    explicit Studio(const QStringList& script = {})
        : harness(script)
    {}

    [[nodiscard]] Camera& camera() const { return *harness.camera; }
    int owe() { return owed.owe(camera(), isoName(), QStringLiteral("200")); }
    [[nodiscard]] static QString iso(const Camera& camera)
    {
        return camera.setting(isoName())->value.toString();
    }

    CameraHarness harness;
    OwedSettings owed;
    QSignalSpy settled{&owed, &OwedSettings::settled};
    QSignalSpy failed{&owed, &OwedSettings::failed};
};

} // namespace

class OwedSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyCameraIsToldAgain()
    {
        Studio studio({QStringLiteral("write=busy*2")});
        QVERIFY(studio.harness.connectCamera());
        studio.owed.settle(studio.owe());
        QVERIFY(studio.owed.isWriting());
        QTRY_COMPARE_WITH_TIMEOUT(studio.settled.size(), 1, patienceMs);
        QCOMPARE(Studio::iso(studio.camera()), QStringLiteral("200"));
        QVERIFY(!studio.owed.isWriting());
        QVERIFY(studio.failed.isEmpty());
    }

    void aCameraThatRefusesIsToldOfOnceAndNotWaitedFor()
    {
        Studio studio({QStringLiteral("write=fail")});
        QVERIFY(studio.harness.connectCamera());
        studio.owed.settle(studio.owe());
        QTRY_COMPARE_WITH_TIMEOUT(studio.failed.size(), 1, patienceMs);
        QVERIFY(!studio.owed.isWriting());
        QVERIFY(studio.owed.owes(studio.camera(), isoName()));
    }

    void aCameraThatIsAwayIsToldWhenItIsBack()
    {
        Studio studio;
        QVERIFY(studio.harness.connectCamera());
        const int debt = studio.owe();
        QVERIFY(answerOf(studio.camera().disconnectCamera()));
        studio.owed.settle(debt);
        QVERIFY(!studio.owed.isWriting());
        QVERIFY(studio.harness.connectCamera());
        QTRY_COMPARE_WITH_TIMEOUT(studio.settled.size(), 1, patienceMs);
        QCOMPARE(Studio::iso(studio.camera()), QStringLiteral("200"));
    }

    void aBodyThatIsConnectedAnewIsKnownByItsSerialNumber()
    {
        Studio studio;
        QVERIFY(studio.harness.connectCamera());
        const int debt = studio.owe();
        studio.harness.camera.reset();
        studio.owed.settle(debt);
        CameraHarness stranger({QStringLiteral("serial=4712")});
        QVERIFY(stranger.connectCamera());
        studio.owed.meet(*stranger.camera);
        QVERIFY(!studio.owed.isWriting());
        CameraHarness again;
        QVERIFY(again.connectCamera());
        studio.owed.meet(*again.camera);
        QTRY_COMPARE_WITH_TIMEOUT(studio.settled.size(), 1, patienceMs);
        QCOMPARE(Studio::iso(*again.camera), QStringLiteral("200"));
    }

    void whatIsChangedAgainMeanwhileIsOwedUntilThatEnds()
    {
        Studio studio;
        QVERIFY(studio.harness.connectCamera());
        const int debt = studio.owe();
        studio.owed.settle(debt);
        QCOMPARE(studio.owed.owe(studio.camera(), isoName(), QStringLiteral("100")), debt);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.owed.isWriting(), patienceMs);
        QVERIFY(studio.settled.isEmpty());
        QVERIFY(studio.owed.owes(studio.camera(), isoName()));
        studio.owed.settleAll();
        QTRY_COMPARE_WITH_TIMEOUT(studio.settled.size(), 1, patienceMs);
        QCOMPARE(Studio::iso(studio.camera()), QStringLiteral("200"));
    }
};

QTEST_GUILESS_MAIN(OwedSettingsTest)
#include "OwedSettingsTest.moc"
