// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace skein {

/** What decides how bright a photograph gets, whatever a driver calls the setting. */
enum class ExposureRole : quint8 {
    Shutter,
    Aperture,
    Iso,
    Compensation,
};

/** A camera's setting for a role, as it is now. Texts are the driver's own. */
struct RoleFacts
{
    QString value;
    QStringList choices; ///< In the driver's order; those that are no numbers ("Auto") included.
    bool isReadOnly = false;

    friend bool operator==(const RoleFacts&, const RoleFacts&) = default;
};

} // namespace skein
