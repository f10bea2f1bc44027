// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

/** For PluginHost::find(). */
#define SkeinPluginResults_iid "org.skein_photo.PluginResults/1"

namespace skein {

class PluginWindow;

/** One of several files that belong together. */
struct PluginResultFile
{
    QString ending; ///< Of its name, behind what all of them begin with: ".tif", "-depth.png".
    QByteArray bytes;
};

/** Files that belong together. Since interface 1, found as PluginLocks is (PluginLocks.h). GUI
 * thread only; answers come later. */
class PluginResults
{
public:
    /**
     * Saves @p files into the session of @p window as PluginPictures::saveBytes() does, all of them
     * or none. Their names begin with @p stem, which gets a number where one of them is taken
     * ("team-2.tif", "team-2-depth.png"). @p done gets the paths in the order of the files, or none
     * and a sentence; it may be null.
     */
    virtual void save(PluginWindow& window, const QString& stem,
        const QList<PluginResultFile>& files,
        const std::function<void(const QStringList& paths, const QString& error)>& done = {}) = 0;

protected:
    ~PluginResults() = default;
};

} // namespace skein
