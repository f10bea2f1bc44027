// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceProgress.h"
#include "sequence/SequenceRunner.h"
#include "sequence/SequenceShelf.h"
#include "widgets/SequenceKeys.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace skein {

class ActionCollection;
class GuestRuns;
class MessageBar;
class SequencePlayer;
class SequencesDialog;
class Settings;
class TetheredCamera;
enum class ActionId;
struct BarMessage;

/**
 * The commands for sequences in a window: the dialog, a key for each of up to nine saved ones,
 * pause and stop, which are for a guest as well; and what is said when one ends. Borrows all it is
 * given, which must outlive it. Lives on the GUI thread.
 */
class SequenceCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SequencePlayer& player;
        GuestRuns& guests;
        MessageBar& messages;
        Settings& settings;
        QWidget* window;
        SequenceStore store = {};
        QThreadPool* threads = nullptr; ///< See SequenceShelf.
    };

    explicit SequenceCommands(Parts parts, QObject* parent = nullptr);
    ~SequenceCommands() override;

    /** For the close event: true when none runs. Else it is asked, and answered by @p close, which
     * is called when the sequence is being stopped. */
    [[nodiscard]] bool mayClose(std::function<void()> close);
    /** The camera of @p place is to go: stops what it runs, and calls @p then when that has ended,
     * at once when it runs none. */
    void letGo(const TetheredCamera& place, std::function<void()> then);
    /** What is said when somebody else wants the shutter that a sequence keeps. */
    [[nodiscard]] static QString heldText();
    /** Names the commands anew when the language changes. */
    bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    void showDialog();

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);
    /** The same as the bar of the run shows, in words, for whoever does not see it. */
    void told(const QString& text);
    /** A sequence ended, and the photographer has to read how; told in the message bar. */
    void problem(const skein::Error& error);

private:
    void connectActions();
    void run(int key);
    /** Begins @p definition, which is @p whole or what was left of it. */
    void begin(const SequenceDefinition& definition, const SequenceDefinition& whole);
    void togglePause();
    void stop();
    void onStateChanged();
    void onGuest();
    void onFinished(const SequenceReport& report);
    /** What can be done about the run that has just ended, on the buttons of @p message. */
    void offer(BarMessage& message, const SequenceReport& report);
    void refresh();
    [[nodiscard]] static ActionId actionOf(int key);
    [[nodiscard]] static QString messageTag() { return QStringLiteral("sequence"); }
    [[nodiscard]] static QString closingTag() { return QStringLiteral("sequence-closing"); }

    const Parts m_parts;
    SequenceKeys m_keys;
    SequenceShelf m_shelf;
    QPointer<SequencesDialog> m_dialog;
    std::function<void()> m_then; ///< See letGo().
    bool m_isStopping = false;
    bool m_isOwn = false;       ///< The one that runs was begun here.
    SequenceDefinition m_whole; ///< Of that one, see begin().
    SequenceRunner::State m_guestState = SequenceRunner::State::Idle; ///< As it was said last.
};

} // namespace skein
