// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <chrono>
#include <functional>

namespace skein {
class PluginSettings;
}

namespace skein::photobox {

/**
 * Keeps the password, and lets through who knows it. After a wrong one nobody is heard for a while,
 * which doubles from one second to a minute. Lives on the GUI thread; hashes on a thread of its
 * own, which it waits for when it goes (half a second at most). Borrows the settings.
 */
class Gate final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longestWait{60};

    explicit Gate(PluginSettings& settings, QObject* parent = nullptr);
    ~Gate() override;

    /** Empty settings have none. What is stored and cannot be read counts as one that nobody
     * knows: it is replaced in the preferences. */
    [[nodiscard]] bool hasPassword() const;
    /** Takes it for this one from now on; empty: there is none any more. @p done is called when it
     * is stored. */
    void setPassword(const QString& password, const std::function<void()>& done = {});
    /** Somebody wants to go through: answered by opened() or refused(); not at all while one is
     * being looked at or remaining() is not zero. */
    void tryPassword(const QString& password);
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }
    /** How long nobody is heard. */
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    /** For tests: the first wait; each is twice as long as the one before. */
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; }
    void setRounds(int rounds) { m_rounds = rounds; }

Q_SIGNALS:
    void opened();
    void refused();
    void passwordChanged();

private:
    void onTried(bool fits);

    PluginSettings& m_settings;
    QThreadPool m_thread;
    bool m_isAtWork = false;
    int m_rounds;
    int m_order = 0; ///< Of passwords to be stored: the last one counts.
    std::chrono::milliseconds m_firstWait{1000};
    std::chrono::milliseconds m_wait{0};
    QElapsedTimer m_sinceRefusal;
};

} // namespace skein::photobox
