// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceRig.h"

#include <QTest>

namespace skein {

SequenceRig::SequenceRig()
{
    shooter->focus.nearMark = FocusPlace{-10, 0, 0};
    shooter->focus.farMark = FocusPlace{10, 0, 0};
    shooter->focus.stepsBetweenMarks = {20, std::nullopt, std::nullopt};
    QObject::connect(&runner, &SequenceRunner::finished, &runner,
        [this](const SequenceReport& ended) { report = ended; });
    QObject::connect(&runner, &SequenceRunner::progressChanged, &runner,
        [this](const SequenceProgress& now) { progress.append(now); });
    QObject::connect(&runner, &SequenceRunner::message, &runner,
        [this](const QString& sentence) { messages.append(sentence); });
    QObject::connect(&runner, &SequenceRunner::photographSaved, &runner,
        [this](const QStringList& paths) { saved.append(paths); });
}

void SequenceRig::run(const SequenceDefinition& definition)
{
    const Result<void> started = runner.start(definition);
    if (!started) {
        refusal = started.error().message;
        return;
    }
    finish();
}

bool SequenceRig::finish()
{
    while (runner.state() != SequenceRunner::State::Idle) {
        if (!clock->advance()) {
            return false;
        }
    }
    return true;
}

CameraState stateOf(const FakeShooter& shooter)
{
    CameraState state;
    for (auto each = shooter.roles.cbegin(); each != shooter.roles.cend(); ++each) {
        state.values[each.key()] = each.value().value;
    }
    state.place = *shooter.focus.place;
    return state;
}

SequenceDefinition definitionOf(SequenceDefinition::What what)
{
    return {{}, std::move(what)};
}

SequenceDefinition intervalOf(qint64 count, double beat, std::optional<SequenceDefinition> each)
{
    IntervalSequence interval;
    interval.timing.count = count;
    interval.timing.seconds = beat;
    if (each) {
        interval.each = std::make_shared<const SequenceDefinition>(std::move(*each));
    }
    return definitionOf(interval);
}

QList<SequenceDefinition> everyKind()
{
    FocusBracket steps;
    steps.count = 4;
    FocusBracket marks;
    marks.way = FocusBracket::Way::MarksCount;
    marks.count = 5;
    BulbSeries bulb;
    bulb.count = 3;
    ExposureRamp ramp;
    ramp.timing.count = 6;
    ramp.target = 0;
    QList<SequenceDefinition> all{
        intervalOf(4, 5),
        definitionOf(ExposureBracket()),
        definitionOf(steps),
        definitionOf(marks),
        definitionOf(BurstSequence()),
        definitionOf(bulb),
        definitionOf(ramp),
        intervalOf(2, 30, definitionOf(ExposureBracket())),
    };
    const QStringList names{QStringLiteral("interval"), QStringLiteral("exposure bracket"),
        QStringLiteral("focus steps"), QStringLiteral("focus marks"), QStringLiteral("burst"),
        QStringLiteral("bulb series"), QStringLiteral("ramp"),
        QStringLiteral("bracket in an interval")};
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].name = names.at(i);
    }
    return all;
}

void addRowForEveryKind()
{
    QTest::addColumn<int>("index");
    const auto all = everyKind();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(qPrintable(all.at(i).name)) << i;
    }
}

} // namespace skein
