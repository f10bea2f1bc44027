// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QVariant>
#include <functional>

namespace skein {

class PluginWindow;

/** What an analyser looks at. */
struct PluginAnalysedPicture
{
    QImage
        image; ///< Upright; of a photograph the best pixels that are shown, of live view a frame.
    QSize fullSize; ///< At full resolution; the image may have less.
    QString path;   ///< Empty for live view.
    bool live = false;
};

/** Looks at every picture that is shown large, on another thread. */
struct PluginAnalyser
{
    QString id;
    bool photographs = true;
    bool liveView = false;
    /**
     * Called on a thread of the pool, never twice at once for one window: it must use nothing but
     * its arguments and what it holds itself (copies, or what is safe to share). Of pictures that
     * come meanwhile only the newest waits. Its answer may be any value.
     */
    std::function<QVariant(const PluginAnalysedPicture& picture)> analyse = {};
    /** The answer, on the GUI thread; not for pictures that are no longer shown. */
    std::function<void(PluginWindow& window, const QString& path, const QVariant& answer)> done =
        {};
};

/** Analysers. GUI thread only, but for PluginAnalyser::analyse. */
class PluginAnalysers
{
public:
    virtual PluginHandle add(const PluginAnalyser& analyser) = 0;
    /** Looks at what is shown again: the plugin's settings changed. */
    virtual void analyseAgain(PluginHandle analyser) = 0;

protected:
    ~PluginAnalysers() = default;
};

} // namespace skein
