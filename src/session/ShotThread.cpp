// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotThread.h"

#include "base/Logging.h"

namespace skein {

namespace {

/** Of edits: they are finished as long as the disk answers at all. */
constexpr unsigned long editStepMs = 5000;
/** Of reading, which nobody misses: less than a window may stand still when it closes. */
constexpr unsigned long readStepMs = 1000;

} // namespace

ShotThread::ShotThread()
    : m_worker(new ShotWorker(m_state))
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("skein-shots"));
    m_worker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

ShotThread::~ShotThread()
{
    finish(false, {});
}

void ShotThread::finish(bool hasEdits, const QList<ShotEdit>& more)
{
    if (!m_thread || m_thread->isFinished()) {
        return;
    }
    m_state->isClosing = true;
    for (const ShotEdit& edit : more) {
        post([edit](ShotWorker& to) { to.edit(edit); });
    }
    post([ending = m_thread.get()](ShotWorker&) { ending->quit(); });
    const unsigned long stepMs = hasEdits || !more.isEmpty() ? editStepMs : readStepMs;
    int known = m_state->shotsDone;
    while (!m_thread->wait(stepMs)) {
        if (std::exchange(known, m_state->shotsDone) == m_state->shotsDone) {
            qCWarning(lcSession) << "the disk does not answer; ratings may be missing";
            static_cast<void>(m_thread.release()); // it hangs where nobody can reach it
            return;
        }
    }
}

} // namespace skein
