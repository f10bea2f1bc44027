// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/LiveDecoder.h"

#include "image/FrameDecoder.h"

#include <QMutex>
#include <QThread>
#include <optional>

namespace skein {

class LiveDecoder::Private
{
public:
    struct Frame
    {
        QByteArray jpeg;
        QSize pixels;
        qint64 takenMs = 0;
    };
    struct Decoded
    {
        Result<QImage> image;
        qint64 takenMs = 0;
    };

    void work();
    void deliver();

    LiveDecoder* q = nullptr;
    QThread thread;
    QObject worker;       ///< Lives on the thread; receives the calls to work().
    FrameDecoder decoder; ///< Used on the thread only.

    QMutex mutex; // guards inbox and outbox; each holds at most one, so that the newest wins
    std::optional<Frame> inbox;
    std::optional<Decoded> outbox;
};

void LiveDecoder::Private::work()
{
    std::optional<Frame> frame;
    {
        const QMutexLocker lock(&mutex);
        frame.swap(inbox);
    }
    if (!frame) {
        return;
    }
    Decoded decoded{decoder.decode(frame->jpeg, frame->pixels), frame->takenMs};
    bool wake = false;
    {
        const QMutexLocker lock(&mutex);
        wake = !outbox;
        outbox = std::move(decoded);
    }
    if (wake) {
        QMetaObject::invokeMethod(
            q, [this] { deliver(); }, Qt::QueuedConnection);
    }
}

void LiveDecoder::Private::deliver()
{
    std::optional<Decoded> decoded;
    {
        const QMutexLocker lock(&mutex);
        decoded.swap(outbox);
    }
    if (!decoded) {
        return;
    }
    if (decoded->image) {
        Q_EMIT q->frameReady(*decoded->image, decoded->takenMs);
    } else {
        Q_EMIT q->frameBroken(decoded->image.error().message);
    }
}

LiveDecoder::LiveDecoder(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->worker.moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("live decoder"));
    d->thread.start();
}

LiveDecoder::~LiveDecoder()
{
    d->thread.quit();
    d->thread.wait(); // for one frame at most
}

void LiveDecoder::submit(const QByteArray& jpeg, QSize pixels, qint64 takenMs)
{
    bool wake = false;
    {
        const QMutexLocker lock(&d->mutex);
        wake = !d->inbox;
        d->inbox = Private::Frame{jpeg, pixels, takenMs};
    }
    if (wake) {
        QMetaObject::invokeMethod(
            &d->worker, [p = d.get()] { p->work(); }, Qt::QueuedConnection);
    }
}

} // namespace skein
