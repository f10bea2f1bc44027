// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/FakeShooter.h"
#include "sequence/ManualClock.h"
#include "sequence/SequenceRunner.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace skein {

/** A runner with its made-up camera and clock, and what it said. */
class SequenceRig final
{
public:
    SequenceRig();

    /** Starts it and moves the clock until it has ended, or cannot. */
    void run(const SequenceDefinition& definition);
    /** Moves the clock until it has ended; false when it waits for what does not come. */
    bool finish();

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<FakeShooter> shooter = std::make_shared<FakeShooter>(clock);
    SequenceRunner runner{shooter, clock};
    std::optional<SequenceReport> report;
    QList<SequenceProgress> progress;
    QStringList messages;
    QStringList saved;
    QString refusal; ///< Why run() did not start.
};

/** What a sequence may change, to be compared before and after. */
struct CameraState
{
    QMap<ExposureRole, QString> values;
    FocusPlace place{};

    friend bool operator==(const CameraState&, const CameraState&) = default;
};

[[nodiscard]] CameraState stateOf(const FakeShooter& shooter);

[[nodiscard]] SequenceDefinition definitionOf(SequenceDefinition::What what);
/** @p each in every round of an interval of @p count on a beat of @p beat seconds. */
[[nodiscard]] SequenceDefinition intervalOf(
    qint64 count, double beat, std::optional<SequenceDefinition> each = {});
/** One of every kind, as a photographer might set it; named. */
[[nodiscard]] QList<SequenceDefinition> everyKind();
/** Test data: "index" in everyKind(). */
void addRowForEveryKind();

} // namespace skein
