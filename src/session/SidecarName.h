// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skein {

/** How a new sidecar is called. Sidecars of every name are read and kept up to date. */
enum class SidecarStyle : quint8 {
    WithExtension,    ///< IMG.CR3.xmp, one for each file: darktable, digiKam.
    WithoutExtension, ///< IMG.xmp, one for the shot: Lightroom, Bridge, Capture One.
    Both,
};

} // namespace skein
