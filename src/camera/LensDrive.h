// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraSetting.h"

#include <QList>
#include <array>
#include <optional>

namespace skein {

enum class FocusDirection { Near, Far };
enum class FocusStep { Fine, Middle, Coarse };

/**
 * Where a lens stands, as its drive counts: how many moves of each size lead there from where
 * counting began (drives that know nothing but sizes), else one number in the first place.
 */
using LensPlace = std::array<int, 3>;

/**
 * The way in which one camera's driver moves the lens by hand: which setting, and which of its
 * values does what. A value; pure. The ways of ptp2 (2.5.30 to 2.5.34, config.c), told apart by the
 * setting and its kind, because the texts of the choices are translated:
 *
 * | setting            | kind                        | maker                    |
 * | ------------------ | --------------------------- | ------------------------ |
 * | `manualfocusdrive` | Near 1-3, None, Far 1-3     | Canon EOS, Olympus OM-D  |
 * | `manualfocusdrive` | Near 1-2, None, Far 1-2     | Panasonic                |
 * | `manualfocusdrive` | range -32767..32767, signed | Nikon, in live view only |
 * | `manualfocusdrive` | range or list of positions  | Fujifilm                 |
 * | `manualfocus`      | range -7..7, signed         | Sony                     |
 * | `mfadjust`         | Stop, Far fast and slow, Near slow and fast | Panasonic DMC-LX, GH |
 * | `focusdistance`    | range or list of distances  | bodies of the plain standard |
 */
class LensDrive final
{
public:
    /** One write, and where the lens is when it has been done. */
    struct Leg
    {
        QVariant value;
        LensPlace to{};
    };

    /** Nothing when a camera with these settings cannot be focused by steps. */
    [[nodiscard]] static std::optional<LensDrive> of(const QList<CameraSetting>& settings);

    /** The setting that is written. */
    [[nodiscard]] const QString& setting() const { return m_setting; }
    /** The camera tells the position; otherwise moves are counted. */
    [[nodiscard]] bool isAbsolute() const { return m_kind >= Kind::Position; }
    /** To be written between two equal values; invalid where that is not needed. */
    [[nodiscard]] const QVariant& pause() const { return m_pause; }

    /** The place that @p setting tells; only where isAbsolute(). */
    [[nodiscard]] std::optional<LensPlace> placeOf(const CameraSetting& setting) const;
    /** One move; nothing where the lens is known to be at its end. */
    [[nodiscard]] std::optional<Leg> step(
        const LensPlace& from, FocusDirection direction, FocusStep step) const;
    /** Steps of a size from one place to another, rounded up, whichever lies nearer; nothing where
     * the drive does not tell how far its sizes go. */
    [[nodiscard]] std::optional<int> stepsBetween(
        const LensPlace& from, const LensPlace& to, FocusStep step) const;
    /** True if @p to is farther than @p from; nothing where that is not known. */
    [[nodiscard]] std::optional<bool> isFarther(const LensPlace& from, const LensPlace& to) const;
    /** The next move on the way to @p to, largest first; nothing when that is reached. */
    [[nodiscard]] std::optional<Leg> towards(const LensPlace& from, const LensPlace& to) const;

private:
    enum class Kind { Choices, Steps, Position, List };

    [[nodiscard]] static std::optional<LensDrive> ofChoices(const CameraSetting& setting);
    [[nodiscard]] static std::optional<LensDrive> ofRange(
        const CameraSetting& setting, bool isPosition);
    [[nodiscard]] static std::optional<LensDrive> ofList(const CameraSetting& setting);
    [[nodiscard]] Leg chosen(LensPlace from, FocusDirection direction, int size) const;
    [[nodiscard]] int sizeOf(FocusStep step) const;
    /** Which of the moves of a drive that knows nothing but sizes a step is. */
    [[nodiscard]] int choiceOf(FocusStep step) const;

    Kind m_kind = Kind::Choices;
    QString m_setting;
    QVariant m_pause;
    QStringList m_near; ///< Choices: from the smallest move to the largest.
    QStringList m_far;
    QStringList m_list;           ///< List: from near to far.
    SettingRange m_range;         ///< Steps and Position.
    std::array<int, 3> m_sizes{}; ///< Of a step, in the units of the first place.
};

} // namespace skein
