// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <functional>

namespace skein {

class PluginWindow;

/** A frame of live view. */
struct PluginFrame
{
    QImage image;   ///< Upright, decoded no larger than it is shown; shared, so do not change it.
    QSize fullSize; ///< What the camera sent.
};

/** The camera's live picture. GUI thread only. */
class PluginLiveView
{
public:
    [[nodiscard]] virtual bool isOn(const PluginWindow& window) const = 0;
    /** Live view on or off, as by the photographer's own command. @p done gets an empty sentence,
     * or why it could not be; it may be null. */
    virtual void setOn(PluginWindow& window, bool on,
        const std::function<void(const QString& error)>& done = {}) = 0;
    /** @p frame is called with each frame that a window shows, from now on; those that come while
     * the GUI is busy are left out. What takes longer than a few milliseconds belongs into an
     * analyser (PluginAnalysers.h). */
    virtual PluginHandle subscribe(
        const std::function<void(PluginWindow& window, const PluginFrame& frame)>& frame) = 0;

protected:
    ~PluginLiveView() = default;
};

} // namespace skein
