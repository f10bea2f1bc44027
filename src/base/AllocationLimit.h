// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace skein {

/**
 * While it lives, this thread gets so many bytes by operator new, freed or not; then std::bad_alloc
 * is thrown. For libraries that take whatever a hostile file makes them ask for: it bounds their
 * memory, and so their time. Not nested: the inner one counts.
 *
 * Only requests of at most 16 bytes, or of 64 KiB and more, are refused. What lies between goes
 * through, because exiv2 (0.27 and 0.28) makes the texts of its messages in a destructor, where an
 * exception would end the program; and those are longer than what std::string holds itself. Numbers
 * and lists, which grow without end, come in both of the other sizes.
 */
class AllocationLimit final
{
public:
    explicit AllocationLimit(std::size_t bytes);
    ~AllocationLimit();
    AllocationLimit(const AllocationLimit&) = delete;
    AllocationLimit& operator=(const AllocationLimit&) = delete;

    /** Something was refused. */
    [[nodiscard]] bool wasReached() const;

private:
    std::size_t m_formerBytes;
    bool m_wasReached; ///< Of the outer one.
};

} // namespace skein
