// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/DriverText.h"

#include <libintl.h>

namespace skein {

QString driverText(const char* english)
{
    // The name of its catalogue; the library binds it when it is loaded.
    return QString::fromUtf8(::dgettext("libgphoto2-6", english));
}

} // namespace skein
