// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <functional>

namespace skein {

class PluginWindow;

/** A picture to be loaded. */
struct PluginPictureRequest
{
    QString path;      ///< Any format Skein reads, RAW included.
    QSize within = {}; ///< A box that it may be decoded smaller for; empty: all pixels.
    /** All pixels, with as many bits a channel as the file has: 16 of PNG, TIFF and HEIF files that
     * have more than 8. Other formats give 8. Of a RAW file it is the camera's own JPEG where that
     * has (nearly) all pixels; else it is developed. */
    bool deep = false;
};

/** Pictures in and out. GUI thread only; answers come later, never within the call. */
class PluginPictures
{
public:
    /**
     * Loads, in the pool. @p done gets an upright image, with its colour space where the file tells
     * one (QImage::colorSpace()), or a null image and a sentence.
     */
    virtual PluginHandle load(const PluginPictureRequest& request,
        const std::function<void(const QImage& image, const QString& error)>& done) = 0;

    /**
     * Saves @p bytes into the session of @p window, as durably as a photograph, and never over
     * another file: @p suggestedName ("group-outline.png") gets a number where it is taken. It must
     * be a plain name with an extension; what no name can contain is taken out of it. @p done gets
     * the path, or an empty one and a sentence. It is saved even when the plugin is switched off
     * meanwhile, and a window that is closed waits for it. See PluginResults.h for several files
     * that belong together.
     */
    virtual void saveBytes(PluginWindow& window, const QString& suggestedName,
        const QByteArray& bytes,
        const std::function<void(const QString& path, const QString& error)>& done = {}) = 0;
    /** The same for an image, encoded in the pool by what the extension of the name says (jpg, png,
     * tif); @p quality from 0 to 100, or -1 for the usual one. Its colour space is kept. */
    virtual void saveImage(PluginWindow& window, const QString& suggestedName, const QImage& image,
        int quality = -1,
        const std::function<void(const QString& path, const QString& error)>& done = {}) = 0;

protected:
    ~PluginPictures() = default;
};

} // namespace skein
