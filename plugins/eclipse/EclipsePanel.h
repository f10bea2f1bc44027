// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contacts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace skein {
class PluginSettings;
}

namespace skein::eclipse {

class EclipseRun;
class PlanStore;

/** What the panel asks the plugin for. */
struct PanelOrders
{
    std::function<void()> plan;
    std::function<void()> startOrStop;
    std::function<void()> rehearse;
    std::function<void()> pauseOrGoOn;
    /** What the camera cannot do, in sentences. */
    std::function<QStringList()> problems;
};

/**
 * The tab beside the picture: the clock to the next contact, what was said last, what is
 * photographed next, and how it goes. Borrows run, plan and settings; the run may go before it. GUI
 * thread.
 */
class EclipsePanel final : public QWidget
{
    Q_OBJECT

public:
    EclipsePanel(EclipseRun& run, PlanStore& store, PluginSettings& settings, PanelOrders orders,
        QWidget* parent);

    /** Everything but the clock may be different. */
    void refresh();
    /** A sentence why it could not begin; empty: none. */
    void refuse(const QString& why);

private:
    [[nodiscard]] static QString middleText(Kind kind);
    void addClock();
    void addProgress();
    void addButtons();
    void tick();
    void showClock();
    void showProgress();
    void showIdle();
    [[nodiscard]] QString rehearsalText() const;
    /** How long a rehearsal would take. */
    [[nodiscard]] QString lengthText() const;

    const QPointer<EclipseRun> m_run;
    PlanStore& m_store;
    PluginSettings& m_settings;
    const PanelOrders m_orders;
    QString m_refused;
    QLabel* m_summary = nullptr;
    QLabel* m_rehearsing = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_countdown = nullptr;
    QLabel* m_contact = nullptr;
    QLabel* m_cue = nullptr;
    QLabel* m_next = nullptr;
    QLabel* m_tally = nullptr;
    QLabel* m_trouble = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_rehearse = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_plan = nullptr;
    QComboBox* m_from = nullptr;
    QComboBox* m_speed = nullptr;
    QTimer m_clock;
};

} // namespace skein::eclipse
