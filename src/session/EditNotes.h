// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/ShotEdit.h"

namespace skein {

/** What the edit was about is gone for good, or can never be: trying again is of no use. */
[[nodiscard]] inline bool isLost(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::InvalidArgument;
}

/**
 * Keeps the books while @p Edit is done shot by shot: what takes back what was done (@p Inverse),
 * and what is left to be tried again.
 */
template<typename Edit, typename Inverse>
class EditNotes final
{
public:
    using Shot = typename decltype(Edit::shots)::value_type;
    using Taken = typename decltype(Inverse::shots)::value_type;

    explicit EditNotes(Edit emptyEdit = {})
        : m_left(std::move(emptyEdit))
    {}

    void noteDone(const Taken& back)
    {
        ++m_outcome.done;
        noteInverse(back);
    }

    /** Something was done although the shot failed. */
    void noteInverse(const Taken& back) { m_inverse.shots.append(back); }

    /** It was so already: there is nothing to take back. */
    void noteUnchanged() { ++m_outcome.done; }

    void noteFailure(const Shot& shot, const Error& error)
    {
        ++m_outcome.failed;
        if (!m_outcome.error) {
            m_outcome.error = error;
        }
        if (!isLost(error)) {
            m_left.shots.append(shot);
        }
    }

    void noteFacts(const ShotFacts& facts) { m_outcome.facts.append(facts); }

    [[nodiscard]] EditOutcome outcome() const
    {
        EditOutcome outcome = m_outcome;
        if (!m_inverse.shots.isEmpty()) {
            outcome.inverse = m_inverse;
        }
        if (!m_left.shots.isEmpty()) {
            outcome.left = m_left;
        }
        return outcome;
    }

private:
    EditOutcome m_outcome;
    Inverse m_inverse;
    Edit m_left;
};

} // namespace skein
