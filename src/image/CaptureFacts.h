// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace skein {

/** How a photograph was taken, as far as its own metadata tells. A value; nothing in it is trusted.
 */
struct CaptureFacts
{
    QString serial;      ///< Of the camera's body.
    QString model;       ///< Of the camera.
    QString clock;       ///< "2026:01:31 23:59:58", by the camera's clock; empty: unknown.
    QString fraction;    ///< The digits behind the point of that second; empty: unknown.
    QDateTime captured;  ///< Both; in the camera's time zone where it tells that. Invalid: unknown.
    int iso = 0;         ///< 0: unknown.
    double exposure = 0; ///< Seconds; 0: unknown.
    double aperture = 0; ///< F number; 0: unknown.
    double focalLength = 0; ///< Millimetres; 0: unknown.
};

/**
 * Reads the metadata of the photograph at @p path; what cannot be read is left empty. Never writes.
 * Blocking; reentrant, after initImageLibraries().
 */
[[nodiscard]] CaptureFacts readCaptureFacts(const QString& path);

} // namespace skein
