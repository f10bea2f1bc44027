// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RepeatPlan.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace skein {
class PluginSettings;
}

namespace skein::repeat {

class RepeatRun;

/**
 * The tab beside the picture: how many photographs and how often, what remains of them, and when
 * the last one is taken. Borrows run and settings; the run may go before it. GUI thread.
 */
class RepeatPanel final : public QWidget
{
    Q_OBJECT

public:
    RepeatPanel(RepeatRun& run, PluginSettings& settings, QWidget* parent);

    /** Something else may be possible now, or chosen elsewhere. */
    void refresh();
    /** What is chosen. */
    [[nodiscard]] RepeatPlan plan() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFields();
    void addProgress();
    void addButtons();
    void load();
    void keep();
    void startOrStop();
    void pauseOrGoOn();
    void showProgress();
    void showIdle();

    const QPointer<RepeatRun> m_run;
    PluginSettings& m_settings;
    QSpinBox* m_photographs = nullptr;
    QDoubleSpinBox* m_interval = nullptr;
    QDoubleSpinBox* m_delay = nullptr;
    QLabel* m_remaining = nullptr;
    QLabel* m_next = nullptr;
    QLabel* m_end = nullptr;
    QLabel* m_problem = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QTimer m_clock;    ///< Runs while times are counted down.
    QString m_refused; ///< Why the last start was refused.
};

} // namespace skein::repeat
