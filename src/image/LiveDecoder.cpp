// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/LiveDecoder.h"

#include "analysis/FrameMotion.h"
#include "image/FrameDecoder.h"
#include "image/ImagePool.h"

#include <QElapsedTimer>
#include <QMutex>
#include <algorithm>
#include <optional>
#include <utility>

namespace skein {

namespace {

struct Frame
{
    QByteArray jpeg;
    QSize pixels;
    qint64 takenMs = 0;
    Orientation orientation = Orientation::Normal;
    bool isFollowed = false; ///< How far it moves.
    int serial = 0;          ///< LiveDecoder::Private::serial.
    QList<FrameAnalysis> analyses;
    MeasureOrder order;
};

struct Decoded
{
    Result<QImage> image;
    QSize fullSize;
    qint64 takenMs = 0;
    FrameOverlays overlays;
    std::optional<PictureMeasures> measures;
    std::optional<double> moved;
    bool isFollowed = false;
    int serial = 0;
};

/** Eyes cannot follow more of them in a second, and to draw one takes longer than to measure it. */
constexpr int measuresEveryMs = 70;
/** People read no more figures than this in a second; each costs as much as a histogram. */
constexpr int sharpnessEveryMs = 200;

/** Measures frames, but not each; the sharpness still less often: between two figures the one
 * before is told. */
class FrameMeter final
{
public:
    /** Nothing: the measures before still do. */
    std::optional<PictureMeasures> measure(const QImage& image, MeasureOrder order)
    {
        const bool isSame = order == m_order && image.size() == m_size;
        if (isSame && !m_since.hasExpired(measuresEveryMs)) {
            return std::nullopt;
        }
        const QRectF place = order.sharpnessPlace;
        const bool isKept = !place.isEmpty() && place == m_order.sharpnessPlace &&
                            image.size() == m_size &&
                            !m_sinceSharpness.hasExpired(sharpnessEveryMs);
        m_order = order;
        m_size = image.size();
        m_since.start();
        if (isKept) {
            order.sharpnessPlace = {};
        }
        PictureMeasures measures = measured(image, order);
        if (isKept) {
            measures.sharpnessPlace = place;
            measures.sharpness = m_sharpness;
        } else {
            m_sharpness = measures.sharpness;
            m_sinceSharpness.start();
        }
        return measures;
    }

private:
    MeasureOrder m_order;
    QSize m_size;
    QElapsedTimer m_since;
    std::optional<double> m_sharpness;
    QElapsedTimer m_sinceSharpness;
};

/** What the two threads share. The worker keeps it until it is done, whoever else has gone. */
struct Exchange
{
    FrameDecoder decoder; ///< Used by the worker only.
    FrameMeter meter;     ///< The same.
    FrameMotion motion;   ///< The same.

    /** Whole frames came since the start: one that was cut is worse than the one before. Some
     * cameras send no others; those are better than nothing. Used by the worker only. */
    bool sawWhole = false;
    int serial = 0; ///< Of the frames that sawWhole is about.

    QMutex mutex; // guards inbox and outbox; each holds at most one, so that the newest wins
    std::optional<Frame> inbox;
    std::optional<Decoded> outbox;
};

template<typename Content>
std::optional<Content> take(QMutex& mutex, std::optional<Content>& box)
{
    const QMutexLocker lock(&mutex);
    return std::exchange(box, std::nullopt);
}

/** True if the box was empty: somebody has to be told. */
template<typename Content>
bool put(QMutex& mutex, std::optional<Content>& box, Content content)
{
    const QMutexLocker lock(&mutex);
    const bool wake = !box;
    box = std::move(content);
    return wake;
}

/** The frame's own pixels are wanted, not only as many as are seen. */
bool needsAllPixels(const Frame& frame)
{
    return !frame.order.sharpnessPlace.isEmpty() ||
           std::any_of(frame.analyses.cbegin(), frame.analyses.cend(),
               [](const FrameAnalysis& analysis) { return analysis.needsAllPixels; });
}

Result<QImage> decoded(Exchange& shared, const Frame& frame)
{
    const QSize box = needsAllPixels(frame) ? QSize() : oriented(frame.pixels, frame.orientation);
    auto image = shared.decoder.decode(frame.jpeg, box);
    if (std::exchange(shared.serial, frame.serial) != frame.serial) {
        shared.sawWhole = false;
    }
    if (image && shared.decoder.wasCut() && shared.sawWhole) {
        return failure(ErrorKind::Io, FrameDecoder::tr("A live-view frame did not arrive whole. "
                                                       "Live view goes on with the next one."));
    }
    shared.sawWhole = shared.sawWhole || (image && !shared.decoder.wasCut());
    return image.map(
        [&frame](const QImage& stored) { return oriented(stored, frame.orientation); });
}

FrameOverlays overlaysOf(const Result<QImage>& image, const QList<FrameAnalysis>& analyses)
{
    FrameOverlays overlays;
    for (const FrameAnalysis& analysis : analyses) {
        if (image) {
            overlays.insert(analysis.id, analysis.run(*image));
        }
    }
    return overlays;
}

} // namespace

class LiveDecoder::Private
{
public:
    void deliver();

    LiveDecoder* q = nullptr;
    std::shared_ptr<Exchange> exchange = std::make_shared<Exchange>();
    Orientation orientation = Orientation::Normal;
    bool isFollowed = false;
    int serial = 0; ///< Frames of an earlier one were to be forgotten.
    QList<FrameAnalysis> analyses;
    MeasureOrder order;
    ImagePool pool{1, 0}; ///< One thread, so that the decoder has one user at a time.
};

void LiveDecoder::Private::deliver()
{
    const auto decoded = take(exchange->mutex, exchange->outbox);
    if (!decoded || decoded->serial != serial) {
        return;
    }
    if (decoded->image) {
        if (decoded->measures) {
            Q_EMIT q->frameMeasured(*decoded->measures);
        }
        if (decoded->isFollowed) {
            Q_EMIT q->frameMoved(decoded->moved);
        }
        Q_EMIT q->frameReady(
            *decoded->image, decoded->takenMs, decoded->fullSize, decoded->overlays);
    } else {
        Q_EMIT q->frameBroken(decoded->image.error().message);
    }
}

LiveDecoder::LiveDecoder(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
}

LiveDecoder::~LiveDecoder() = default;

void LiveDecoder::forget()
{
    ++d->serial;
}

void LiveDecoder::setOrientation(Orientation orientation)
{
    d->orientation = orientation;
}

void LiveDecoder::setMotionFollowed(bool followed)
{
    d->isFollowed = followed;
}

void LiveDecoder::setAnalyses(const QList<FrameAnalysis>& analyses)
{
    d->analyses = analyses;
}

void LiveDecoder::setMeasures(const MeasureOrder& order)
{
    d->order = order;
}

void LiveDecoder::submit(const QByteArray& jpeg, QSize pixels, qint64 takenMs)
{
    if (!put(d->exchange->mutex, d->exchange->inbox,
            Frame{jpeg, pixels, takenMs, d->orientation, d->isFollowed, d->serial, d->analyses,
                d->order})) {
        return;
    }
    d->pool.start(
        0, [p = d.get(), self = QPointer<QObject>(this), shared = d->exchange](const CancelToken&) {
            const auto frame = take(shared->mutex, shared->inbox);
            if (!frame) {
                return;
            }
            const Orientation orientation = frame->orientation;
            auto image = decoded(*shared, *frame);
            const QSize fullSize = oriented(shared->decoder.fullSize(), orientation);
            FrameOverlays overlays = overlaysOf(image, frame->analyses);
            auto measures = image && !frame->order.isEmpty()
                                ? shared->meter.measure(*image, frame->order)
                                : std::nullopt;
            std::optional<double> moved;
            if (image && frame->isFollowed) {
                moved = shared->motion.follow(*image);
            } else {
                shared->motion.forget();
            }
            const bool wake = put(shared->mutex, shared->outbox,
                Decoded{std::move(image), fullSize, frame->takenMs, std::move(overlays),
                    std::move(measures), moved, frame->isFollowed, frame->serial});
            if (wake) {
                callIfThere(self, [p] { p->deliver(); });
            }
        });
}

} // namespace skein
