// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginResults.h"

#include <QImage>

/** For PluginHost::find(). */
#define SkeinPluginBeside_iid "org.skein_photo.PluginBeside/1"

namespace skein {

/**
 * Saves what was made of a photograph beside it: a session may have folders. Since interface 1,
 * found as PluginLocks is (PluginLocks.h). GUI thread only; answers come later.
 */
class PluginBeside
{
public:
    /** As PluginResults::save(), in the folder of @p photograph; where that is none of the
     * session's, in the session's own. */
    virtual void save(PluginWindow& window, const QString& photograph, const QString& stem,
        const QList<PluginResultFile>& files,
        const std::function<void(const QStringList& paths, const QString& error)>& done = {}) = 0;
    /** As PluginPictures::saveImage(), in the same folder. */
    virtual void saveImage(PluginWindow& window, const QString& photograph,
        const QString& suggestedName, const QImage& image, int quality = -1,
        const std::function<void(const QString& path, const QString& error)>& done = {}) = 0;

protected:
    ~PluginBeside() = default;
};

} // namespace skein
