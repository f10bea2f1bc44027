// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/LiveZoom.h"

#include <QTest>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

CameraSetting choice(const QString& name, const QString& value, const QStringList& choices)
{
    CameraSetting setting;
    setting.name = name;
    setting.kind = SettingKind::Choice;
    setting.value = value;
    setting.choices = choices;
    return setting;
}

} // namespace

/** How each maker's bodies magnify their live view, on made settings. */
class TestLiveZoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNikonStepsThroughItsChoices()
    {
        const auto zoom = LiveZoom::of({choice(u"iso"_s, u"100"_s, {u"100"_s, u"200"_s}),
            choice(u"liveviewimagezoomratio"_s, u"50%"_s,
                {u"Entire Display"_s, u"25%"_s, u"50%"_s, u"100%"_s})});
        QVERIFY(zoom);
        QVERIFY(zoom->isTold);
        QCOMPARE(zoom->current, 2);
        QCOMPARE(zoom->stepped(1), std::optional<int>(3));
        QCOMPARE(zoom->stepped(9), std::optional<int>(3));
        QCOMPARE(zoom->stepped(-9), std::optional<int>(0));
    }

    void aCanonTakesOneFiveAndTenAndNeverTells()
    {
        CameraSetting text;
        text.name = u"eoszoom"_s;
        text.value = u"0"_s;
        auto zoom = LiveZoom::of({text});
        QVERIFY(zoom);
        QVERIFY(!zoom->isTold);
        QCOMPARE(zoom->values, (QStringList{u"1"_s, u"5"_s, u"10"_s}));
        zoom->current = 2;
        QCOMPARE(zoom->stepped(1), std::nullopt);
        QCOMPARE(zoom->stepped(-1), std::optional<int>(1));
    }

    void whatIsLockedOrMissingIsNoWay()
    {
        CameraSetting locked = choice(u"liveviewimagezoomratio"_s, u"a"_s, {u"a"_s, u"b"_s});
        locked.readOnly = true;
        QVERIFY(!LiveZoom::of({locked}));
        QVERIFY(!LiveZoom::of({choice(u"liveviewimagezoomratio"_s, u"a"_s, {u"a"_s})}));
        QVERIFY(!LiveZoom::of({}));
    }

    void aValueThatIsNoChoiceCountsAsTheWholePicture()
    {
        const auto zoom = LiveZoom::of(
            {choice(u"liveviewimagezoomratio"_s, u"odd"_s, {u"Entire Display"_s, u"25%"_s})});
        QVERIFY(zoom);
        QCOMPARE(zoom->current, 0);
    }
};

QTEST_APPLESS_MAIN(TestLiveZoom)
#include "TestLiveZoom.moc"
