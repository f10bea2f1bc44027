// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceLimits.h"

#include "base/NumberText.h"
#include "base/UserLocale.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace skein {

namespace {

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceLimits)
};

QString number(double value)
{
    return withMinusSign(userLocale().toString(value, 'g', 10));
}

} // namespace

Result<void> requireWithin(const QString& what, double value, double least, double most)
{
    if (!std::isfinite(value)) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what the number says, as "Number of photographs"
            LimitText::tr("“%1” is not a number. Give one between %2 and %3.")
                .arg(what, number(least), number(most)));
    }
    if (value < least || value > most) {
        return failure(ErrorKind::InvalidArgument,
            //: %1 is what the number says, as "Number of photographs"
            LimitText::tr("“%1” has to be between %2 and %3, but is %4.")
                .arg(what, number(least), number(most), number(value)));
    }
    return {};
}

} // namespace skein
