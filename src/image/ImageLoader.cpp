// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLoader.h"

#include "image/ImageCache.h"
#include "image/ImagePool.h"
#include "image/Picture.h"
#include "image/StagedLoad.h"

#include <QHash>
#include <QThread>
#include <algorithm>
#include <unistd.h>

namespace skein {

namespace {
/** Behind the picture looked at, before the thumbnails. */
constexpr int backgroundNiceness = 5;
/** Two, so that a decoder which is slow to stop does not delay the next picture. */
constexpr int minForegroundThreads = 2;

qint64 quarterOfMemory()
{
    return qint64{::sysconf(_SC_PHYS_PAGES)} / 4 * ::sysconf(_SC_PAGESIZE);
}

bool covers(QSize have, QSize want)
{
    // Empty means all pixels.
    return have.isEmpty() ||
           (!want.isEmpty() && have.width() >= want.width() && have.height() >= want.height());
}
} // namespace

class ImageLoader::Private
{
public:
    struct Job
    {
        QString path; ///< Its name now; a rename changes it while the worker goes on.
        LoadPlan plan;
        Priority priority = Priority::Current;
        ImagePool::Ticket ticket;
        bool lastPartial = false;
        bool askedAgain = false; ///< While it ran: the file may have grown meanwhile.
    };

    Private(ImageLoader* loader, qint64 budgetBytes)
        : q(loader)
        , cache(budgetBytes > 0 ? budgetBytes : quarterOfMemory())
        , foreground(std::max(minForegroundThreads, QThread::idealThreadCount()), 0)
        , background(QThread::idealThreadCount() - 1, backgroundNiceness)
    {}

    void start(const QString& path, QSize pixels, Priority priority);
    void drop(quint64 id);
    void onStage(quint64 id, LoadedImage picture);
    void onFinished(quint64 id, const Result<void>& result);
    bool joinRunning(const QString& path, QSize pixels, Priority priority);

    ImageLoader* const q;
    ImageCache cache;
    QHash<quint64, Job> jobs;
    QHash<QString, quint64> jobOfPath;
    quint64 lastId = 0;
    quint64 currentId = 0;
    // Last: destroyed first, and nothing runs any more when the rest goes.
    ImagePool foreground;
    ImagePool background;
};

void ImageLoader::Private::start(const QString& path, QSize pixels, Priority priority)
{
    const quint64 id = ++lastId;
    const bool early = priority != Priority::Prefetch && cache.best(path).image.isNull();
    Job job{path, {path, pixels, early}, priority, {}, false, false};
    ImagePool& pool = priority == Priority::Current ? foreground : background;
    job.ticket = pool.start(
        static_cast<int>(priority), [this, id, plan = job.plan](const CancelToken& cancel) {
            const auto result = loadInStages(plan, cancel, [&](const LoadedImage& picture) {
                QMetaObject::invokeMethod(
                    q, [this, id, picture] { onStage(id, picture); }, Qt::QueuedConnection);
            });
            QMetaObject::invokeMethod(
                q, [this, id, result] { onFinished(id, result); }, Qt::QueuedConnection);
        });
    jobOfPath.insert(path, id);
    jobs.insert(id, std::move(job));
    if (priority == Priority::Current) {
        currentId = id;
    }
}

void ImageLoader::Private::drop(quint64 id)
{
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return;
    }
    it->ticket.cancel();
    jobOfPath.remove(it->path);
    jobs.erase(it);
}

void ImageLoader::Private::onStage(quint64 id, LoadedImage picture)
{
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return; // superseded or forgotten while this was on its way
    }
    it->lastPartial = picture.partial;
    picture.path = it->path;
    cache.insert(picture);
    Q_EMIT q->loaded(picture);
}

void ImageLoader::Private::onFinished(quint64 id, const Result<void>& result)
{
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return;
    }
    const Job job = *it;
    jobOfPath.remove(job.path);
    jobs.erase(it);
    const bool moved =
        job.path != job.plan.path && !result && result.error().kind == ErrorKind::NotFound;
    if (moved || (job.askedAgain && (!result || job.lastPartial))) {
        start(job.path, job.plan.pixels, job.priority);
        return;
    }
    if (!result && !result.error().isCancellation()) {
        Q_EMIT q->failed(job.path, result.error());
    }
}

/** True when work under way will answer this request as well. */
bool ImageLoader::Private::joinRunning(const QString& path, QSize pixels, Priority priority)
{
    const quint64 id = jobOfPath.value(path);
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return false;
    }
    const bool begun = it->ticket.hasBegun();
    if (covers(it->plan.pixels, pixels) && (begun || it->priority >= priority)) {
        it->priority = std::max(it->priority, priority);
        it->askedAgain = it->askedAgain || begun;
        if (priority == Priority::Current) {
            currentId = id;
        }
        return true;
    }
    drop(id);
    return false;
}

ImageLoader::ImageLoader(qint64 cacheBudgetBytes, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, cacheBudgetBytes))
{
    qRegisterMetaType<LoadedImage>();
}

ImageLoader::~ImageLoader()
{
    for (const Private::Job& job : std::as_const(d->jobs)) {
        job.ticket.cancel();
    }
}

void ImageLoader::request(const QString& path, QSize pixels, Priority priority)
{
    if (priority == Priority::Current && d->jobOfPath.value(path) != d->currentId) {
        d->drop(std::exchange(d->currentId, 0));
    }
    const LoadedImage enough = d->cache.sufficient(path, pixels);
    const LoadedImage picture = enough.image.isNull() ? d->cache.best(path) : enough;
    if (enough.image.isNull() && !d->joinRunning(path, pixels, priority)) {
        d->start(path, pixels, priority);
    }
    if (!picture.image.isNull()) {
        Q_EMIT loaded(picture);
    }
}

LoadedImage ImageLoader::cached(const QString& path) const
{
    return d->cache.best(path);
}

void ImageLoader::forget(const QString& path)
{
    d->cache.remove(path);
    d->drop(d->jobOfPath.value(path));
}

void ImageLoader::rename(const QString& from, const QString& to)
{
    if (from == to) {
        return;
    }
    d->drop(d->jobOfPath.value(to));
    d->cache.rename(from, to);
    if (const quint64 id = d->jobOfPath.take(from); id != 0) {
        d->jobs[id].path = to;
        d->jobOfPath.insert(to, id);
    }
}

qint64 ImageLoader::cacheUsedBytes() const
{
    return d->cache.usedBytes();
}

qint64 ImageLoader::cacheBudgetBytes() const
{
    return d->cache.budgetBytes();
}

} // namespace skein
