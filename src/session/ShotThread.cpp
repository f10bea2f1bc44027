// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotThread.h"

#include "base/Niceness.h"
#include "session/ThreadFarewell.h"

namespace skein {

namespace {

/** Of edits: they are finished as long as the disk answers at all. */
constexpr unsigned long editStepMs = 5000;
/** Of reading, which nobody misses. */
constexpr unsigned long readStepMs = 1000;

/** Behind the window and the picture looked at: a large folder is read for seconds. */
constexpr int niceness = 5;

} // namespace

ShotThread::ShotThread()
    : m_worker(new ShotWorker(m_state))
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("skein-shots"));
    m_worker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_thread.get(), &QThread::started, m_worker, [] { standBack(niceness); });
    m_thread->start();
}

ShotThread::~ShotThread()
{
    finish(false, {});
}

void ShotThread::finish(bool hasEdits, const QList<ShotEdit>& more)
{
    if (!m_thread) {
        return;
    }
    m_state->isClosing = true;
    for (const ShotEdit& edit : more) {
        post([edit](ShotWorker& to) { to.edit(edit); });
    }
    post([ending = m_thread.get()](ShotWorker&) { ending->quit(); });
    const bool isEditing = hasEdits || !more.isEmpty();
    ThreadFarewell::say(std::move(m_thread), isEditing ? editStepMs : readStepMs,
        [state = m_state] { return state->shotsDone.load(); });
}

} // namespace skein
