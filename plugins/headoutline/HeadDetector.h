// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Head.h"

#include <QImage>
#include <functional>

namespace skein::headoutline {

/** What a search is asked and tells while it is under way; from its thread. */
struct HeadSearch
{
    /** Nobody wants the result any more. Null: somebody always does. */
    std::function<bool()> isCancelled = {};
    /** From 0 to 1. Null: nobody looks. */
    std::function<void(double part)> progress = {};
};

/** Finds heads in a photograph. Used by one thread at a time. */
class HeadDetector
{
public:
    virtual ~HeadDetector() = default;

    /** Without names, in no order. False: it could not look, and @p error is a sentence; or it was
     * cancelled. */
    virtual bool find(
        const QImage& photograph, const HeadSearch& search, Heads& heads, QString* error) = 0;
};

} // namespace skein::headoutline
