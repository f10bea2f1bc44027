// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Head.h"

#include <QImage>

namespace skein::headoutline {

/** Finds heads in a photograph. Used by one thread at a time. */
class HeadDetector
{
public:
    virtual ~HeadDetector() = default;

    /** Without names, in no order. False: it could not look, and @p error is a sentence. */
    virtual bool find(const QImage& photograph, Heads& heads, QString* error) = 0;
};

} // namespace skein::headoutline
