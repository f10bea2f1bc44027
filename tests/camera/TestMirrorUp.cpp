// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/MirrorUp.h"

#include <QTest>

using namespace skein;

namespace {

CameraSetting choice(const char* name, const QStringList& choices)
{
    CameraSetting setting;
    setting.name = QString::fromLatin1(name);
    setting.kind = SettingKind::Choice;
    setting.choices = choices;
    setting.value = choices.value(0);
    return setting;
}

/** As libgphoto2 writes an EOS body's custom functions: numbers in base 16. */
CameraSetting functions(const char* lockup)
{
    CameraSetting setting;
    setting.name = QStringLiteral("customfuncex");
    setting.kind = SettingKind::Text;
    // Length, groups; group, length, functions; each function, values, value.
    setting.value =
        QStringLiteral("4c,1,3,40,3,502,1,0,60f,1,%1,610,1,1,").arg(QString::fromLatin1(lockup));
    return setting;
}

CameraSetting release()
{
    return choice("eosremoterelease",
        {QStringLiteral("None"), QStringLiteral("Press Half"), QStringLiteral("Press Full"),
            QStringLiteral("Release Half"), QStringLiteral("Release Full")});
}

} // namespace

class TestMirrorUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNikonBodyWaitsByItself()
    {
        const auto mirror = MirrorUp::of({choice("iso", {QStringLiteral("100")}),
            choice("exposuredelaymode", {QStringLiteral("Off"), QStringLiteral("On")})});
        QCOMPARE(mirror.way, MirrorUp::Way::CameraWaits);
        QCOMPARE(mirror.setting, QStringLiteral("exposuredelaymode"));
        QCOMPARE(mirror.engage, QStringLiteral("On"));
        QCOMPARE(mirror.disengage, QStringLiteral("Off"));
    }

    void oneThatCannotBeChangedIsOfNoUse()
    {
        CameraSetting delay =
            choice("exposuredelaymode", {QStringLiteral("Off"), QStringLiteral("On")});
        delay.readOnly = true;
        QCOMPARE(MirrorUp::of({delay}).way, MirrorUp::Way::Wait);
    }

    void anEosBodyWithMirrorLockupIsPressedTwice()
    {
        const auto mirror = MirrorUp::of({functions("1"), release()});
        QCOMPARE(mirror.way, MirrorUp::Way::TwoPresses);
        QCOMPARE(mirror.setting, QStringLiteral("eosremoterelease"));
        QCOMPARE(mirror.engage, QStringLiteral("Press Full"));
        QCOMPARE(mirror.disengage, QStringLiteral("Release Full"));
    }

    void anEosBodyWithoutIsOnlyWaitedFor_data()
    {
        QTest::addColumn<QList<CameraSetting>>("settings");
        QTest::newRow("lockup is off") << QList<CameraSetting>{functions("0"), release()};
        QTest::newRow("no such function") << QList<CameraSetting>{release()};
        QTest::newRow("no remote release") << QList<CameraSetting>{functions("1")};
        CameraSetting broken = functions("1");
        broken.value = QStringLiteral("bad length");
        QTest::newRow("no functions") << QList<CameraSetting>{broken, release()};
        broken.value = QStringLiteral("60f,1");
        QTest::newRow("cut off") << QList<CameraSetting>{broken, release()};
    }

    void anEosBodyWithoutIsOnlyWaitedFor()
    {
        QFETCH(const QList<CameraSetting>, settings);
        QCOMPARE(MirrorUp::of(settings).way, MirrorUp::Way::Wait);
    }
};

QTEST_GUILESS_MAIN(TestMirrorUp)
#include "TestMirrorUp.moc"
