// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>

namespace skein {

class MessageBar;

/**
 * What is done in a window beside its cameras, by plugins: files that are being saved, which the
 * window waits for before it closes, and work that takes long, about which it asks first. Lives on
 * the GUI thread; borrows the bar.
 */
class WindowWork final : public QObject
{
    Q_OBJECT

public:
    explicit WindowWork(MessageBar& messages, QObject* parent = nullptr);

    /** Files are being saved until @p saving answers. What goes wrong is said in the bar, and stays
     * there: that other files are saved makes up for nothing. */
    void follow(const QFuture<Result<QStringList>>& saving);
    [[nodiscard]] bool isSaving() const { return m_saving > 0; }
    /** Something is held. */
    [[nodiscard]] bool isUnderWay() const { return !m_holds.empty(); }

    /** Something is under way: @p what says so and what closing does to it, in whole sentences.
     * @p stop ends it. @return for release(). */
    int hold(const QString& what, std::function<void()> stop);
    void release(int hold);

    /** For the close event: true when nothing is held. Else it is asked, and answered by @p close,
     * which is called when all of it was stopped. The question names all that is held, also what is
     * begun or ends while it stands there. */
    [[nodiscard]] bool mayClose(std::function<void()> close);
    /** The program is told to end: stops all of it, and nobody is asked. */
    void stop();

Q_SIGNALS:
    /** isSaving() may be false now. */
    void saved();
    void failed(const skein::Error& error);

private:
    struct Hold
    {
        QString what;
        std::function<void()> stop;
    };
    void ask();
    [[nodiscard]] static QString savingTag() { return QStringLiteral("result"); }
    [[nodiscard]] static QString closingTag() { return QStringLiteral("work-closing"); }

    MessageBar& m_messages;
    std::map<int, Hold> m_holds;
    std::function<void()> m_close; ///< What the question is about.
    int m_lastHold = 0;
    int m_saving = 0;
};

} // namespace skein
