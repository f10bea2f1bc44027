// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyCommands.h"

#include <QWidget>
#include <functional>
#include <optional>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace skein {

class FlowLayout;
class KeyRecorder;

/**
 * The keys of one command, to be added and taken away. A key that another command has is taken from
 * it only when the photographer says so. It changes nothing itself: it says what is wanted. Lives
 * on the GUI thread.
 */
class KeyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEditor(QWidget* parent = nullptr);

    /** Whose key is @p key now; its name and what it is called, both empty for nobody's. */
    struct Holder
    {
        QString name;
        QString text;
    };
    void setHolderOf(std::function<Holder(const QKeySequence&)> holderOf);

    /** Shows @p command, which has @p keys; nothing: none is chosen. */
    void setCommand(
        const std::optional<KeyCommand>& command, const QList<QKeySequence>& keys, bool isChanged);
    /** Waits for a key to be pressed. */
    void record();
    [[nodiscard]] bool isRecording() const;
    /** Leaves all as it is when something is asked, wherever the focus is. @return whether it was.
     */
    bool cancel();

Q_SIGNALS:
    /** The command is to have these keys; @p takenFrom is the command that gives the last one
     * away, empty for none. */
    void wanted(const QList<QKeySequence>& keys, const QString& takenFrom);
    void resetWanted();
    /** Done: whoever had the keyboard before gets it back. */
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showKeys();
    /** As they are seen: Reset, the keys, what adds one, and the answers. */
    void orderForTab();
    void offer(const QKeySequence& key);
    void accept(const QKeySequence& key, const QString& takenFrom);
    void leave();
    void say(const QString& text, bool asks);

    std::function<Holder(const QKeySequence&)> m_holderOf;
    std::optional<KeyCommand> m_command;
    QList<QKeySequence> m_keys;
    QKeySequence m_offered;
    QString m_holder;
    QLabel* m_title;
    QLabel* m_what;
    QWidget* m_row;
    FlowLayout* m_chips;
    QList<QPushButton*> m_buttons; ///< One for each key.
    KeyRecorder* m_recorder;
    QPushButton* m_add;
    QPushButton* m_reset;
    QLabel* m_notice;
    QPushButton* m_take;
    QPushButton* m_cancel;
};

} // namespace skein
