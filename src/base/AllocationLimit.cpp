// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AllocationLimit.h"

#include <cstdlib>
#include <limits>
#include <new>
#include <utility>

namespace {

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
constexpr std::size_t smallBytes = 16;
constexpr std::size_t largeBytes = 64 * 1024;

thread_local constinit std::size_t bytesLeft = unlimited;
thread_local constinit bool isReached = false;

/** Counts @p size; false when it is to be refused. */
bool mayHave(std::size_t size)
{
    if (bytesLeft == unlimited) {
        return true;
    }
    const bool isEnough = size <= bytesLeft;
    bytesLeft = isEnough ? bytesLeft - size : 0;
    const bool isRefused = !isEnough && (size <= smallBytes || size >= largeBytes);
    isReached |= isRefused;
    return !isRefused;
}

} // namespace

// The forms for arrays come back to these. All of one family are here: under a sanitizer the others
// would be its own, and memory from one must not be freed by the other.

void* operator new(std::size_t size)
{
    void* bytes = mayHave(size) ? std::malloc(size == 0 ? 1 : size) : nullptr;
    if (bytes == nullptr) {
        throw std::bad_alloc();
    }
    return bytes;
}

void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept
{
    return mayHave(size) ? std::malloc(size == 0 ? 1 : size) : nullptr;
}

void operator delete(void* bytes) noexcept
{
    std::free(bytes);
}

void operator delete(void* bytes, std::size_t /*size*/) noexcept
{
    std::free(bytes);
}

void operator delete(void* bytes, const std::nothrow_t& /*tag*/) noexcept
{
    std::free(bytes);
}

namespace skein {

AllocationLimit::AllocationLimit(std::size_t bytes)
    : m_formerBytes(std::exchange(bytesLeft, bytes))
    , m_wasReached(std::exchange(isReached, false))
{}

AllocationLimit::~AllocationLimit()
{
    bytesLeft = m_formerBytes;
    isReached = m_wasReached;
}

bool AllocationLimit::wasReached() const
{
    return isReached;
}

} // namespace skein
