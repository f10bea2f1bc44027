// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/LiveView.h"

#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ScenePainter.h"

#include <QtEndian>
#include <algorithm>
#include <chrono>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {
constexpr int jpegQuality = 80;
constexpr quint32 noiseSeed = 20;

ImageSize liveSize(qint64 setting)
{
    if (setting == 1)
        return {320, 212};
    return setting == 2 ? ImageSize{640, 424} : ImageSize{1024, 680};
}

/** How many times the picture is magnified, by Nikon's code. */
double magnification(qint64 setting)
{
    switch (setting) {
    case 2:
        return 1.5;
    case 4:
        return 3.0;
    case 6:
        return 6.0;
    case 7:
        return 12.0;
    default:
        return 1.0;
    }
}

/** The header a Nikon body sends before each frame: sizes and places, most significant first. */
QByteArray header(ImageSize frame, ImageSize whole, QPointF centre)
{
    QByteArray bytes(LiveView::headerBytes, '\0');
    const int values[] = {frame.width, frame.height, whole.width, whole.height, whole.width,
        whole.height, static_cast<int>(centre.x() * whole.width),
        static_cast<int>(centre.y() * whole.height)};
    qsizetype at = 0;
    for (const int value : values) {
        qToBigEndian(static_cast<quint16>(value), bytes.data() + at);
        at += 2;
    }
    return bytes;
}

/** Turns the picture as a camera sees it that leans to the left by @p angle, as its setting has
 * it: the scene leans to the right. What lies beyond the scene is its mirror image. */
void lean(cv::Mat& picture, qint64 angle)
{
    constexpr double unit = 65536; // A degree.
    if (angle <= 0) {
        return; // Level, or not known.
    }
    const cv::Point2f middle(
        static_cast<float>(picture.cols) / 2, static_cast<float>(picture.rows) / 2);
    const cv::Mat turn = cv::getRotationMatrix2D(middle, -static_cast<double>(angle) / unit, 1);
    cv::Mat turned;
    cv::warpAffine(picture, turned, turn, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    picture = turned;
}

/** Shifts the picture sideways by so many pixels. What lies beyond it is its mirror image. */
void shift(cv::Mat& picture, double pixels)
{
    const cv::Mat way = (cv::Mat_<double>(2, 3) << 1, 0, pixels, 0, 1, 0);
    cv::Mat shifted;
    cv::warpAffine(picture, shifted, way, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    picture = shifted;
}
} // namespace

void paintClock(cv::Mat& picture)
{
    constexpr int side = liveClockBlock;
    constexpr int bits = liveClockBits;
    if (picture.cols < (bits + 2) * side || picture.rows < side) {
        return;
    }
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
                         .count();
    const auto paint = [&picture](int block, const cv::Scalar& colour) {
        picture(cv::Rect(block * side, 0, side, side)).setTo(colour);
    };
    paint(0, cv::Scalar(0, 255, 0));
    for (int bit = 0; bit < bits; ++bit) {
        const bool isOn = ((now >> (bits - 1 - bit)) & 1) != 0;
        paint(1 + bit, cv::Scalar::all(isOn ? 255 : 0));
    }
    paint(1 + bits, cv::Scalar(255, 0, 255));
}

void LiveView::prepare(ImageSize size, QRectF view, const Optics& optics)
{
    if (m_renderer && m_renderer->optics() == optics && m_renderer->size() == size &&
        m_view == view)
        return;
    m_view = view;
    m_renderer.emplace(size, view, optics);
    m_exposure.emplace(optics);
    m_resting = m_renderer->renderStatic(0, size.height);
    m_developed = m_resting.clone();
    m_exposure->develop(m_developed);
    if (!m_noise || m_noise->sigma() != optics.noiseSigma())
        m_noise.emplace(1024, 680, optics.noiseSigma(), noiseSeed);
}

QByteArray LiveView::frame(const PropertyStore& settings, const Order& order)
{
    namespace p = ptp::prop;
    const ImageSize size = order.size.value_or(liveSize(settings.number(p::NikonLiveViewSize)));
    const double zoom = magnification(settings.number(p::NikonLiveViewZoom));
    // The live picture has the shape of 1024x680, a little wider than 3:2.
    const double viewWidth = ScenePainter::width / zoom;
    const double viewHeight = viewWidth * size.height / size.width;
    const QRectF view(std::clamp(order.centre.x() * ScenePainter::width - viewWidth / 2, 0.0,
                          ScenePainter::width - viewWidth),
        std::clamp(order.centre.y() * ScenePainter::height - viewHeight / 2, 0.0,
            ScenePainter::height - viewHeight),
        viewWidth, viewHeight);
    prepare(size, view, Optics::from(settings));

    cv::Mat picture = m_developed.clone();
    for (size_t mover = 0; mover < ScenePainter::movers().size(); ++mover) {
        const cv::Rect where = m_renderer->moverArea(mover);
        if (where.empty())
            continue;
        cv::Mat area = m_resting(where).clone();
        m_renderer->paintMover(mover, order.sceneSeconds, area);
        m_exposure->develop(area);
        area.copyTo(picture(where));
    }
    lean(picture, settings.number(p::NikonAngleLevel));
    if (order.shake > 0 && m_turn % 2 == 1)
        shift(picture, order.shake * size.width / 1000.0);
    m_noise->addTo(picture, ++m_turn);
    if (order.hasClock)
        paintClock(picture);
    return header(size, order.fullSize, order.centre) +
           encodeJpeg(picture, jpegQuality, JpegCare::Quick);
}

} // namespace skein
