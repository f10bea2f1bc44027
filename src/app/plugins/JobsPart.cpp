// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/JobsPart.h"

#include "image/ImagePool.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <atomic>
#include <mutex>
#include <utility>

namespace skein {

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::JobsPart)
};

} // namespace

/** Shared by the thread that works and the GUI thread. */
class JobsPart::Job final : public PluginJob
{
public:
    explicit Job(PluginTask wanted)
        : task(std::move(wanted))
    {}
    virtual ~Job() = default;

    [[nodiscard]] bool isCancelled() const override { return cancelled.load(); }
    void setProgress(double part, const QString& what) override
    {
        {
            const std::lock_guard lock(mutex);
            progress = part;
            doing = what;
            if (std::exchange(isTold, true)) {
                return; // What is on its way tells the newest.
            }
        }
        progressed();
    }
    void fail(const QString& sentence) override
    {
        const std::lock_guard lock(mutex);
        error = sentence;
    }

    const PluginTask task;
    std::function<void()> progressed;
    std::atomic_bool cancelled = false;
    std::atomic_bool isTaken = false; ///< By the thread that does it, or by who cancels it before.
    std::mutex mutex;                 ///< For what follows.
    double progress = 0;
    QString doing;
    bool isTold = false; ///< onProgress() was ordered and has not looked yet.
    QString error;
    QVariant result;
};

JobsPart::JobsPart(DeskTools& tools, QThreadPool& threads)
    : PluginPart(tools)
    , m_threads(threads)
{}

JobsPart::~JobsPart() = default;

PluginHandle JobsPart::run(const PluginTask& task)
{
    const PluginHandle handle = admit(
        QStringLiteral("a job"), task.work ? QString() : QStringLiteral("it has no function"));
    if (handle == 0) {
        return 0;
    }
    const auto job = std::make_shared<Job>(task);
    const QPointer<QObject> home(&tools().home);
    job->progressed = [this, home, handle] {
        callIfThere(home, [this, handle] { onProgress(handle); });
    };
    m_jobs[handle] = job;
    m_threads.start([this, home, handle, job, guard = sharedGuard()] {
        if (job->isTaken.exchange(true)) {
            return; // Cancelled while it waited, and that was told.
        }
        if (!job->isCancelled()) {
            (void)guard->callElsewhere([&] {
                QVariant result = job->task.work(*job);
                const std::lock_guard lock(job->mutex);
                job->result = std::move(result);
            });
        }
        callIfThere(home, [this, handle] { onFinished(handle); });
    });
    return handle;
}

void JobsPart::onProgress(PluginHandle handle)
{
    const auto found = m_jobs.find(handle);
    if (found == m_jobs.end()) {
        return;
    }
    const auto job = found->second;
    std::unique_lock lock(job->mutex);
    job->isTold = false;
    const double part = job->progress;
    const QString doing = job->doing;
    lock.unlock();
    if (job->task.progress) {
        (void)guard().call([&] { job->task.progress(part, doing); });
    }
}

void JobsPart::onFinished(PluginHandle handle)
{
    const auto found = m_jobs.find(handle);
    if (found == m_jobs.end()) {
        return;
    }
    const auto job = found->second;
    m_jobs.erase(found);
    if (job->task.finished) {
        //: answer to a plugin's work that somebody ended
        const QString error = job->isCancelled() ? JobWords::tr("Cancelled.") : job->error;
        (void)guard().call(
            [&] { job->task.finished(error.isEmpty() ? job->result : QVariant(), error); });
    }
}

void JobsPart::cancel(PluginHandle job)
{
    if (!isRightThread()) {
        return;
    }
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end()) {
        return;
    }
    found->second->cancelled = true;
    if (!found->second->isTaken.exchange(true)) {
        // It waits behind others, which may take minutes.
        callIfThere(&tools().home, [this, job] { onFinished(job); });
    }
}

bool JobsPart::remove(PluginHandle handle)
{
    cancel(handle);
    return m_jobs.erase(handle) > 0;
}

QStringList JobsPart::clear()
{
    QStringList left;
    while (!m_jobs.empty()) {
        left.append(QStringLiteral("job %1").arg(m_jobs.begin()->first));
        remove(m_jobs.begin()->first);
    }
    return left;
}

} // namespace skein
