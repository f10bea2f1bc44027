// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ImageLoader.h"

#include "image/ImageCache.h"
#include "image/ImagePool.h"
#include "image/Picture.h"
#include "image/PrefetchQueue.h"
#include "image/StagedLoad.h"

#include <QHash>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <unistd.h>

namespace skein {

namespace {
/** Behind the picture looked at, before the thumbnails. */
constexpr int backgroundNiceness = 7;
/** What has just been decoded is scaled and painted first: on two processors a neighbour that is
 * decoded meanwhile would double the time that takes. */
constexpr int aheadDelayMs = 30;
/** Two, so that a decoder which is slow to stop does not delay the next picture. */
constexpr int minForegroundThreads = 2;

qint64 budgetOrDefault(qint64 bytes)
{
    return bytes > 0 ? bytes : ImageLoader::automaticCacheBudget();
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
        bool isAhead = false;    ///< Loaded by prefetch().
        bool isVisible = false;  ///< Another view waits for it, too.
    };

    Private(ImageLoader* loader, qint64 budgetBytes)
        : q(loader)
        , cache(budgetOrDefault(budgetBytes))
        , backgroundThreads(std::max(1, QThread::idealThreadCount() - 1))
        , foreground(std::max(minForegroundThreads, QThread::idealThreadCount()), 0)
        , background(backgroundThreads, backgroundNiceness)
    {
        aheadTimer.setSingleShot(true);
        aheadTimer.setInterval(aheadDelayMs);
        QObject::connect(&aheadTimer, &QTimer::timeout, loader, [this] { startAhead(); });
    }

    quint64 start(const QString& path, QSize pixels, Priority priority);
    quint64 run(Job job);
    void startEarlyStages(const QString& path, QSize pixels);
    void startAhead();
    void startAheadSoon();
    void dropCurrent();
    void drop(quint64 id);
    void onStage(quint64 id, LoadedImage picture);
    void onFinished(quint64 id, const Result<void>& result);
    bool joinRunning(const QString& path, QSize pixels, Priority priority);
    void tellHeld();

    ImageLoader* const q;
    ImageCache cache;
    QHash<quint64, Job> jobs;
    QHash<QString, quint64> jobOfPath;
    quint64 lastId = 0;
    QString currentPath;
    quint64 currentId = 0;
    quint64 earlyId = 0; ///< Only the early stages of the current one; not in jobOfPath.
    PrefetchQueue ahead;
    QTimer aheadTimer; ///< Runs while nothing is to be loaded ahead yet.
    QHash<const QObject*, QHash<qint64, qint64>> held; ///< Bytes by QImage::cacheKey().
    const int backgroundThreads;
    ImagePool foreground;
    ImagePool background;
};

quint64 ImageLoader::Private::run(Job job)
{
    const quint64 id = ++lastId;
    ImagePool& pool = job.priority == Priority::Current ? foreground : background;
    job.ticket = pool.start(static_cast<int>(job.priority),
        [this, self = QPointer<QObject>(q), id, plan = job.plan](const CancelToken& cancel) {
            const auto result = loadInStages(plan, cancel, [&](const LoadedImage& picture) {
                callIfThere(self, [this, id, picture] { onStage(id, picture); });
            });
            callIfThere(self, [this, id, result] { onFinished(id, result); });
        });
    jobs.insert(id, job);
    return id;
}

quint64 ImageLoader::Private::start(const QString& path, QSize pixels, Priority priority)
{
    const bool early = priority != Priority::Prefetch && cache.best(path).image.isNull();
    // What is looked at may have all processors; the others stand back behind it.
    const int threads = priority == Priority::Current ? QThread::idealThreadCount() : 1;
    const quint64 id = run({path, {path, pixels, early, true, threads}, priority, {}});
    jobOfPath.insert(path, id);
    if (priority == Priority::Current) {
        currentId = id;
    }
    return id;
}

/** The pixels asked for are on their way in a prefetch, which skips the stages before. */
void ImageLoader::Private::startEarlyStages(const QString& path, QSize pixels)
{
    earlyId = run({path, {path, pixels, true, false}, Priority::Current, {}});
}

void ImageLoader::Private::startAhead()
{
    const auto isAhead = [](const Job& job) { return job.isAhead; };
    while (!ahead.isEmpty() && !aheadTimer.isActive() && !jobs.contains(currentId) &&
           std::count_if(jobs.cbegin(), jobs.cend(), isAhead) < backgroundThreads) {
        const QString path = ahead.takeNext();
        // Looking a picture up also keeps it from being the next to go.
        if (cache.sufficient(path, ahead.pixels()).image.isNull() && !jobOfPath.contains(path)) {
            jobs[start(path, ahead.pixels(), Priority::Prefetch)].isAhead = true;
        }
    }
}

void ImageLoader::Private::startAheadSoon()
{
    if (!aheadTimer.isActive()) { // Whoever walks quickly does not put it off for good.
        aheadTimer.start();
    }
}

void ImageLoader::Private::dropCurrent()
{
    const quint64 id = std::exchange(currentId, 0);
    if (const auto it = jobs.find(id); it != jobs.end() && it->isVisible) {
        it->priority = Priority::Visible; // goes on for the other view
    } else {
        drop(id);
    }
    drop(std::exchange(earlyId, 0));
}

void ImageLoader::Private::drop(quint64 id)
{
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return;
    }
    it->ticket.cancel();
    if (jobOfPath.value(it->path) == id) {
        jobOfPath.remove(it->path);
    }
    jobs.erase(it);
}

void ImageLoader::Private::onStage(quint64 id, LoadedImage picture)
{
    const auto it = jobs.find(id);
    if (it == jobs.end()) {
        return; // superseded or forgotten while this was on its way
    }
    picture.path = it->path;
    if (id == earlyId && !cache.best(picture.path).image.isNull()) {
        return; // the better one was quicker
    }
    it->lastPartial = picture.partial;
    static_cast<void>(cache.best(currentPath)); // what is looked at goes last
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
    drop(id);
    if (id == earlyId) {
        return;
    }
    const bool moved =
        job.path != job.plan.path && !result && result.error().kind == ErrorKind::NotFound;
    if (moved || (job.askedAgain && (!result || job.lastPartial))) {
        Job& again = jobs[start(job.path, job.plan.pixels, job.priority)];
        again.isVisible = job.isVisible;
        again.isAhead = job.isAhead;
        return;
    }
    if (job.priority == Priority::Current) {
        startAheadSoon();
    } else {
        startAhead();
    }
    if (!result && !result.error().isCancellation() &&
        !(job.isAhead && job.priority == Priority::Prefetch)) {
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
        it->isVisible = it->isVisible || priority == Priority::Visible;
        it->askedAgain = it->askedAgain || begun;
        if (priority == Priority::Current && currentId != id) {
            currentId = id;
            if (!it->plan.earlyStages && cache.best(path).image.isNull()) {
                startEarlyStages(path, pixels);
            }
        }
        return true;
    }
    // It asks for more, or sooner: the one that replaces it answers whoever waited for it as well.
    const Job before = *it;
    drop(id);
    const bool isCurrent = id == currentId || priority == Priority::Current;
    const bool wantsMore =
        before.priority != Priority::Prefetch && covers(before.plan.pixels, pixels);
    Job& more = jobs[start(path, wantsMore ? before.plan.pixels : pixels,
        isCurrent ? Priority::Current : std::max(before.priority, priority))];
    more.isVisible = before.isVisible || priority == Priority::Visible;
    return true;
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
    if (priority == Priority::Current) {
        if (d->jobOfPath.value(path) != d->currentId) {
            d->dropCurrent();
        }
        d->currentPath = path;
    }
    const LoadedImage enough = d->cache.sufficient(path, pixels);
    const LoadedImage picture = enough.image.isNull() ? d->cache.best(path) : enough;
    if (enough.image.isNull() && !d->joinRunning(path, pixels, priority)) {
        d->jobs[d->start(path, pixels, priority)].isVisible = priority == Priority::Visible;
    }
    if (!picture.image.isNull()) {
        Q_EMIT loaded(picture);
    }
}

void ImageLoader::prefetch(const QStringList& paths, QSize pixels)
{
    d->ahead.set(paths, pixels, d->cache.budgetBytes() / 2);
    const QList<quint64> ids = d->jobs.keys();
    for (const quint64 id : ids) {
        const Private::Job job = d->jobs.value(id);
        if (job.isAhead && job.priority == Priority::Prefetch && !paths.contains(job.path)) {
            d->drop(id);
        }
    }
    d->startAheadSoon();
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
    d->ahead.rename(from, to);
    if (d->currentPath == from) {
        d->currentPath = to;
    }
    if (const auto it = d->jobs.find(d->earlyId); it != d->jobs.end() && it->path == from) {
        it->path = to;
    }
    if (const quint64 id = d->jobOfPath.take(from); id != 0) {
        d->jobs[id].path = to;
        d->jobOfPath.insert(to, id);
    }
}

void ImageLoader::Private::tellHeld()
{
    QHash<qint64, qint64> all;
    for (const auto& own : std::as_const(held)) {
        all.insert(own);
    }
    cache.setHeld(all);
}

void ImageLoader::setHeld(const QObject* holder, const QList<QImage>& images)
{
    if (!d->held.contains(holder)) {
        connect(holder, &QObject::destroyed, this, [this, holder] {
            d->held.remove(holder);
            d->tellHeld();
        });
    }
    QHash<qint64, qint64> own;
    for (const QImage& image : images) {
        if (!image.isNull()) {
            own.insert(image.cacheKey(), image.sizeInBytes());
        }
    }
    if (d->held.value(holder) != own) {
        d->held.insert(holder, own);
        d->tellHeld();
    }
}

qint64 ImageLoader::heldBytes() const
{
    return d->cache.heldBytes();
}

qint64 ImageLoader::automaticCacheBudget()
{
    return qint64{::sysconf(_SC_PHYS_PAGES)} / 4 * ::sysconf(_SC_PAGESIZE);
}

qint64 ImageLoader::cacheUsedBytes() const
{
    return d->cache.usedBytes();
}

qint64 ImageLoader::cacheBudgetBytes() const
{
    return d->cache.budgetBytes();
}

void ImageLoader::setCacheBudget(qint64 bytes)
{
    d->cache.setBudget(budgetOrDefault(bytes));
}

} // namespace skein
