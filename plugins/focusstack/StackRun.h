// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameFiles.h"
#include "StackOptions.h"

#include "plugin/PluginHandle.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::focusstack {

class FocusStack;

/**
 * Stacks one bracket: the program loads its photographs one after the other, jobs place, merge and
 * encode them, and what comes out is saved into the window's session. GUI thread; the host must
 * outlive it. Destroying it cancels it. Ends with saved() or failed(), never within start(); before
 * that it may say notSaved(), after which save() tries again.
 */
class StackRun final : public QObject
{
    Q_OBJECT

public:
    StackRun(PluginHost& host, PluginWindow& window, const FrameFiles& frames,
        const StackOptions& options);
    ~StackRun() override;

    void start();
    /** After notSaved(): once more. */
    void save();
    /** Too late to cancel it: what it made is being written. */
    bool isSaving() const { return m_isSaving; }

Q_SIGNALS:
    /** @p part: from 0 to 1. */
    void progressed(double part, const QString& doing);
    /** @p depthPath is empty without a depth map; @p remarks are sentences, or empty. */
    void saved(const QString& path, const QString& depthPath, const QString& remarks);
    void failed(const QString& sentence);
    /** What it made is kept; @p sentence says why it could not be saved. */
    void notSaved(const QString& sentence);

private:
    /** What the jobs share: only one of them runs at a time. */
    struct Work;

    int count() const { return static_cast<int>(m_frames.paths.size()); }
    QString nameOf(int index) const;
    void fail(const QString& sentence);
    void tell(double done, const QString& doing);
    void load(int index, QSize within, bool deep, const std::function<void(const QImage&)>& then);
    void run(const std::function<QString(Work&, const std::function<bool()>&)>& work,
        const std::function<void()>& then);

    void place(int index);
    void merge(int index);
    void finish();
    void end(const QString& path, const QString& depthPath);

    PluginHost& m_host;
    QPointer<PluginWindow> m_window;
    FrameFiles m_frames;
    StackOptions m_options;
    std::shared_ptr<Work> m_work;
    PluginHandle m_running = 0; ///< What the host does for us now.
    bool m_isSaving = false;
};

} // namespace skein::focusstack
