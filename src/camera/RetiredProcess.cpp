// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/RetiredProcess.h"

#include <QMutex>
#include <QTimer>
#include <set>

namespace skein {

namespace {

/**
 * Those that have not ended yet. At the end of the program, whose event loop would tell of it, some
 * still are: to destroy one would be to wait for it, so they stay here for good.
 */
class Retired final
{
public:
    static void add(QProcess* process)
    {
        static Retired& all = *new Retired;
        const QMutexLocker guard(&all.m_mutex);
        all.m_processes.insert(process);
        QObject::connect(process, &QObject::destroyed, [process] {
            const QMutexLocker lock(&all.m_mutex);
            all.m_processes.erase(process);
        });
    }

private:
    QMutex m_mutex;
    std::set<const QProcess*> m_processes;
};

} // namespace

void retireProcess(std::unique_ptr<QProcess> process, std::chrono::milliseconds patience)
{
    QProcess* const child = process.release();
    child->disconnect();
    child->setParent(nullptr);
    if (child->state() == QProcess::NotRunning) {
        child->deleteLater();
        return;
    }
    Retired::add(child);
    QObject::connect(child, &QProcess::finished, child, &QObject::deleteLater);
    QObject::connect(child, &QProcess::errorOccurred, child, [child](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            child->deleteLater();
        }
    });
    child->closeReadChannel(QProcess::StandardOutput);
    child->closeReadChannel(QProcess::StandardError);
    child->closeWriteChannel();
    if (patience.count() == 0) {
        child->kill();
    } else {
        QTimer::singleShot(patience, child, &QProcess::kill);
    }
}

} // namespace skein
