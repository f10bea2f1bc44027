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
class StopQuestion;
struct SequenceProgress;

/**
 * Above the picture while a sequence or a guest runs: its name, how far it is, when it ends, and
 * the buttons to pause and stop it; instead of all that the question whether it is to be stopped,
 * while that is asked. One line, which gives up its less important parts where there is little
 * room. Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class SequenceBar final : public QFrame
{
    Q_OBJECT

public:
    SequenceBar(SequencePlayer& player, GuestRuns& guests, StopQuestion& question,
        const ActionCollection& actions, QWidget* parent = nullptr);

    /** All that is said, in whole. */
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addButton(const QString& name);
    QToolButton* addButton(QAction* action, const QString& name);
    void refresh();
    /** What is said while nothing is asked. */
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] bool isGuest() const;
    [[nodiscard]] const SequenceProgress& progress() const;
    void showButtons();
    void showProgress(const SequenceProgress& progress);
    void showText();

    SequencePlayer& m_player;
    GuestRuns& m_guests;
    StopQuestion& m_question;
    QLabel* m_name;
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_pause;
    QToolButton* m_stop;
    QToolButton* m_goOn; ///< Answers the question.
    QTimer m_clock;      ///< Runs while a time is counted down.
    QStringList m_parts; ///< What is said, the most important first.
};

} // namespace skein
