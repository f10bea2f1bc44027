// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include "plugin/PluginHandle.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QString>
#include <optional>

namespace skein {
class PluginHost;
}

namespace skein::eclipse {

/**
 * Says sentences aloud, or sounds a tone: for people who have no eye for the screen.
 *
 * Voice: the desktop's own (spd-say of Speech Dispatcher), or espeak-ng; where there is neither, a
 * tone. The tone is made here and played by what the computer has (pw-play, paplay, aplay), else it
 * is the desktop's beep. Never waits: what there is is found out in a job, and a sentence before
 * that is said then. A new sentence takes the place of one that is being said. GUI thread; borrows
 * the host.
 */
class Announcer final : public QObject
{
    Q_OBJECT

public:
    explicit Announcer(PluginHost& host, QObject* parent = nullptr);
    ~Announcer() override;

    void say(CuePlan::Way way, const QString& sentence, bool isUrgent);
    /** This computer can speak; nothing: it is not known yet, and known() will tell. */
    [[nodiscard]] std::optional<bool> hasVoice() const;

Q_SIGNALS:
    void known();

private:
    /** What this computer has; empty: nothing of the kind. */
    struct Means
    {
        QString dispatcher;
        QString engine;
        QString player;
        QString tone; ///< A file.
        QString urgentTone;
    };
    struct Words
    {
        CuePlan::Way way;
        QString sentence;
        bool isUrgent;
    };

    /** Asks the disk; on another thread. */
    [[nodiscard]] static Means find(const QString& folder);
    /** Ends what is being said, and waits for nothing. */
    void letGo();
    void run(const QString& program, const QStringList& arguments);
    void sound(bool isUrgent);

    PluginHost& m_host;
    PluginHandle m_finding = 0;
    std::optional<Means> m_means;
    std::optional<Words> m_waiting; ///< To be said when the means are known.
    QPointer<QProcess> m_process;
};

/** A tone as a WAV file: 16 bit, one channel. Once, or three times when it @p isUrgent. */
[[nodiscard]] QByteArray toneFile(bool isUrgent);

} // namespace skein::eclipse
