// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "sequence/ExposureRole.h"
#include "sequence/FocusFacts.h"
#include "sequence/SequenceTiming.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

namespace skein {

struct SequenceDefinition;

/** Photographs, or other sequences, again and again. */
struct IntervalSequence
{
    SequenceTiming timing;
    std::shared_ptr<const SequenceDefinition> each; ///< Null: one photograph.

    friend bool operator==(const IntervalSequence& a, const IntervalSequence& b);
};

/**
 * The same at several exposures, around the one that is set. Steps of an even number have one more
 * on the dark side: 4 are -2, -1, 0, +1.
 */
struct ExposureBracket
{
    enum class Order { MiddleFirst, DarkFirst, BrightFirst };

    ExposureRole role = ExposureRole::Shutter;
    int count = 3;
    double step = 1;  ///< Stops (EV).
    double shift = 0; ///< Stops that all of them are brighter (positive) or darker.
    Order order = Order::MiddleFirst;

    /** How much brighter each shot is than what is set now, in the order in which they are taken.
     */
    [[nodiscard]] QList<double> offsets() const;
    friend bool operator==(const ExposureBracket&, const ExposureBracket&) = default;
};

/** The same at several focus distances. */
struct FocusBracket
{
    enum class Way {
        Steps,      ///< From where the lens stands: @c count shots, @c stepsBetween steps apart.
        MarksCount, ///< From the near to the far mark: @c count shots, evenly apart.
        MarksStep,  ///< From the near to the far mark, @c stepsBetween steps of @c step apart.
    };

    Way way = Way::Steps;
    int count = 10; ///< Not with MarksStep.
    LensStep step = LensStep::Fine;
    int stepsBetween = 1;
    bool towardsNear = false; ///< Only with Steps.
    bool returnsToStart = true;
    double settle = 0.2; ///< Seconds that the lens rests before each shot.

    friend bool operator==(const FocusBracket&, const FocusBracket&) = default;
};

/** As fast as the camera can. */
struct BurstSequence
{
    int count = 5;

    friend bool operator==(const BurstSequence&, const BurstSequence&) = default;
};

/** Exposures of given lengths. */
struct BulbSeries
{
    int count = 5;
    double exposure = 60; ///< Seconds of the first.
    double factor = 1;    ///< Each is so many times as long as the one before.
    double pause = 1;     ///< Seconds between two.

    /** Seconds of each. */
    [[nodiscard]] QList<double> lengths() const;
    friend bool operator==(const BulbSeries&, const BulbSeries&) = default;
};

/**
 * A time-lapse through dusk or dawn: follows the measured brightness, by the shutter first, then
 * ISO, then (where allowed) the aperture.
 */
struct ExposureRamp
{
    /** From the smallest to the largest that may be used; nothing: what the camera has. */
    struct Limits
    {
        std::optional<double> lowest;
        std::optional<double> highest;
        friend bool operator==(const Limits&, const Limits&) = default;
    };

    SequenceTiming timing;
    /** Stops above mid-grey that the photographs shall have; nothing: as bright as the first. */
    std::optional<double> target;
    Limits shutter; ///< Seconds. Without an upper one: what leaves time in a beat.
    Limits iso;
    Limits aperture; ///< f-numbers. Used only with @c usesAperture.
    bool usesAperture = false;

    friend bool operator==(const ExposureRamp&, const ExposureRamp&) = default;
};

/**
 * What a sequence does, as a value that can be kept: JSON of version formatVersion, readable and
 * writable by people, the same in every language. Each kind is run by a coroutine in a file of its
 * own (sequence/RunInterval.cpp and so on).
 */
struct SequenceDefinition
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceDefinition)

public:
    using What = std::variant<IntervalSequence, ExposureBracket, FocusBracket, BurstSequence,
        BulbSeries, ExposureRamp>;

    static constexpr int formatVersion = 1;
    static constexpr int maxDepth = 4; ///< Sequences within one another.
    static constexpr qsizetype maxBytes = 64 * 1024;

    QString name; ///< For people; may be empty.
    What what;

    /** "interval", "exposure-bracket", "focus-bracket", "burst", "bulb-series", "exposure-ramp". */
    [[nodiscard]] QString kind() const;

    /** Refuses with a sentence what no camera could do: see also checkSequence(). */
    [[nodiscard]] Result<void> validate() const;

    [[nodiscard]] QJsonObject toJson() const;
    /** toJson() as indented text. */
    [[nodiscard]] QByteArray toText() const;
    /** Refuses, with a sentence that names what is wrong, everything that validate() refuses, other
     * versions, and names it does not know. */
    [[nodiscard]] static Result<SequenceDefinition> fromJson(const QJsonObject& object);
    [[nodiscard]] static Result<SequenceDefinition> fromText(const QByteArray& text);

    friend bool operator==(const SequenceDefinition&, const SequenceDefinition&) = default;
};

} // namespace skein
