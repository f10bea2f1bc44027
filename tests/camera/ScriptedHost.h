// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/Commands.h"
#include "wire/FrameReader.h"
#include "wire/Messages.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace skein {

/**
 * Plays a camera host on the wire, well-behaved but for what its script says.
 *
 * A script is a list of "[RUN:]COMMAND=ACTION": RUN limits it to the RUN-th process that counts in
 * the same file. Commands are open, close, read, write, capture, preview, stop, download,
 * thumbnail, list, delete, summary, hello, reopen (open, when it was open before). Actions: see
 * act(), and "busy", "timeout" or "held", which fail with that ("busy*3": the first three times).
 * Besides, "lens=500": a lens that can be sent to positions, stands at this one, and always settles
 * one short of what it is asked for; and "eos=1": a Canon's place for what it magnifies;
 * "lockup=1": a Canon with mirror lockup; "zoom=1": a Nikon that magnifies live view in three steps
 * and locks the setting at the last one; "priority=Application": a Sony that is ruled by the
 * computer. Blocking, one thread.
 */
class ScriptedHost final
{
public:
    ScriptedHost(QString staging, const QStringList& script, int run);
    /** Serves until stdin ends. */
    int serve();

private:
    void take(const wire::CommandFrame& frame);
    /** @return true when it was answered with a failure. */
    bool failFor(const QString& command, const QString& action, quint32 id);
    /** @return true when the action leaves nothing to answer. */
    bool act(const QString& action, quint32 id);
    void answer(const wire::CommandFrame& frame);
    /** Where it says that a file at @p path is; elsewhere, when the script has "elsewhere=". */
    [[nodiscard]] QString told(const QString& path) const;
    void answerDownload(quint32 id, const CameraFileRef& file);
    void cancel(quint32 id);
    /** A held capture comes to its end, as a real host waits for it before it closes. */
    void finishCapture();
    void send(quint32 id, wire::Message message);
    void writeAll(const QByteArray& bytes);

    QString m_staging;
    QHash<QString, QString> m_actions;
    QList<CameraSetting> m_settings;
    QList<wire::CommandFrame> m_held; ///< Wait for a Cancel.
    wire::FrameReader m_reader;
    QHash<QString, int> m_failures; ///< How often a command has failed.
    int m_openings = 0;
    int m_pictures = 0;
};

} // namespace skein
