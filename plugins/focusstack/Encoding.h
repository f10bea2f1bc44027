// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

namespace skein::focusstack {

/** What the merged picture is saved as. */
enum class FileKind { Tiff, Jpeg };

/**
 * A picture as the bytes of a file. Both kinds carry its colour profile; TIFF has its 16 bits a
 * channel, if it has so many. Pure; callable from any thread.
 */
class Encoding
{
    Q_DECLARE_TR_FUNCTIONS(skein::focusstack::Encoding)

public:
    /** Empty: it failed, and @p error is a sentence. */
    static QByteArray picture(const QImage& picture, FileKind kind, int quality, QString* error);
    /** A depth map (Grayscale16) as PNG of @p bits, 8 or 16. */
    static QByteArray depthMap(const QImage& depth, int bits, QString* error);

    static QString extension(FileKind kind);
};

} // namespace skein::focusstack
