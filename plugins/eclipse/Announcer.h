// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Plan.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QString>

namespace skein::eclipse {

/**
 * Says sentences aloud, or sounds a tone: for people who have no eye for the screen.
 *
 * Voice: the desktop's own (spd-say of Speech Dispatcher), or espeak-ng; where there is neither, a
 * tone. The tone is made here and played by what the computer has (pw-play, paplay, aplay), else it
 * is the desktop's beep. Never waits; a new sentence takes the place of one that is being said.
 * GUI thread.
 */
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /** @p folder: where the tone is kept. */
    explicit Announcer(QString folder, QObject* parent = nullptr);
    ~Announcer() override;

    void say(CuePlan::Way way, const QString& sentence, bool isUrgent);
    /** This computer can speak. */
    [[nodiscard]] static bool hasVoice();

private:
    /** Ends what is being said, and waits for nothing. */
    void letGo();
    void run(const QString& program, const QStringList& arguments);
    void sound(bool isUrgent);
    [[nodiscard]] QString tone(bool isUrgent) const;

    const QString m_folder;
    QPointer<QProcess> m_process;
};

/** A tone as a WAV file: 16 bit, one channel. Once, or three times when it @p isUrgent. */
[[nodiscard]] QByteArray toneFile(bool isUrgent);

} // namespace skein::eclipse
