// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DriverWords.h"

#include <libintl.h>

namespace skein {

namespace {

/** The name of the catalogue; the C library looks for it where the system keeps all of them. */
constexpr const char* catalogue = "libgphoto2-6";

} // namespace

QString driverWords(const QString& text)
{
    static const char* const codeset = ::bind_textdomain_codeset(catalogue, "UTF-8");
    if (text.isEmpty() || codeset == nullptr) {
        return text; // The empty text stands for what the catalogue says about itself.
    }
    return QString::fromUtf8(::dgettext(catalogue, text.toUtf8().constData()));
}

} // namespace skein
