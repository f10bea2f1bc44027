// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace skein {

class ActionCollection;
class GuestRuns;
class SequencePlayer;
struct SequenceProgress;

/**
 * Above the picture while a sequence or a guest runs: its name, how far it is, when it ends, and
 * the buttons to pause and stop it. One line, which gives up its less important parts where there
 * is little room. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class SequenceBar final : public QFrame
{
    Q_OBJECT

public:
    SequenceBar(SequencePlayer& player, GuestRuns& guests, const ActionCollection& actions,
        QWidget* parent = nullptr);

    /** All that is said, in whole. */
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addButton(QAction* action, const QString& name);
    void refresh();
    void showProgress(const SequenceProgress& progress);
    void showText();

    SequencePlayer& m_player;
    GuestRuns& m_guests;
    QLabel* m_name;
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_pause;
    QToolButton* m_stop;
    QTimer m_clock;      ///< Runs while a time is counted down.
    QStringList m_parts; ///< What is said, the most important first.
};

} // namespace skein
