// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Shot.h"

#include <QString>
#include <optional>

namespace skein {

/** What sort of shot the browser shows. */
enum class ShotType {
    All,
    Raw,     ///< With a RAW file, alone or in a pair.
    Picture, ///< With a JPEG or another picture that is not RAW, alone or in a pair.
    Video,
};

/** What stars a shot must have to be shown. */
enum class RatingTest {
    Any,
    AtLeast,     ///< That many stars or more; rejected ones have none.
    Exactly,     ///< Exactly that many stars.
    Rejected,    ///< Only rejected ones.
    NotRejected, ///< All but rejected ones.
};

/** Which shots the browser shows; the default shows all. A value. */
struct ShotFilter
{
    ShotType type = ShotType::All;
    QString text; ///< Words that the file name must all contain, in either case.
    RatingTest ratingTest = RatingTest::Any;
    int stars = 0;                    ///< For AtLeast and Exactly.
    std::optional<ColourLabel> label; ///< None stands for "without a label".

    [[nodiscard]] bool accepts(const Shot& shot) const;
    [[nodiscard]] bool acceptsAll() const { return *this == ShotFilter(); }

    friend bool operator==(const ShotFilter&, const ShotFilter&) = default;
};

} // namespace skein
