// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CardThumbnails.h"

#include "base/Logging.h"
#include "image/JpegDecoder.h"
#include "image/Orientation.h"
#include "tether/CardFiles.h"
#include "tether/TetheredCamera.h"

#include <algorithm>
#include <utility>

namespace skein {

namespace {

/** Some 600 of the usual ones. */
constexpr int mostKibibytes = 48 * 1024;
/** One comes while the one before is being decoded. */
constexpr qsizetype mostAsked = 2;
constexpr int mostFailures = 3;
/** The longer side that is kept; more is not shown. */
constexpr int longestEdge = 320;
/** Larger pictures are no thumbnails, whatever the camera calls them. */
constexpr int largestSide = 4096;

/** Null for what is no JPEG, or was cancelled; the decoder bounds what a hostile one costs. */
QImage decoded(const CameraThumbnail& thumbnail, const CancelToken& cancel)
{
    const Bytes bytes(reinterpret_cast<const unsigned char*>(thumbnail.jpeg.constData()),
        static_cast<std::size_t>(thumbnail.jpeg.size()));
    const Result<QSize> size = jpegSize(bytes);
    if (!size || std::max(size->width(), size->height()) > largestSide) {
        return {};
    }
    const QSize kept =
        std::max(size->width(), size->height()) > longestEdge
            ? size->scaled(longestEdge, longestEdge, Qt::KeepAspectRatio).expandedTo({1, 1})
            : *size;
    const Result<DecodedImage> picture = decodeJpeg(bytes, kept, cancel);
    if (!picture) {
        return {};
    }
    const QImage image =
        picture->image.scaled(kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    return oriented(image, orientationFromExif(thumbnail.orientation));
}

bool isForGood(ErrorKind kind)
{
    return kind == ErrorKind::Unsupported || kind == ErrorKind::NotFound ||
           kind == ErrorKind::InvalidArgument;
}

} // namespace

CardThumbnails::CardThumbnails(TetheredCamera& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_images(mostKibibytes)
{
    connect(&place, &TetheredCamera::cameraChanged, this, &CardThumbnails::follow);
    follow();
}

CardThumbnails::~CardThumbnails()
{
    forgetAsked(); // The end of the program waits for what is being decoded.
}

void CardThumbnails::forgetAsked()
{
    ++m_round;
    m_asked.clear();
    for (const ImagePool::Ticket& ticket : std::as_const(m_decoding)) {
        ticket.cancel();
    }
    m_decoding.clear();
}

void CardThumbnails::follow()
{
    if (m_camera) {
        m_camera->disconnect(this);
    }
    m_camera = m_place.camera();
    forgetAsked();
    if (m_camera) {
        connect(m_camera, &Camera::stateChanged, this, &CardThumbnails::ask);
    }
    ask();
}

void CardThumbnails::clear()
{
    forgetAsked();
    m_wanted.clear();
    m_failures.clear();
    m_unavailable.clear();
    m_images.clear();
}

void CardThumbnails::setWanted(const QList<CameraFileRef>& visibleFirst)
{
    m_wanted = visibleFirst;
    ask();
}

QImage CardThumbnails::thumbnail(const CameraFileRef& file) const
{
    const QImage* image = m_images.object(file);
    return image != nullptr ? *image : QImage();
}

void CardThumbnails::ask()
{
    while (handsOutFiles(m_camera) && !m_wanted.isEmpty() && m_asked.size() < mostAsked) {
        const CameraFileRef file = m_wanted.takeFirst();
        if (m_images.contains(file) || m_unavailable.contains(file) || m_asked.contains(file)) {
            continue;
        }
        m_asked.insert(file);
        const int round = m_round;
        m_camera->fetchCardThumbnail(file).then(
            this, [this, file, round](const Result<CameraThumbnail>& answer) {
                if (round == m_round) {
                    onAnswer(file, answer);
                }
            });
    }
}

void CardThumbnails::onAnswer(const CameraFileRef& file, const Result<CameraThumbnail>& answer)
{
    if (!answer) {
        qCDebug(lcTether) << "no thumbnail of" << file.name << answer.error().detail;
        m_asked.remove(file);
        const bool isLost =
            answer.error().isCancellation() || answer.error().kind == ErrorKind::Disconnected;
        if (isForGood(answer.error().kind) || (!isLost && ++m_failures[file] >= mostFailures)) {
            giveUp(file);
        } else {
            m_wanted.append(file);
        }
        // From the event loop: a camera that refuses at once would make this endless.
        QMetaObject::invokeMethod(this, &CardThumbnails::ask, Qt::QueuedConnection);
        return;
    }
    // One by one: the first is the oldest.
    m_decoding.append(
        m_decoder.start(0, [this, self = QPointer<QObject>(this), file, thumbnail = *answer,
                               round = m_round](const CancelToken& cancel) {
            const QImage image = decoded(thumbnail, cancel);
            callIfThere(self, [this, file, image, round] {
                if (round == m_round) {
                    m_decoding.removeFirst();
                    m_asked.remove(file);
                    take(file, image);
                    ask();
                }
            });
        }));
}

void CardThumbnails::take(const CameraFileRef& file, const QImage& image)
{
    if (image.isNull()) {
        giveUp(file);
        return;
    }
    m_failures.remove(file);
    m_images.insert(file, new QImage(image), 1 + static_cast<int>(image.sizeInBytes() / 1024));
    Q_EMIT changed(file);
}

void CardThumbnails::giveUp(const CameraFileRef& file)
{
    m_failures.remove(file);
    m_unavailable.insert(file);
    Q_EMIT changed(file);
}

} // namespace skein
