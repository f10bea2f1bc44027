// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/ImageSize.h"
#include "virtualcamera/Optics.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace skein {

/** Everything a photograph is made of, taken down when the shutter opens. A plain value. */
struct ShotRecipe
{
    Optics optics;
    ImageSize size;
    int jpegQuality = 0; ///< 0: no JPEG
    bool wantsRaw = false;
    double sceneSeconds = 0.0;
    quint32 number = 0;  ///< since the camera was switched on; the seed of the noise
    QDateTime taken;     ///< by the camera's clock, with milliseconds
    int orientation = 1; ///< EXIF
    int program = 1;     ///< EXIF ExposureProgram
    int metering = 5;    ///< EXIF MeteringMode
    QString make;
    QString model;
    QString serial;
    QString firmware;
    QString lens;
    QString artist;
    QString copyright;
    QString comment;
};

/** One file of a photograph, not yet at its place. */
struct ShotFile
{
    QString path;
    QString suffix;          ///< "JPG", "DNG", or that of the file handed out instead
    bool isOriginal = false; ///< Belongs to somebody else (--shots): copy it, never move it.
};

} // namespace skein
