// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/PluginHandle.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>

namespace skein {

class PluginWindow;

/** How far a sequence is. */
struct PluginSequenceProgress
{
    int done = 0;          ///< Photographs.
    int total = -1;        ///< Negative: nobody knows.
    QDateTime next;        ///< When the next one is due; invalid: at once, or nobody knows.
    QDateTime expectedEnd; ///< Invalid: nobody knows.
    QString doing;         ///< What is being done, a few words.
    bool paused = false;
};

enum class PluginSequenceOutcome { Completed, Stopped, Failed };

/** How it ended. The camera's settings are as they were before, as far as it took them back. */
struct PluginSequenceResult
{
    PluginSequenceOutcome outcome = PluginSequenceOutcome::Completed;
    int done = 0;      ///< Photographs that are saved.
    int failed = 0;    ///< Those that could not be taken.
    QStringList paths; ///< Of the photographs, in the order they were taken.
    QString report;    ///< Sentences for the photographer; never empty when something failed.
};

/** A sequence to be run. Only one runs in a window. */
struct PluginSequenceRun
{
    QJsonObject definition; ///< See GUIDE.md, "Sequences"; what is not understood is refused.
    std::function<void(const PluginSequenceProgress& progress)> progress = {};
    std::function<void(const PluginSequenceResult& result)> finished = {}; ///< Once, if it began.
};

/** A kind of sequence that a plugin knows to make: a command under Tools, which runs it. */
struct PluginSequenceKind
{
    QString id;
    QString title; ///< "Eclipse…"
    QString what;  ///< One sentence.
    /** The definition for @p window as things are now; empty: the plugin cannot, and has told why.
     */
    std::function<QJsonObject(PluginWindow& window)> define = {};
};

/** Sequences of photographs. GUI thread only. */
class PluginSequences
{
public:
    /** What is impossible with @p definition on the camera of @p window: sentences; none: it can be
     * run. Also says what in it is not understood. */
    [[nodiscard]] virtual QStringList check(
        const PluginWindow& window, const QJsonObject& definition) const = 0;
    /** Begins. 0: it was refused, and @p whyNot (may be null) says why. */
    virtual PluginHandle start(
        PluginWindow& window, const PluginSequenceRun& run, QString* whyNot = nullptr) = 0;
    virtual void pause(PluginHandle sequence) = 0;
    virtual void resume(PluginHandle sequence) = 0;
    /** Ends it in order: the settings are restored, then finished() tells. PluginHost::remove()
     * does the same without telling. */
    virtual void stop(PluginHandle sequence) = 0;
    /** A sequence runs in @p window, whoever began it. */
    [[nodiscard]] virtual bool isRunning(const PluginWindow& window) const = 0;

    /** Those that the photographer saved, by name, as they were read last, which was once before the
     * plugin started: nobody waits for a disk. Asking lets them be read anew. */
    [[nodiscard]] virtual QStringList names() const = 0;
    /** Empty: there is none of that name. */
    [[nodiscard]] virtual QJsonObject definition(const QString& name) const = 0;
    /** Empty when it is being saved; else a sentence. One of the same name is replaced. What the
     * disk does not take is said in the window. */
    virtual QString save(const QString& name, const QJsonObject& definition) = 0;

    /** 0: its id is taken or empty. */
    virtual PluginHandle addKind(const PluginSequenceKind& kind) = 0;

protected:
    ~PluginSequences() = default;
};

} // namespace skein
