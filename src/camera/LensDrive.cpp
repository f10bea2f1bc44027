// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/LensDrive.h"

#include "camera/SettingStep.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace skein {

namespace {

/** Steps of Nikon's motors: 8 are just seen in the finder's picture, 512 cross most lenses' way in
 * some turns (the sizes Entangle has used since 2.0). */
constexpr std::array nikonSizes{8, 64, 512};
/** A range that reaches further than this counts motor steps; Sony's seven speeds do not. */
constexpr double mostSpeeds = 100;
/** The whole way of a lens that is told its position, in moves of each size. */
constexpr std::array movesAcross{400, 80, 10};
constexpr std::array listSizes{1, 2, 4};

const CameraSetting* find(const QList<CameraSetting>& settings, QLatin1String name)
{
    const auto found = std::find_if(settings.cbegin(), settings.cend(),
        [name](const CameraSetting& each) { return each.name == name && !each.readOnly; });
    return found == settings.cend() ? nullptr : &*found;
}

bool isSigned(const SettingRange& range)
{
    return range.minimum < 0 && range.maximum == -range.minimum;
}

} // namespace

std::optional<LensDrive> LensDrive::of(const QList<CameraSetting>& settings)
{
    if (const CameraSetting* drive = find(settings, QLatin1String("manualfocusdrive"))) {
        if (drive->kind == SettingKind::Range) {
            return ofRange(*drive, !isSigned(drive->range));
        }
        // A list of numbers is one of positions.
        const bool isList =
            !drive->choices.isEmpty() &&
            std::all_of(drive->choices.cbegin(), drive->choices.cend(), [](const QString& choice) {
                bool isNumber = false;
                choice.toInt(&isNumber);
                return isNumber;
            });
        return isList ? ofList(*drive) : ofChoices(*drive);
    }
    const CameraSetting* sony = find(settings, QLatin1String("manualfocus"));
    if (sony != nullptr && sony->kind == SettingKind::Range && isSigned(sony->range)) {
        return ofRange(*sony, false);
    }
    if (const CameraSetting* adjust = find(settings, QLatin1String("mfadjust"))) {
        return ofChoices(*adjust);
    }
    if (const CameraSetting* distance = find(settings, QLatin1String("focusdistance"))) {
        return distance->kind == SettingKind::Range ? ofRange(*distance, true) : ofList(*distance);
    }
    return {};
}

std::optional<LensDrive> LensDrive::ofChoices(const CameraSetting& setting)
{
    const qsizetype count = setting.choices.size();
    if (setting.kind != SettingKind::Choice || count < 3 || count % 2 == 0) {
        return {};
    }
    LensDrive drive;
    drive.m_setting = setting.name;
    const qsizetype half = count / 2;
    if (setting.name == QLatin1String("mfadjust")) {
        drive.m_pause = setting.choices.first();
        for (qsizetype size = 0; size < half; ++size) {
            drive.m_far += setting.choices.at(half - size);
            drive.m_near += setting.choices.at(half + 1 + size);
        }
        return drive;
    }
    drive.m_near = setting.choices.mid(0, half);
    drive.m_pause = setting.choices.at(half);
    drive.m_far = setting.choices.mid(half + 1);
    return drive;
}

std::optional<LensDrive> LensDrive::ofRange(const CameraSetting& setting, bool isPosition)
{
    const double span = setting.range.maximum - setting.range.minimum;
    if (!std::isfinite(span) || span <= 0 || span > 1e9) {
        return {};
    }
    LensDrive drive;
    drive.m_kind = isPosition ? Kind::Position : Kind::Steps;
    drive.m_setting = setting.name;
    drive.m_range = setting.range;
    const int most = static_cast<int>(setting.range.maximum);
    if (!isPosition) {
        drive.m_sizes =
            most > mostSpeeds ? nikonSizes : std::array{1, std::max(1, (most + 1) / 3), most};
        return drive;
    }
    const double unit = setting.range.step > 0 ? setting.range.step : 1;
    for (std::size_t size = 0; size < drive.m_sizes.size(); ++size) {
        const double wanted = span / movesAcross.at(size);
        drive.m_sizes.at(size) = static_cast<int>(std::max(1.0, std::round(wanted / unit)) * unit);
    }
    return drive;
}

std::optional<LensDrive> LensDrive::ofList(const CameraSetting& setting)
{
    if (setting.kind != SettingKind::Choice || setting.choices.size() < 2) {
        return {};
    }
    LensDrive drive;
    drive.m_kind = Kind::List;
    drive.m_setting = setting.name;
    drive.m_list = setting.choices;
    drive.m_sizes = listSizes;
    const auto first = choiceNumber(drive.m_list.at(0));
    const auto second = choiceNumber(drive.m_list.at(1));
    if (first && second && *second < *first) {
        std::reverse(drive.m_list.begin(), drive.m_list.end());
    }
    return drive;
}

std::optional<LensPlace> LensDrive::placeOf(const CameraSetting& setting) const
{
    if (m_kind == Kind::Position) {
        bool isNumber = false;
        const double position = setting.value.toDouble(&isNumber);
        return isNumber && std::isfinite(position)
                   ? std::optional(LensPlace{static_cast<int>(std::lround(position))})
                   : std::nullopt;
    }
    if (m_kind != Kind::List) {
        return {};
    }
    const auto at = m_list.indexOf(setting.value.toString());
    if (at >= 0) {
        return LensPlace{static_cast<int>(at)};
    }
    // Between two of those it can be sent to: the next one farther away.
    const auto number = choiceNumber(setting.value.toString());
    if (!number) {
        return {};
    }
    const auto beyond = std::find_if(m_list.cbegin(), m_list.cend(),
        [&number](const QString& each) { return choiceNumber(each).value_or(1e12) >= *number; });
    return LensPlace{static_cast<int>(std::min(beyond - m_list.cbegin(), m_list.size() - 1))};
}

int LensDrive::sizeOf(FocusStep step) const
{
    return m_sizes.at(static_cast<std::size_t>(step));
}

LensDrive::Leg LensDrive::chosen(LensPlace from, FocusDirection direction, int size) const
{
    const bool isFar = direction == FocusDirection::Far;
    from.at(static_cast<std::size_t>(size)) += isFar ? 1 : -1;
    return {(isFar ? m_far : m_near).at(size), from};
}

int LensDrive::choiceOf(FocusStep step) const
{
    const int largest = static_cast<int>(std::min<qsizetype>(m_far.size(), 3)) - 1;
    const int sizes[] = {0, largest / 2, largest};
    return sizes[static_cast<int>(step)];
}

std::optional<int> LensDrive::stepsBetween(
    const LensPlace& from, const LensPlace& to, FocusStep step) const
{
    if (m_kind != Kind::Choices) {
        const int size = std::max(1, sizeOf(step));
        return (std::abs(to[0] - from[0]) + size - 1) / size;
    }
    // How many small moves make a large one depends on the lens.
    const auto size = static_cast<std::size_t>(choiceOf(step));
    LensPlace rest = to;
    rest.at(size) = from.at(size);
    return rest == from ? std::optional(std::abs(to.at(size) - from.at(size))) : std::nullopt;
}

std::optional<bool> LensDrive::isFarther(const LensPlace& from, const LensPlace& to) const
{
    // Moves of several sizes to and fro: which of them weighs more depends on the lens.
    bool isFar = false;
    bool isNear = false;
    for (std::size_t size = 0; size < to.size(); ++size) {
        isFar = isFar || to.at(size) > from.at(size);
        isNear = isNear || to.at(size) < from.at(size);
    }
    return isFar != isNear ? std::optional(isFar) : std::nullopt;
}

std::optional<LensDrive::Leg> LensDrive::step(
    const LensPlace& from, FocusDirection direction, FocusStep step) const
{
    if (m_kind == Kind::Choices) {
        return chosen(from, direction, choiceOf(step));
    }
    const int by = direction == FocusDirection::Far ? sizeOf(step) : -sizeOf(step);
    return towards(from, {from[0] + by});
}

std::optional<LensDrive::Leg> LensDrive::towards(const LensPlace& from, const LensPlace& to) const
{
    if (m_kind == Kind::Choices) {
        for (int size = 2; size >= 0; --size) {
            const auto at = static_cast<std::size_t>(size);
            if (from.at(at) != to.at(at)) {
                return chosen(from,
                    to.at(at) > from.at(at) ? FocusDirection::Far : FocusDirection::Near, size);
            }
        }
        return {};
    }
    const int least = m_kind == Kind::List ? 0 : static_cast<int>(m_range.minimum);
    const int most = m_kind == Kind::List ? static_cast<int>(m_list.size()) - 1
                                          : static_cast<int>(m_range.maximum);
    if (m_kind == Kind::Steps) {
        const int by = std::clamp(to[0] - from[0], least, most);
        return by == 0 ? std::nullopt : std::optional(Leg{double(by), {from[0] + by}});
    }
    const int place = std::clamp(to[0], least, most);
    if (place == from[0]) {
        return {};
    }
    return Leg{
        m_kind == Kind::List ? QVariant(m_list.at(place)) : QVariant(double(place)), {place}};
}

} // namespace skein
