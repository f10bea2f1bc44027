// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QDateTime>
#include <QString>
#include <functional>

/** For PluginHost::find(). */
#define SkeinPluginRuns_iid "org.skein_photo.PluginRuns/1"

namespace skein {

class PluginWindow;

enum class PluginRunStage {
    Running,
    Paused,
    Ending, ///< What is under way is brought to its end, and the camera set back.
};

/** How far a run is. */
struct PluginRunProgress
{
    PluginRunStage stage = PluginRunStage::Running;
    int done = 0;          ///< Photographs.
    int failed = 0;        ///< Those that could not be taken.
    int total = -1;        ///< Negative: nobody knows.
    QDateTime next;        ///< When the next one is due; invalid: at once, or nobody knows.
    QDateTime expectedEnd; ///< Invalid: nobody knows.
    QString doing;         ///< What is being done, a few words.
    /** Ending: a camera that is away is waited for; stop() is called again if that is to end. */
    bool isWaiting = false;
};

/** Photographs that a plugin takes one by one by itself, with PluginCamera. */
struct PluginRun
{
    QString name; ///< As the window's bar says it: "Eclipse".
    /** The photographer wants it ended, in order. Never null. */
    std::function<void()> stop = {};
    /** Both or none: null, it cannot be paused. */
    std::function<void()> pause = {};
    std::function<void()> resume = {};
};

/**
 * Lets a plugin's own run stand where sequences stand: in the bar over the picture, under "Pause
 * Sequence" and "Stop Sequence" with their keys, under Escape, which asks first, and in the way of
 * a sequence that wants to begin. What is run by PluginSequences needs nothing of the kind. Since
 * interface 1, found as PluginLocks is (PluginLocks.h). GUI thread only.
 */
class PluginRuns
{
public:
    /** Until PluginHost::remove(). None of @p run's functions is called within this. 0: a sequence
     * or another run is under way in @p window, or it has gone; @p whyNot (may be null) says so. */
    virtual PluginHandle begin(
        PluginWindow& window, const PluginRun& run, QString* whyNot = nullptr) = 0;
    virtual void tell(PluginHandle run, const PluginRunProgress& progress) = 0;

protected:
    ~PluginRuns() = default;
};

} // namespace skein
