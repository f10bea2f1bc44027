// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/LiveView.h"

#include "virtualcamera/PropertyStore.h"
#include "virtualcamera/PtpCodes.h"
#include "virtualcamera/ScenePainter.h"

#include <QtEndian>
#include <algorithm>

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
} // namespace

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

QByteArray LiveView::frame(
    const PropertyStore& settings, double sceneSeconds, QPointF centre, ImageSize fullSize)
{
    namespace p = ptp::prop;
    const ImageSize size = liveSize(settings.number(p::NikonLiveViewSize));
    const double zoom = magnification(settings.number(p::NikonLiveViewZoom));
    // The live picture has the shape of 1024x680, a little wider than 3:2.
    const double viewWidth = ScenePainter::width / zoom;
    const double viewHeight = viewWidth * size.height / size.width;
    const QRectF view(std::clamp(centre.x() * ScenePainter::width - viewWidth / 2, 0.0,
                          ScenePainter::width - viewWidth),
        std::clamp(centre.y() * ScenePainter::height - viewHeight / 2, 0.0,
            ScenePainter::height - viewHeight),
        viewWidth, viewHeight);
    prepare(size, view, Optics::from(settings));

    cv::Mat picture = m_developed.clone();
    for (size_t mover = 0; mover < ScenePainter::movers().size(); ++mover) {
        const cv::Rect where = m_renderer->moverArea(mover);
        if (where.empty())
            continue;
        cv::Mat area = m_resting(where).clone();
        m_renderer->paintMover(mover, sceneSeconds, area);
        m_exposure->develop(area);
        area.copyTo(picture(where));
    }
    m_noise->addTo(picture, ++m_turn);
    return header(size, fullSize, centre) + encodeJpeg(picture, jpegQuality, JpegCare::Quick);
}

} // namespace skein
