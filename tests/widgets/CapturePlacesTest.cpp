// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CapturePlaces.h"

#include "SampleSettings.h"
#include "widgets/SettingText.h"

#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

QStringList driversChoices()
{
    return {u"Internal RAM"_qs, u"Memory card"_qs};
}

CameraSetting target(const QString& value)
{
    return choiceSetting(capturePlaces::settingName(), value, driversChoices());
}

} // namespace

/** Where photographs go: the camera's answers and the program's. */
class CapturePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPlacesAreOneQuestion()
    {
        const CameraSetting placed =
            capturePlaces::withPlaces(target(u"Memory card"_qs), Fetching::Everything);
        QStringList words;
        for (const QString& choice : placed.choices) {
            words.append(settingDisplayText(placed.name, choice));
        }
        QCOMPARE(words, QStringList({u"Computer only"_qs, u"Card and computer"_qs,
                            u"RAW on card only"_qs, u"Card only"_qs}));
        QCOMPARE(placed.value.toString(), u"Memory card"_qs);
    }

    void theValueSaysWhatIsFetched_data()
    {
        QTest::addColumn<Fetching>("fetching");
        QTest::addColumn<QString>("place");
        QTest::newRow("all") << Fetching::Everything << u"Memory card"_qs;
        QTest::newRow("no RAW") << Fetching::WithoutRaw << capturePlaces::cardWithoutRaw();
        QTest::newRow("nothing") << Fetching::Nothing << capturePlaces::cardOnly();
    }

    void theValueSaysWhatIsFetched()
    {
        QFETCH(Fetching, fetching);
        QFETCH(QString, place);
        QCOMPARE(
            capturePlaces::withPlaces(target(u"Memory card"_qs), fetching).value.toString(), place);
        QCOMPARE(capturePlaces::fetchingAt(place), fetching);
        QCOMPARE(capturePlaces::cameraChoice(driversChoices(), place), u"Memory card"_qs);
    }

    void inTheCamerasMemoryNothingCanStay()
    {
        QCOMPARE(capturePlaces::withPlaces(target(u"Internal RAM"_qs), Fetching::Nothing)
                     .value.toString(),
            u"Internal RAM"_qs);
        QCOMPARE(
            capturePlaces::cameraChoice(driversChoices(), u"Internal RAM"_qs), u"Internal RAM"_qs);
    }

    void otherSettingsAndCamerasWithoutACardAreLeftAlone()
    {
        const CameraSetting iso = choiceSetting(u"iso"_qs, u"100"_qs, {u"100"_qs, u"card"_qs});
        QCOMPARE(capturePlaces::withPlaces(iso, Fetching::Nothing), iso);
        const CameraSetting memory =
            choiceSetting(capturePlaces::settingName(), u"Internal RAM"_qs, {u"Internal RAM"_qs});
        QCOMPARE(capturePlaces::withPlaces(memory, Fetching::Nothing), memory);
    }

    void eachPlaceHasItsRiskBesideIt()
    {
        QStringList notes;
        const CameraSetting placed =
            capturePlaces::withPlaces(target(u"Memory card"_qs), Fetching::Everything);
        for (const QString& choice : placed.choices) {
            CameraSetting chosen = placed;
            chosen.value = choice;
            notes.append(captureTargetNote(chosen));
            QVERIFY2(notes.last().size() > 20, qPrintable(choice));
        }
        QCOMPARE(notes.removeDuplicates(), 0);
    }

    void aTranslatedDriverIsUnderstood()
    {
        const QStringList german{u"Interner Speicher"_qs, u"Speicherkarte"_qs};
        const CameraSetting placed = capturePlaces::withPlaces(
            choiceSetting(capturePlaces::settingName(), german.at(1), german), Fetching::Nothing);
        QCOMPARE(placed.value.toString(), capturePlaces::cardOnly());
        QCOMPARE(capturePlaces::withoutPlaces(placed.choices), german);
        CameraSetting card = placed;
        card.value = german.at(1);
        QVERIFY(captureTargetNote(card).contains(u"loses nothing"_qs));
    }
};

QTEST_APPLESS_MAIN(CapturePlacesTest)
#include "CapturePlacesTest.moc"
