// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailLoader.h"

#include "image/FileStamp.h"
#include "image/ImagePool.h"
#include "image/Picture.h"
#include "image/ThumbnailMaker.h"
#include "image/ThumbnailQueue.h"
#include "image/ThumbnailStore.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QThread>
#include <algorithm>
#include <deque>

namespace skein {

namespace {
/** A 4K screen full of thumbnails, and a few more. */
constexpr qsizetype cacheBudgetBytes = 40 * 1024 * 1024;
/** More than fits on any screen; those scrolled away first are asked for again when they return. */
constexpr qsizetype maxWaiting = 400;
constexpr qsizetype maxFailures = 10'000;
/** Made, but not yet in the shared cache. Most of these pixels are in ours as well. */
constexpr std::size_t maxUnsaved = 400;
constexpr int niceness = 10;
constexpr int makePriority = 1;
constexpr int savePriority = 0;
} // namespace

class ThumbnailLoader::Private
{
public:
    struct Entry
    {
        QImage image;
        int edge = 0; ///< The size this is as good as can be had for; 0: a makeshift.
        bool isVideo = false;
        bool isSaved = true;
        FileStamp stamp;
        QString fault = {}; ///< Why it is only a part of the picture; empty: it is whole.
    };
    struct Job
    {
        QString path;     ///< Its name now.
        QString workPath; ///< The name the worker was given.
        bool good = false;
        int edge = 0;
        ImagePool::Ticket ticket;
    };

    explicit Private(ThumbnailLoader* loader)
        : q(loader)
        , cache(cacheBudgetBytes)
        , threads(std::max(1, QThread::idealThreadCount()))
        , pool(threads, niceness)
    {}

    [[nodiscard]] bool isDone(const QString& path) const;
    void want(const QString& path);
    void schedule();
    void startNext();
    void startMaking(const ThumbnailQueue::Step& step);
    void startSaving();
    void drop(const QString& path);
    void onMade(quint64 id, const Result<MadeThumbnail>& made);
    void onFailed(const Job& job, const Error& error);
    void keep(const QString& path, const Entry& entry);

    ThumbnailLoader* const q;
    const ThumbnailStore store;
    int edge = edgePixels;
    QCache<QString, Entry> cache;
    QHash<QString, QString>
        failures; ///< Path and reason: a broken file is not tried at each paint.
    ThumbnailQueue queue{maxWaiting};
    QHash<quint64, Job> jobs;
    QHash<QString, quint64> jobOfPath;
    std::deque<QString> unsaved;
    quint64 lastId = 0;
    bool isScheduled = false;
    bool isSaving = false;
    const int threads;
    ImagePool pool;
};

bool ThumbnailLoader::Private::isDone(const QString& path) const
{
    const Entry* present = cache.object(path);
    return (present && present->edge >= edge) || failures.contains(path);
}

void ThumbnailLoader::Private::want(const QString& path)
{
    if (isDone(path) || jobOfPath.contains(path) || queue.isWaiting(path)) {
        return;
    }
    queue.add({path, cache.contains(path)});
    schedule();
}

/** Later, so that a view can ask for a whole screen before the first one begins. */
void ThumbnailLoader::Private::schedule()
{
    if (!std::exchange(isScheduled, true)) {
        QMetaObject::invokeMethod(
            q,
            [this] {
                isScheduled = false;
                startNext();
            },
            Qt::QueuedConnection);
    }
}

void ThumbnailLoader::Private::startNext()
{
    // One more than there are threads, so that none waits for this one.
    while (jobs.size() <= threads) {
        const auto step = queue.takeNext();
        if (!step) {
            break;
        }
        if (!isDone(step->path) && !jobOfPath.contains(step->path)) {
            startMaking(*step);
        }
    }
    if (jobs.isEmpty()) {
        startSaving();
    }
}

void ThumbnailLoader::Private::startMaking(const ThumbnailQueue::Step& step)
{
    const quint64 id = ++lastId;
    const auto ticket =
        pool.start(makePriority, [this, self = QPointer<QObject>(q), id, step, wanted = edge,
                                     shared = store](const CancelToken& cancel) {
            auto made = makeThumbnail(shared, {step.path, wanted, step.good}, cancel);
            callIfThere(self, [this, id, made] { onMade(id, made); });
        });
    jobs.insert(id, {step.path, step.path, step.good, edge, ticket});
    jobOfPath.insert(step.path, id);
}

void ThumbnailLoader::Private::startSaving()
{
    while (!isSaving && !unsaved.empty()) {
        const QString path = unsaved.front();
        unsaved.pop_front();
        Entry* entry = cache.object(path);
        if (!entry || std::exchange(entry->isSaved, true)) {
            continue;
        }
        isSaving = true;
        pool.start(savePriority, [this, self = QPointer<QObject>(q), path, made = *entry,
                                     shared = store](const CancelToken&) {
            // Only if the file still is what the thumbnail was made of.
            if (FileStamp::of(path) == made.stamp) {
                shared.save(path, made.stamp, made.edge, made.image);
            }
            callIfThere(self, [this] {
                isSaving = false;
                startNext();
            });
        });
    }
}

void ThumbnailLoader::Private::drop(const QString& path)
{
    queue.remove(path);
    if (const quint64 id = jobOfPath.take(path); id != 0) {
        jobs.take(id).ticket.cancel();
        schedule();
    }
}

void ThumbnailLoader::Private::keep(const QString& path, const Entry& entry)
{
    cache.insert(path, new Entry(entry), entry.image.sizeInBytes());
    if (!entry.isSaved) {
        unsaved.push_back(path);
        if (unsaved.size() > maxUnsaved) {
            unsaved.pop_front();
        }
    }
    Q_EMIT q->ready(path);
}

void ThumbnailLoader::Private::onMade(quint64 id, const Result<MadeThumbnail>& made)
{
    if (!jobs.contains(id)) {
        return;
    }
    const Job job = jobs.take(id);
    jobOfPath.remove(job.path);
    schedule();
    if (!made) {
        onFailed(job, made.error());
        return;
    }
    if (!made->image.isNull()) {
        const Entry* present = cache.object(job.path);
        // What is still partial after the second attempt stays; forget() asks anew.
        const bool isBest = made->isFinal || job.good;
        if (!present || (isBest && present->edge < job.edge)) {
            keep(job.path, {made->image, isBest ? job.edge : 0, made->isVideo, !made->isNew,
                               made->stamp, made->isPartial ? sentenceForPartial() : QString()});
        }
    }
    if (!made->isFinal && !job.good) {
        queue.add({job.path, true});
    }
}

void ThumbnailLoader::Private::onFailed(const Job& job, const Error& error)
{
    if (error.kind == ErrorKind::NotFound && job.path != job.workPath) {
        queue.add({job.path, job.good}); // renamed before the worker came to it
        return;
    }
    if (error.isCancellation()) {
        return;
    }
    if (Entry* present = cache.object(job.path)) {
        if (error.kind == ErrorKind::NotFound) {
            return; // it is being renamed or thrown away, which does not make it a damaged one
        }
        present->edge = job.edge; // a small one is there, and no better one can be had
        present->fault = error.message;
        Q_EMIT q->ready(job.path);
        return;
    }
    if (failures.size() >= maxFailures) {
        failures.clear();
    }
    failures.insert(job.path, error.message);
    Q_EMIT q->unavailable(job.path, error.message);
}

ThumbnailLoader::ThumbnailLoader(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

ThumbnailLoader::~ThumbnailLoader()
{
    for (const Private::Job& job : std::as_const(d->jobs)) {
        job.ticket.cancel();
    }
}

void ThumbnailLoader::setEdge(int devicePixels)
{
    d->edge = ThumbnailStore::standardEdge(devicePixels);
}

int ThumbnailLoader::edge() const
{
    return d->edge;
}

void ThumbnailLoader::setWanted(const QStringList& visibleFirst)
{
    // No more than can be kept: the first ones would be gone when the last ones come.
    const qsizetype each = qsizetype{d->edge} * d->edge * 4;
    QList<ThumbnailQueue::Step> missing;
    QSet<QString> dropped(d->jobOfPath.keyBegin(), d->jobOfPath.keyEnd());
    for (qsizetype i = 0; i < std::min(visibleFirst.size(), cacheBudgetBytes / each); ++i) {
        const QString& path = visibleFirst.at(i);
        if (!dropped.remove(path) && !d->isDone(path)) {
            missing.append({path, d->cache.contains(path)});
        }
    }
    for (const QString& path : std::as_const(dropped)) {
        d->drop(path);
    }
    d->queue.setWanted(missing);
    d->schedule();
}

QImage ThumbnailLoader::thumbnail(const QString& path)
{
    const Private::Entry* present = d->cache.object(path);
    const QImage image = present ? present->image : QImage();
    d->want(path);
    return image;
}

bool ThumbnailLoader::isVideo(const QString& path) const
{
    const Private::Entry* present = d->cache.object(path);
    return present && present->isVideo;
}

bool ThumbnailLoader::isPartial(const QString& path) const
{
    const Private::Entry* present = d->cache.object(path);
    return present && !present->fault.isEmpty();
}

QString ThumbnailLoader::fault(const QString& path) const
{
    const Private::Entry* present = d->cache.object(path);
    return present ? present->fault : QString();
}

void ThumbnailLoader::provide(const QString& path, const QImage& image)
{
    const Private::Entry* present = d->cache.object(path);
    if (image.isNull() || (present && present->edge > 0)) {
        return;
    }
    const bool tooLarge = std::max(image.width(), image.height()) > d->edge;
    d->keep(path,
        {tooLarge ? image.scaled(d->edge, d->edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                  : image,
            0, false, true, {}, {}});
}

void ThumbnailLoader::forget(const QString& path)
{
    d->drop(path);
    d->cache.remove(path);
    d->failures.remove(path);
}

void ThumbnailLoader::rename(const QString& from, const QString& to)
{
    if (from == to) {
        return;
    }
    forget(to);
    d->failures.remove(from);
    if (Private::Entry* present = d->cache.take(from)) {
        const bool mayBeSaved = present->edge > 0 && !present->isVideo && present->fault.isEmpty();
        present->isSaved = !mayBeSaved;
        d->cache.insert(to, present, present->image.sizeInBytes());
        if (mayBeSaved) {
            d->unsaved.push_back(to); // under its old name it was of no use to others
            d->schedule();
        }
    }
    d->queue.rename(from, to);
    if (const quint64 id = d->jobOfPath.take(from); id != 0) {
        d->jobs[id].path = to;
        d->jobOfPath.insert(to, id);
    }
    d->schedule();
}

} // namespace skein
