// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Settings.h"
#include "camera/BodyControl.h"
#include "camera/ConnectionValues.h"
#include "camera/PresetStore.h"
#include "camera/SettingStep.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

CameraSetting choice(const QString& name, const QString& value, const QStringList& choices)
{
    CameraSetting setting;
    setting.name = name;
    setting.section = u"capturesettings"_s;
    setting.kind = SettingKind::Choice;
    setting.value = value;
    setting.choices = choices;
    return setting;
}

CameraSetting text(const QString& name, const QString& value)
{
    CameraSetting setting = choice(name, value, {});
    setting.kind = SettingKind::Text;
    return setting;
}

CameraSetting range(double value, SettingRange limits)
{
    CameraSetting setting = choice(u"zoom"_s, {}, {});
    setting.kind = SettingKind::Range;
    setting.value = value;
    setting.range = limits;
    return setting;
}

CameraSetting clockAt(const QDateTime& time, const QString& name = u"datetime"_s)
{
    CameraSetting setting = text(name, {});
    setting.kind = SettingKind::Date;
    setting.value = time;
    return setting;
}

QStringList namesOf(const QList<PresetValue>& values)
{
    QStringList names;
    for (const PresetValue& each : values) {
        names.append(each.name);
    }
    return names;
}

} // namespace

/** What is worked out from settings without a camera. */
class TestSettingTools final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreSteppedByTheirNumbers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("to");
        const QStringList isos{u"100"_s, u"200"_s, u"400"_s};
        const QStringList falling{u"400"_s, u"200"_s, u"100"_s};
        const QStringList words{u"Auto"_s, u"Daylight"_s, u"Shade"_s};
        const QStringList times{u"30.0000s"_s, u"1/2"_s, u"0.0100s"_s, u"Bulb"_s};
        QTest::newRow("up") << u"iso"_s << isos << u"200"_s << 1 << u"400"_s;
        QTest::newRow("down") << u"iso"_s << isos << u"200"_s << -1 << u"100"_s;
        QTest::newRow("end") << u"iso"_s << isos << u"400"_s << 1 << u"400"_s;
        QTest::newRow("many") << u"iso"_s << isos << u"400"_s << -100 << u"100"_s;
        QTest::newRow("falling list") << u"iso"_s << falling << u"200"_s << 1 << u"400"_s;
        QTest::newRow("words go on in the list, as dials do")
            << u"wb"_s << words << u"Daylight"_s << 1 << u"Shade"_s;
        const QStringList nikon{
            u"JPEG Basic"_s, u"JPEG Normal"_s, u"JPEG Fine"_s, u"NEF (Raw)"_s, u"NEF+Fine"_s};
        QTest::newRow("better quality")
            << u"imagequality"_s << nikon << u"JPEG Fine"_s << 1 << u"NEF (Raw)"_s;
        QTest::newRow("lower quality")
            << u"imagequality"_s << nikon << u"JPEG Fine"_s << -1 << u"JPEG Normal"_s;
        const QStringList canon{u"Large Fine JPEG"_s, u"Large Normal JPEG"_s, u"Medium Fine JPEG"_s,
            u"RAW + Large Fine JPEG"_s, u"RAW"_s};
        QTest::newRow("better quality in a falling list")
            << u"imageformat"_s << canon << u"Large Normal JPEG"_s << 1 << u"Large Fine JPEG"_s;
        QTest::newRow("best JPEG, then raw")
            << u"imageformat"_s << canon << u"Large Fine JPEG"_s << 1 << u"RAW"_s;
        const QStringList sizes{u"8256x5504"_s, u"6192x4128"_s, u"4128x2752"_s};
        QTest::newRow("larger") << u"imagesize"_s << sizes << u"6192x4128"_s << 1 << u"8256x5504"_s;
        QTest::newRow("shorter") << u"shutterspeed"_s << times << u"1/2"_s << 1 << u"0.0100s"_s;
        QTest::newRow("longer") << u"shutterspeed"_s << times << u"1/2"_s << -1 << u"30.0000s"_s;
        QTest::newRow("not a choice") << u"iso"_s << isos << u"390"_s << 1 << u"400"_s;
        QTest::newRow("no number") << u"iso"_s << isos << u"what"_s << 1 << u"100"_s;
    }

    void choicesAreSteppedByTheirNumbers()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, choices);
        QFETCH(QString, from);
        QFETCH(int, steps);
        QFETCH(QString, to);
        QCOMPARE(steppedValue(choice(name, from, choices), from, steps).toString(), to);
    }

    void whatCannotBeSteppedStays()
    {
        CameraSetting locked = choice(u"iso"_s, u"100"_s, {u"100"_s, u"200"_s});
        locked.readOnly = true;
        QVERIFY(!steppedValue(locked, u"100"_s, 1).isValid());
        QVERIFY(!steppedValue(choice(u"iso"_s, u"100"_s, {}), u"100"_s, 1).isValid());
        QVERIFY(!steppedValue(text(u"artist"_s, u"Ada"_s), u"Ada"_s, 1).isValid());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!steppedValue(range(1, {nan, nan, nan}), 1.0, 1).isValid());
        QVERIFY(!steppedValue(range(1, {1, 1, 1}), 1.0, 1).isValid());
        QVERIFY(!steppedValue(range(1, {0, 2, 1}), nan, 1).isValid());
    }

    void rangesStopAtTheirEnds()
    {
        QCOMPARE(steppedValue(range(1, {0, 2, 0.5}), 1.0, 1).toDouble(), 1.5);
        QCOMPARE(steppedValue(range(1, {0, 2, 0.5}), 1.0, 9).toDouble(), 2.0);
        QCOMPARE(steppedValue(range(0, {0, 50, 0}), 0.0, 1).toDouble(), 0.5);
    }

    void aPresetHoldsWhatDescribesPhotographs()
    {
        CameraSetting locked = choice(u"lens"_s, u"50"_s, {u"50"_s});
        locked.readOnly = true;
        CameraSetting action = choice(u"autofocusdrive"_s, u"0"_s, {});
        action.section = u"actions"_s;
        CameraSetting raw = choice(u"d1a0"_s, u"0"_s, {u"0"_s});
        raw.section = u"other"_s;
        const QList<CameraSetting> settings{choice(u"iso"_s, u"400"_s, {u"400"_s}), locked, action,
            raw, text(u"artist"_s, u"Ada"_s), clockAt(QDateTime::currentDateTimeUtc()),
            choice(u"capturetarget"_s, u"Internal RAM"_s, {u"Internal RAM"_s})};
        QCOMPARE(namesOf(presetValues(settings)), QStringList{u"iso"_s});
        QVERIFY(presetValues(settings, {u"aperture"_s}).isEmpty());
    }

    void theModeIsWrittenFirstAndWhatItUnlocksLater()
    {
        const QList<PresetValue> values{{u"colortemperature"_s, u"5000"_s}, {u"iso"_s, u"100"_s},
            {u"imagesize"_s, u"L"_s}, {u"whitebalance"_s, u"K"_s}, {u"expprogram"_s, u"M"_s},
            {u"isoauto"_s, u"0"_s}};
        QCOMPARE(namesOf(inWorkingOrder(values)),
            QStringList({u"expprogram"_s, u"whitebalance"_s, u"isoauto"_s, u"iso"_s, u"imagesize"_s,
                u"colortemperature"_s}));
    }

    void presetsAreKeptPerModel()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const SettingPreset studio{u"Studio, „warm“"_s, {{u"iso"_s, u"100"_s}},
            QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)};
        {
            Settings settings(file);
            PresetStore store(settings);
            store.save(u"D850"_s, studio);
            store.save(u"D850"_s, {u"Night"_s, {{u"iso"_s, u"6400"_s}}});
            QVERIFY(store.presets(u"R5"_s).isEmpty());
        }
        Settings settings(file);
        PresetStore store(settings);
        QCOMPARE(store.presets(u"D850"_s).size(), 2);
        QCOMPARE(store.presets(u"D850"_s).at(1), studio);
        QVERIFY(!store.rename(u"D850"_s, u"Night"_s, studio.name));
        QVERIFY(!store.rename(u"D850"_s, u"nosuch"_s, u"x"_s));
        QVERIFY(!store.rename(u"D850"_s, u"Night"_s, {}));
        QVERIFY(store.rename(u"D850"_s, u"Night"_s, u"Dusk"_s));
        QCOMPARE(store.presets(u"D850"_s).at(0).values.at(0).value, u"6400"_s);
        store.remove(u"D850"_s, u"Dusk"_s);
        QCOMPARE(store.presets(u"D850"_s), QList<SettingPreset>{studio});
    }

    void storedNonsenseIsNoPreset()
    {
        QTemporaryDir folder;
        for (const QString& stored : {u"nonsense"_s, u"{\"D850\": 3}"_s, u"[1]"_s}) {
            Settings settings(folder.filePath(u"settings.ini"_s));
            settings.setValue(SettingKey<QString>{"camera/presets", {}}, stored);
            QVERIFY(PresetStore(settings).presets(u"D850"_s).isEmpty());
        }
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setValue(SettingKey<QString>{"camera/presets", {}},
            u"{\"D850\": {\"Night\": [[\"iso\", \"100\"], [1, 2], [\"iso\"], \"x\"]}}"_s);
        QCOMPARE(PresetStore(settings).presets(u"D850"_s).at(0).values.size(), 1);
        QVERIFY(!PresetStore(settings).presets(u"D850"_s).at(0).saved.isValid());
    }

    void whatIsWantedAtAConnectionIsWrittenWhereItIsNotSo()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        const QStringList targets{u"Internal RAM"_s, u"Memory card"_s};
        QList<CameraSetting> settings{choice(u"capturetarget"_s, targets.at(1), targets),
            text(u"artist"_s, u"Ada"_s), text(u"copyright"_s, {}), clockAt(now.addSecs(-5))};
        const ConnectionWishes wishes{true, u"Ada"_s, u"© Ada"_s, targets.at(0)};
        const QList<WantedValue> values = connectionValues(wishes, settings, now);
        QCOMPARE(values.size(), 3);
        QCOMPARE(values.at(0).name, u"capturetarget"_s);
        QCOMPARE(values.at(0).value, QVariant(targets.at(0)));
        QCOMPARE(values.at(1).name, u"copyright"_s);
        QCOMPARE(values.at(2).value.toDateTime(), now);
        settings[3] = clockAt(now.addSecs(1));
        QCOMPARE(connectionValues({true, {}, {}, {}}, settings, now).size(), 0);
        settings[3].readOnly = true;
        settings[3].value = QDateTime();
        QCOMPARE(connectionValues({true, {}, {}, u"no such place"_s}, settings, now).size(), 0);
        QVERIFY(connectionValues(wishes, {}, now).isEmpty());
    }

    void theClockInUniversalTimeIsPreferred()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        const QList<CameraSetting> settings{
            clockAt(now.addSecs(-3600)), clockAt(now.addSecs(-60), u"datetimeutc"_s)};
        const auto values = connectionValues({true, {}, {}, {}}, settings, now);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.at(0).name, u"datetimeutc"_s);
    }

    void eachMakersWayToHandOverTheControlsIsKnown()
    {
        QCOMPARE(bodyControl({text(u"controlmode"_s, u"0"_s)})->master, Master::Unknown);
        CameraSetting lock = text(u"uilock"_s, {});
        lock.kind = SettingKind::Toggle;
        lock.value = true;
        QCOMPARE(bodyControl({lock})->master, Master::Computer);
        const QStringList fuji{u"Camera"_s, u"USB"_s};
        QCOMPARE(bodyControl({choice(u"prioritymode"_s, u"Camera"_s, fuji)})->master, Master::Body);
        QCOMPARE(bodyControl({choice(u"prioritymode"_s, u"USB"_s, fuji)})->toBody,
            QVariant(u"Camera"_s));
        QVERIFY(!bodyControl({choice(u"prioritymode"_s, u"x"_s, {u"x"_s})}));
        QVERIFY(!bodyControl({}));
    }
};

QTEST_GUILESS_MAIN(TestSettingTools)
#include "TestSettingTools.moc"
