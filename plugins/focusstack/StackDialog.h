// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameFiles.h"

#include "plugin/PluginHandle.h"

#include <QDialog>
#include <QPointer>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::focusstack {

class OptionsForm;
class StackRun;

/** Stacks the photographs that are selected in a window: options, progress, cancel. Not modal, so
 * that photographs go on coming. The host must outlive it. */
class StackDialog final : public QDialog
{
    Q_OBJECT

public:
    StackDialog(PluginHost& host, PluginWindow& window, QWidget* parent);
    ~StackDialog() override;

    /** Takes what is selected now, unless a stack is under way. */
    void takeSelection();
    /** What is stored was chosen elsewhere. */
    void takeOptions();

public Q_SLOTS:
    /** Escape and Close: what is under way is cancelled first, and the dialog stays. */
    void reject() override;

private:
    void start();
    void end(const QString& sentence);
    void onSaved(const QString& path, const QString& depthPath, const QString& remarks);
    void showState();
    /** Closing the window would end what is under way. */
    void hold();
    void letGo();

    PluginHost& m_host;
    QPointer<PluginWindow> m_window;
    FrameFiles m_frames;
    std::unique_ptr<StackRun> m_run;
    PluginHandle m_hold = 0;
    bool m_isUnsaved = false; ///< It is done, and could not be saved.

    QLabel* m_what;
    OptionsForm* m_form;
    QProgressBar* m_bar;
    QLabel* m_doing;
    QPushButton* m_start;
    QPushButton* m_close;
};

} // namespace skein::focusstack
