// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/hal/intrin.hpp>

/**
 * Operators on OpenCV's vectors, which became functions in 4.9: a release has the one or the other.
 */
namespace skein::vectors {

#if CV_SIMD128
template<typename V>
V both(const V& a, const V& b)
{
    if constexpr (requires { a& b; }) {
        return a & b;
    } else {
        return v_and(a, b);
    }
}

template<typename V>
V either(const V& a, const V& b)
{
    if constexpr (requires { a | b; }) {
        return a | b;
    } else {
        return v_or(a, b);
    }
}

/** Of 8 and 16 bits it is the largest number at most. */
template<typename V>
V sum(const V& a, const V& b)
{
    if constexpr (requires { a + b; }) {
        return a + b;
    } else {
        return v_add(a, b);
    }
}

template<typename V>
V equal(const V& a, const V& b)
{
    if constexpr (requires { a == b; }) {
        return a == b;
    } else {
        return v_eq(a, b);
    }
}

template<typename V>
V greater(const V& a, const V& b)
{
    if constexpr (requires { a > b; }) {
        return a > b;
    } else {
        return v_gt(a, b);
    }
}
#endif

} // namespace skein::vectors
