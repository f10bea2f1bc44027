// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceForm.h"
#include "widgets/DurationField.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

using namespace skein;

namespace {

template<typename T>
T* control(const QWidget& form, const char* name)
{
    const auto all = form.findChildren<T*>();
    const auto found = std::ranges::find_if(
        all, [name](const T* each) { return each->accessibleName() == QLatin1String(name); });
    return found != all.end() ? *found : nullptr;
}

/** One of each kind, with nothing in it that is usual. */
QList<SequenceDefinition> unusual()
{
    SequenceTiming timing;
    timing.count = 77;
    timing.pace = SequenceTiming::Pace::Pause;
    timing.seconds = 90;
    timing.startAt = ClockTime{QDate(2031, 2, 3), QTime(4, 5, 6)};
    timing.until = ClockTime{{}, QTime(7, 8, 9)};
    const ExposureBracket bracket{
        ExposureRole::Iso, 4, 0.67, -1.5, ExposureBracket::Order::BrightFirst};
    const FocusBracket focus{FocusBracket::Way::Steps, 12, LensStep::Coarse, 3, true, false, 1.5};
    ExposureRamp ramp;
    ramp.timing.seconds = 7200;
    ramp.timing.count = std::nullopt;
    ramp.timing.startDelay = 30;
    ramp.target = -0.5;
    ramp.shutter = {1.0 / 8000, 13};
    ramp.iso = {std::nullopt, 320};
    ramp.aperture = {2.8, 11};
    ramp.usesAperture = true;
    const QString name = QStringLiteral("Mine");
    return {{name, IntervalSequence{timing, nullptr}},
        {name, IntervalSequence{timing,
                   std::make_shared<const SequenceDefinition>(SequenceDefinition{{}, bracket})}},
        {name, bracket}, {name, focus}, {name, BurstSequence{42}},
        {name, BulbSeries{3, 45, 1.5, 12}}, {name, ramp}};
}

SequenceCheck nothingWrong(const SequenceDefinition& /*definition*/)
{
    return {};
}

} // namespace

class SequenceFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownComesBackAsItWas()
    {
        for (const SequenceDefinition& definition : unusual()) {
            SequenceForm form(1);
            QSignalSpy changed(&form, &SequenceForm::changed);
            form.setDefinition(definition);
            const auto shown = form.definition();
            QVERIFY(shown.has_value());
            QVERIFY2(*shown == definition, shown->toText().constData());
            QCOMPARE(changed.size(), 0);
        }
    }

    void eachKindBeginsWithSomethingThatIsPossible()
    {
        const QStringList kinds = sequenceKinds();
        for (const QString& kind : kinds) {
            const auto form = makeSequenceKindForm(kind, 1);
            QVERIFY2(form, qPrintable(kind));
            const SequenceDefinition definition{kind, form->what()};
            QCOMPARE(definition.kind(), kind);
            QVERIFY2(definition.validate().has_value(), qPrintable(kind));
        }
    }

    void aFieldChangesWhatIsRun()
    {
        SequenceForm form(1);
        form.setDefinition(SequenceDefinition{{}, BurstSequence{5}});
        QSignalSpy changed(&form, &SequenceForm::changed);
        auto* count = control<QSpinBox>(form, "Number of photographs");
        QVERIFY(count != nullptr);
        count->setValue(9);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(std::get<BurstSequence>(form.definition()->what).count, 9);
    }

    void numbersBelowZeroHaveAMinusSignAndAHyphenCanBeTyped()
    {
        SequenceForm form(1);
        ExposureBracket bracket;
        bracket.shift = -1.5;
        form.setDefinition(SequenceDefinition{{}, bracket});
        const auto shift = [&form] {
            return std::get<ExposureBracket>(form.definition()->what).shift;
        };
        auto* box = control<QDoubleSpinBox>(form, "Exposure shift");
        QVERIFY(box != nullptr);
        QCOMPARE(box->cleanText(), QChar(0x2212) + QLocale().toString(1.5));
        QCOMPARE(shift(), -1.5);
        for (const QChar sign : {QChar(u'-'), QChar(0x2212)}) {
            box->setValue(0);
            box->selectAll();
            auto* line = box->findChild<QLineEdit*>();
            line->insert(QString(sign) + u'2');
            box->interpretText();
            QCOMPARE(shift(), -2.0);
            QCOMPARE(box->cleanText(), QChar(0x2212) + QStringLiteral("2"));
        }
    }

    void anotherUnitTakesTheNumberWithIt()
    {
        DurationField field(0.1, 86'400, nullptr);
        field.setSeconds(90);
        auto* unit = field.findChild<QComboBox*>();
        QCOMPARE(unit->currentIndex(), 1);
        QCOMPARE(field.findChild<QDoubleSpinBox*>()->value(), 1.5);
        unit->setCurrentIndex(0);
        QCOMPARE(field.seconds(), 1.5);
        field.setSeconds(100);
        QCOMPARE(unit->currentIndex(), 0);
        QCOMPARE(field.seconds(), 100.0);
    }

    void whatWasChosenForOneKindIsThereAgainAfterALookAtAnother()
    {
        SequenceForm form(1);
        form.setDefinition(SequenceDefinition{{}, BurstSequence{33}});
        auto* kinds = control<QComboBox>(form, "Kind");
        const int burst = kinds->currentIndex();
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("bulb-series")));
        QCOMPARE(form.definition()->kind(), QStringLiteral("bulb-series"));
        kinds->setCurrentIndex(burst);
        QCOMPARE(std::get<BurstSequence>(form.definition()->what).count, 33);
    }

    void sequencesWithinOneAnotherEndSomewhere()
    {
        SequenceForm form(SequenceDefinition::maxDepth);
        QVERIFY(
            control<QComboBox>(form, "Take each time")->findData(QStringLiteral("interval")) < 0);
        QVERIFY(control<QComboBox>(form, "Take each time")->findData(QStringLiteral("burst")) >= 0);
    }

    void whatIsImpossibleIsSaidOnceAndWhereItBelongs()
    {
        const QString sentence = QStringLiteral("This camera has no bulb.");
        const auto check = [&](const SequenceDefinition& definition) {
            SequenceCheck found;
            const auto* interval = std::get_if<IntervalSequence>(&definition.what);
            if (definition.kind() == QLatin1String("bulb-series") ||
                (interval != nullptr && interval->each)) {
                found.impossible.append(sentence);
            }
            return found;
        };
        SequenceForm form(1);
        SequenceTiming timing;
        form.setDefinition(SequenceDefinition{{},
            IntervalSequence{timing,
                std::make_shared<const SequenceDefinition>(SequenceDefinition{{}, BulbSeries{}})}});
        QCOMPARE(form.showCheck(check), QStringList{sentence});
        const auto labels = form.findChildren<QLabel*>();
        const auto says = [&](const QLabel* label) { return label->text() == sentence; };
        QCOMPARE(std::ranges::count_if(labels, says), 1);
        const QLabel* where = *std::ranges::find_if(labels, says);
        QVERIFY(where->parentWidget() != &form); // Beside the bulb exposures.
        QCOMPARE(form.showCheck(nothingWrong), QStringList());
        QVERIFY(where->text().isEmpty());
    }

    void whatNobodyCanMeanIsRefusedWithoutAskingACamera()
    {
        SequenceForm form(1);
        BulbSeries series;
        series.count = 500;
        series.exposure = 3600;
        series.factor = 10; // Longer than there will be people.
        form.setDefinition(SequenceDefinition{{}, series});
        QVERIFY(!form.showCheck(nothingWrong).isEmpty());
    }

    void everyFieldHasAnAccessibleName()
    {
        for (const SequenceDefinition& definition : unusual()) {
            SequenceForm form(1);
            form.setDefinition(definition);
            const auto widgets = form.findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                const bool isField = qobject_cast<const QComboBox*>(widget) != nullptr ||
                                     qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
                QVERIFY2(
                    !isField || !widget->accessibleName().isEmpty(), qPrintable(definition.kind()));
            }
        }
    }
};

QTEST_MAIN(SequenceFormTest)
#include "SequenceFormTest.moc"
