// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/** For PluginHost::find(). */
#define SkeinPluginFacts_iid "org.skein_photo.PluginFacts/1"

namespace skein {

/** What photographs say of themselves, for pictures that are made of them. Since interface 1, found
 * as PluginLocks is (PluginLocks.h). */
class PluginFacts
{
public:
    /**
     * @p picture, a JPEG or TIFF file, with what the photograph at @p path (any format that Skein
     * reads, RAW included) says of camera, lens, exposure, time, place and author: its EXIF data.
     * What belongs to the pixels of that photograph only (turning, size, thumbnail, maker notes) is
     * left out. Where that cannot be done, @p picture as it is, and @p whyNot (may be null) is a
     * sentence. Reads from the disk: to be called in a PluginTask, from whatever thread.
     */
    [[nodiscard]] virtual QByteArray carried(
        const QString& path, const QByteArray& picture, QString* whyNot = nullptr) const = 0;

protected:
    ~PluginFacts() = default;
};

} // namespace skein
