// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotFilter.h"

#include <algorithm>

namespace skein {

namespace {

bool isOfType(const Shot& shot, ShotType type)
{
    switch (type) {
    case ShotType::All:
        return true;
    case ShotType::Raw:
        return shot.hasRaw();
    case ShotType::Picture:
        return !shot.files.first().isRaw && !shot.files.first().isVideo;
    case ShotType::Video:
        return shot.files.first().isVideo;
    }
    return true;
}

bool isRatedSo(Rating rating, RatingTest test, int stars)
{
    switch (test) {
    case RatingTest::Any:
        return true;
    case RatingTest::AtLeast:
        return !rating.isRejected() && rating.value() >= stars;
    case RatingTest::Exactly:
        return rating.value() == stars;
    case RatingTest::Rejected:
        return rating.isRejected();
    case RatingTest::NotRejected:
        return !rating.isRejected();
    }
    return true;
}

bool containsWords(const Shot& shot, const QString& text)
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](QStringView word) {
        return std::ranges::any_of(shot.files, [&](const SessionItem& file) {
            return QStringView(file.path)
                .mid(file.path.lastIndexOf(u'/') + 1)
                .contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace

bool ShotFilter::accepts(const Shot& shot) const
{
    return isOfType(shot, type) && isRatedSo(shot.facts.marks.rating, ratingTest, stars) &&
           (!label || shot.facts.marks.label == *label) && containsWords(shot, text);
}

} // namespace skein
