// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace skein {

class RawHistogram;

/** What is said where the data of a RAW file show another saturation than the file says. */
class RawWhiteText final
{
    Q_DECLARE_TR_FUNCTIONS(skein::RawWhiteText)

public:
    /** A whole sentence; empty where they agree. */
    [[nodiscard]] static QString of(const RawHistogram& histogram);
};

} // namespace skein
