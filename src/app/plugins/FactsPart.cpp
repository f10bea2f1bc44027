// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/FactsPart.h"

#include "metadata/FactsCarrier.h"

namespace skein {

QByteArray FactsPart::carried(const QString& path, const QByteArray& picture, QString* whyNot) const
{
    const Result<QByteArray> carried = carryFacts(path, picture);
    if (!carried && whyNot != nullptr) {
        *whyNot = carried.error().message;
    }
    return carried.value_or(picture);
}

} // namespace skein
