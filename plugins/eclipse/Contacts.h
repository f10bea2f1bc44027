// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <array>

namespace skein::eclipse {

enum class Kind {
    None,    ///< The Moon does not touch the Sun here.
    Partial, ///< C1, maximum and C4.
    Annular, ///< A ring between C2 and C3: the filter stays on all the time.
    Total,   ///< Totality between C2 and C3.
};

enum class Contact {
    C1,      ///< The Moon touches the Sun.
    C2,      ///< Totality, or the ring, begins.
    Maximum, ///< Most of the Sun is covered.
    C3,      ///< Totality, or the ring, ends.
    C4,      ///< The Moon leaves the Sun.
};

constexpr std::array allContacts = {
    Contact::C1, Contact::C2, Contact::Maximum, Contact::C3, Contact::C4};

/** When it happens at one place. A value; times are UTC, invalid where there is no such contact. */
struct Contacts
{
    Kind kind = Kind::None;
    std::array<QDateTime, allContacts.size()> times = {};
    /** Degrees of the Sun above the horizon then, without refraction; meaningless where there is no
     * such contact or the times were typed in. */
    std::array<double, allContacts.size()> altitudes = {};
    double magnitude = 0; ///< How much of the Sun's diameter is covered at most.

    [[nodiscard]] QDateTime at(Contact contact) const
    {
        return times[static_cast<std::size_t>(contact)]; // NOLINT(*-constant-array-index)
    }
    [[nodiscard]] double altitudeAt(Contact contact) const
    {
        return altitudes[static_cast<std::size_t>(contact)]; // NOLINT(*-constant-array-index)
    }
    void set(Contact contact, const QDateTime& time)
    {
        times[static_cast<std::size_t>(contact)] = time; // NOLINT(*-constant-array-index)
    }
    [[nodiscard]] bool hasMiddle() const { return kind == Kind::Annular || kind == Kind::Total; }
    /** Of totality or the ring; 0: there is none. */
    [[nodiscard]] double middleSeconds() const
    {
        constexpr double msPerSecond = 1000;
        return hasMiddle()
                   ? static_cast<double>(at(Contact::C2).msecsTo(at(Contact::C3))) / msPerSecond
                   : 0;
    }
    /** Those that @p kind has, in order of time. */
    [[nodiscard]] static QList<Contact> of(Kind kind)
    {
        switch (kind) {
        case Kind::None:
            break;
        case Kind::Partial:
            return {Contact::C1, Contact::Maximum, Contact::C4};
        case Kind::Annular:
        case Kind::Total:
            return {allContacts.begin(), allContacts.end()};
        }
        return {};
    }
    /** All times that the kind has are there, and in order. */
    [[nodiscard]] bool isComplete() const
    {
        QDateTime last;
        for (const Contact contact : of(kind)) {
            const QDateTime time = at(contact);
            if (!time.isValid() || (last.isValid() && time <= last)) {
                return false;
            }
            last = time;
        }
        return kind != Kind::None;
    }

    friend bool operator==(const Contacts&, const Contacts&) = default;
};

} // namespace skein::eclipse
