// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <functional>

namespace skein {

class PluginWindow;

/** What happens. Behind each: which members of PluginNews tell more. More may come behind these:
 * leave out of account what you do not know. */
enum class PluginEvent {
    WindowOpened,   ///< -
    WindowClosed,   ///< The window is about to go: the last time that it may be used.
    Connected,      ///< camera
    Disconnected,   ///< camera
    SettingChanged, ///< setting, value
    Captured,       ///< The camera has a new file, whoever pressed the shutter; camera, and value:
                    ///< its name there. RAW and JPEG are two.
    Saved,          ///< A file is in the session under its final name; path, camera (the one that took
                    ///< it), and value: when, by that camera's clock (QDateTime; invalid: unknown)
    SelectionChanged, ///< paths
    ShownChanged,     ///< Another photograph is shown large; path, empty for none
    SessionChanged,   ///< path: the folder
    LiveViewChanged,  ///< value: true, it is on
    SequenceStarted,  ///< -
    SequenceEnded,    ///< value: true, it was completed
    Renamed,          ///< A photograph of the session has another name; path, and value: the former
};

/** One thing that happened. */
struct PluginNews
{
    PluginEvent event;
    PluginWindow& window;
    QString camera = {};  ///< The model.
    QString setting = {}; ///< The driver's name of it.
    QVariant value = {};
    QString path = {};
    QStringList paths = {};
};

/** Everything that happens in any window. GUI thread only. */
class PluginEvents
{
public:
    /** @p listener is called for each of @p events (all of them when there is none), soon after it
     * happened and in order. */
    virtual PluginHandle subscribe(const QList<PluginEvent>& events,
        const std::function<void(const PluginNews& news)>& listener) = 0;

protected:
    ~PluginEvents() = default;
};

} // namespace skein
