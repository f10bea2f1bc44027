// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFrame>
#include <QList>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

namespace Ui {
class MessageBar;
}

namespace skein {

/** What a message is about; chooses its icon. */
enum class MessageKind { Information, Warning, Error };

/** One message, with something to do about it if @c actionText is not empty. */
struct BarMessage
{
    MessageKind kind = MessageKind::Error;
    QString text;       ///< Whole sentences.
    QString actionText; ///< "Try Again"
    std::function<void()> action;
    /** What it is about: the newer of two messages with the same non-empty tag replaces the older,
     * and they can be taken back. */
    QString tag;
    /** What has to change for the message to be out of date; see withdrawTopic(). May be empty. */
    QString topic = {};
    QString otherText = {}; ///< Something else to do about it, beside @c action; may be empty.
    std::function<void()> other = {};
    bool isAwaited = false; ///< Somebody waits for it, and may look elsewhere meanwhile.
};

/**
 * Sentences above the picture that block nothing. Shows the newest; the others wait until it is
 * dismissed. What only informs, and offers nothing to do, never covers anything else. Equal
 * sentences are shown once. What only informs goes by itself when it has been shown as long as
 * reading it takes; all else stays until somebody closes or withdraws it. Read out by screen
 * readers. Lives on the GUI thread.
 */
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    ~MessageBar() override;

    void show(BarMessage message);
    /** An error as it is; cancellations are not shown. @p tag as BarMessage::tag. */
    void show(const Error& error, const QString& tag = {});
    /** Takes back the messages with this tag: their reason is gone. */
    void withdraw(const QString& tag);
    /** Takes back all messages on this topic. Unlike those of one tag they are shown beside each
     * other until then. */
    void withdrawTopic(const QString& topic);
    /** Takes back the message that says just this: somebody says it better. */
    void withdrawText(const QString& text);
    /** Dismisses the message shown; the next one comes. */
    void dismiss();

    /** True while a message with this tag is shown or waits. */
    [[nodiscard]] bool has(const QString& tag) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_messages.size()); }
    /** The sentence shown; empty when there is none. */
    [[nodiscard]] QString text() const;
    /** True while a message that says just this is shown or waits. */
    [[nodiscard]] bool says(const QString& text) const;

    /** How long a message that only informs is shown. */
    [[nodiscard]] static std::chrono::milliseconds stayOf(const QString& text);

Q_SIGNALS:
    void countChanged();
    /** Somebody has something to say: show() was called with it. */
    void said(const skein::BarMessage& message);

private:
    void refresh();
    /** Takes the message away, and does the one or other thing about it. */
    void act(std::function<void()> BarMessage::*what);
    /** Where a message belongs that only informs: above its like, below all others. */
    [[nodiscard]] qsizetype placeOfNews() const;
    /** Lets the message shown go after its time, if it is one that does. */
    void startStay();

    const std::unique_ptr<Ui::MessageBar> m_ui;
    QList<BarMessage> m_messages; ///< The last one is shown.
    QTimer m_stay{this};          ///< Runs while one is shown that goes by itself.
    QString m_staying;            ///< Its text.
};

} // namespace skein
