// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/ThumbnailLoader.h"

#include "image/ImagePool.h"
#include "image/ThumbnailMaker.h"

#include <QCache>
#include <QHash>
#include <QQueue>
#include <QThread>
#include <algorithm>

namespace skein {

namespace {
constexpr qsizetype cacheBudgetBytes = 96 * 1024 * 1024;
/** More than fits on any screen; those scrolled away first are asked for again when they return. */
constexpr qsizetype maxWaiting = 400;
constexpr qsizetype maxFailures = 10'000;
constexpr int niceness = 10;
/** Every first, small thumbnail comes before any second, better one; the newest wish first. */
constexpr int quickPriority = 1 << 30;
} // namespace

class ThumbnailLoader::Private
{
public:
    struct Job
    {
        QString path;      ///< Its name now.
        QString workPath;  ///< The name the worker was given.
        bool good = false; ///< Makes the better one.
        ImagePool::Ticket ticket;
    };

    explicit Private(ThumbnailLoader* loader)
        : q(loader)
        , cache(cacheBudgetBytes)
        , pool(QThread::idealThreadCount(), niceness)
    {}

    void start(const QString& path, bool good);
    void drop(const QString& path);
    void limitWaiting();
    void onMade(quint64 id, const Result<Thumbnail>& made);
    void keep(const QString& path, const Thumbnail& thumbnail);

    ThumbnailLoader* const q;
    QCache<QString, Thumbnail> cache;
    QHash<QString, QString>
        failures; ///< Path and reason: a broken file is not tried at each paint.
    QHash<quint64, Job> jobs;
    QHash<QString, quint64> jobOfPath;
    QQueue<quint64> order; ///< Oldest wish first; holds ids of finished jobs as well.
    quint64 lastId = 0;
    ImagePool pool; // last: destroyed first
};

void ThumbnailLoader::Private::start(const QString& path, bool good)
{
    const quint64 id = ++lastId;
    const int newest = static_cast<int>(id % quickPriority);
    const auto ticket = pool.start(
        good ? newest : quickPriority + newest, [this, id, path, good](const CancelToken& cancel) {
            auto made = good ? goodThumbnail(path, edgePixels, cancel)
                             : quickThumbnail(path, edgePixels, cancel);
            if (!good && made && made->image.isNull() && !cancel.isCancelled()) {
                made = goodThumbnail(path, edgePixels, cancel);
            }
            QMetaObject::invokeMethod(
                q, [this, id, made] { onMade(id, made); }, Qt::QueuedConnection);
        });
    jobs.insert(id, {path, path, good, ticket});
    jobOfPath.insert(path, id);
    order.enqueue(id);
    limitWaiting();
}

void ThumbnailLoader::Private::drop(const QString& path)
{
    if (const quint64 id = jobOfPath.take(path); id != 0) {
        jobs.take(id).ticket.cancel();
    }
}

void ThumbnailLoader::Private::limitWaiting()
{
    while (order.size() > maxWaiting) {
        if (const auto it = jobs.constFind(order.dequeue()); it != jobs.constEnd()) {
            drop(it->path);
        }
    }
}

void ThumbnailLoader::Private::keep(const QString& path, const Thumbnail& thumbnail)
{
    cache.insert(path, new Thumbnail(thumbnail), thumbnail.image.sizeInBytes());
    Q_EMIT q->ready(path);
}

void ThumbnailLoader::Private::onMade(quint64 id, const Result<Thumbnail>& made)
{
    const auto it = jobs.constFind(id);
    if (it == jobs.constEnd()) {
        return;
    }
    const Job job = *it;
    jobs.erase(it);
    jobOfPath.remove(job.path);
    if (!made && made.error().kind == ErrorKind::NotFound && job.path != job.workPath) {
        start(job.path, job.good); // renamed before the worker came to it
        return;
    }
    if (made && !made->image.isNull()) {
        const Thumbnail* present = cache.object(job.path);
        if (!present || !present->isFinal) {
            // What is still partial after the second attempt stays; forget() asks anew.
            keep(job.path, {made->image, made->isFinal || job.good});
        }
        if (!made->isFinal && !job.good) {
            start(job.path, true);
        }
        return;
    }
    if (made || made.error().isCancellation()) {
        return;
    }
    if (Thumbnail* present = cache.object(job.path)) {
        present->isFinal = true; // a small one is there, and no better one can be had
        return;
    }
    if (failures.size() >= maxFailures) {
        failures.clear();
    }
    failures.insert(job.path, made.error().message);
    Q_EMIT q->unavailable(job.path, made.error().message);
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

QImage ThumbnailLoader::thumbnail(const QString& path)
{
    const Thumbnail* present = d->cache.object(path);
    const bool tried = (present && present->isFinal) || d->failures.contains(path);
    const QImage image = present ? present->image : QImage();
    if (!tried && !d->jobOfPath.contains(path)) {
        d->start(path, present != nullptr);
    }
    return image;
}

void ThumbnailLoader::provide(const QString& path, const QImage& image)
{
    const Thumbnail* present = d->cache.object(path);
    if (image.isNull() || (present && present->isFinal)) {
        return;
    }
    const bool tooLarge = std::max(image.width(), image.height()) > edgePixels;
    d->keep(path, {tooLarge ? image.scaled(edgePixels, edgePixels, Qt::KeepAspectRatio,
                                  Qt::SmoothTransformation)
                            : image,
                      false});
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
    if (Thumbnail* present = d->cache.take(from)) {
        d->cache.insert(to, present, present->image.sizeInBytes());
    }
    if (const quint64 id = d->jobOfPath.take(from); id != 0) {
        d->jobs[id].path = to;
        d->jobOfPath.insert(to, id);
    }
}

} // namespace skein
