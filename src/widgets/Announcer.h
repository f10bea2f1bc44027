// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <array>

class QWidget;

namespace skein {

/**
 * Has the desktop's screen reader say sentences that nobody asked for: what arrived, what went
 * wrong. Where nobody listens it does nothing.
 *
 * With Qt 6.8 and newer they are announcements (QAccessibleAnnouncementEvent). Before, Qt's bridge
 * to AT-SPI has none and drops alerts; what it does tell is that an object appears, and Orca reads
 * out one whose role is "notification". There are a few of them, in turn, because a reader asks for
 * the name a moment later, when the next sentence may have come. Lives on the GUI thread; the
 * window owns it.
 */
class Announcer final : public QObject
{
    Q_OBJECT

public:
    enum class Haste {
        Polite, ///< When the reader has said what it is saying.
        AtOnce, ///< Something went wrong.
    };

    explicit Announcer(QWidget* window);

    void say(const QString& sentence, Haste haste = Haste::Polite);
    /** What was said last. */
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* m_window;
    static constexpr std::size_t noteCount = 4;
    std::array<QPointer<QWidget>, noteCount> m_notes;
    std::size_t m_next = 0;
    QString m_text;
};

} // namespace skein
