// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ShotThread.h"

#include "base/Niceness.h"
#include "base/Logging.h"

#include <QCoreApplication>

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
    std::erase_if(
        farewells(), [](const Farewell& earlier) { return earlier.thread->isFinished(); });
    farewells().push_back({std::move(m_thread), m_state, hasEdits || !more.isEmpty()});
}

std::vector<ShotThread::Farewell>& ShotThread::farewells()
{
    static std::vector<Farewell> all;
    static const bool isPrepared = [] {
        qAddPostRoutine(&ShotThread::waitForAll);
        return true;
    }();
    Q_UNUSED(isPrepared);
    return all;
}

void ShotThread::waitForAll()
{
    for (Farewell& farewell : farewells()) {
        farewell.wait();
    }
    farewells().clear();
}

void ShotThread::Farewell::wait()
{
    const unsigned long stepMs = hasEdits ? editStepMs : readStepMs;
    int known = state->shotsDone;
    while (!thread->wait(stepMs)) {
        if (std::exchange(known, state->shotsDone) == state->shotsDone) {
            qCWarning(lcSession) << "the disk does not answer; ratings may be missing";
            static_cast<void>(thread.release()); // it hangs where nobody can reach it
            return;
        }
    }
}

} // namespace skein
