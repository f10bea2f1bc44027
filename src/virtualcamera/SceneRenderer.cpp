// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/SceneRenderer.h"

#include "virtualcamera/ScenePainter.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace skein {

namespace {
constexpr double sharpEnough = 0.8; ///< pixels of blur that nobody sees
constexpr double boxPixels = 8.0;   ///< Stronger blur is made on a smaller picture.
constexpr int maxExposuresOfMover = 24;
constexpr double pixelsPerExposure = 3.0;

/** Covers @p below (BGR) with @p above (BGRA, premultiplied). */
void compose(const cv::Mat& above, cv::Mat& below)
{
    for (int y = 0; y < below.rows; ++y) {
        const uchar* source = above.ptr<uchar>(y);
        uchar* target = below.ptr<uchar>(y);
        for (int x = 0; x < below.cols; ++x, source += 4, target += 3) {
            const int alpha = source[3];
            if (alpha == 0)
                continue;
            if (alpha == 255) {
                target[0] = source[0];
                target[1] = source[1];
                target[2] = source[2];
                continue;
            }
            const int rest = 255 - alpha;
            for (int channel = 0; channel < 3; ++channel) {
                const int covered = target[channel] * rest + 127;
                target[channel] =
                    cv::saturate_cast<uchar>(source[channel] + ((covered + (covered >> 8)) >> 8));
            }
        }
    }
}

/** Two boxes one after the other: close to the disc that a lens draws, and cheap at any size. */
void blur(cv::Mat& picture, double diameter)
{
    const int side = std::max(1, static_cast<int>(std::lround(diameter * 0.62)) | 1);
    if (side < 3) {
        cv::GaussianBlur(picture, picture, cv::Size(3, 3), diameter / 3.0);
        return;
    }
    cv::blur(picture, picture, cv::Size(side, side));
    cv::blur(picture, picture, cv::Size(side, side));
}

template<typename Paint>
cv::Mat paintImage(int width, int height, QTransform transform, Paint paint)
{
    cv::Mat pixels(height, width, CV_8UC4, cv::Scalar::all(0));
    QImage image(pixels.data, width, height, static_cast<qsizetype>(pixels.step[0]),
        QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setTransform(transform);
    painter.setClipRect(transform.inverted().mapRect(QRectF(0, 0, width, height)));
    paint(painter);
    return pixels;
}
} // namespace

SceneRenderer::SceneRenderer(ImageSize size, QRectF view, Optics optics)
    : m_size(size)
    , m_view(view)
    , m_optics(optics)
{}

double SceneRenderer::scale() const
{
    return m_size.width / m_view.width();
}

double SceneRenderer::blurPixels(double distanceMm) const
{
    return m_optics.blurSpot(distanceMm) * ScenePainter::width * scale();
}

cv::Mat SceneRenderer::renderStatic(int top, int rows) const
{
    cv::Mat picture(rows, m_size.width, CV_8UC3, cv::Scalar::all(0));
    for (size_t plane = 0; plane < ScenePainter::planes().size(); ++plane)
        paintPlane(plane, top, picture);
    return picture;
}

void SceneRenderer::paintPlane(size_t index, int top, cv::Mat& picture) const
{
    const ScenePainter::Plane& plane = ScenePainter::planes()[index];
    const double diameter = blurPixels(plane.distanceMm);
    const int factor = std::max(1, static_cast<int>(diameter / boxPixels));
    const int margin = static_cast<int>(std::ceil((diameter + 4) / factor)) * factor;

    // The plane's own area, widened by its blur, cut to this band.
    const QRectF inPixels((plane.bounds.left() - m_view.left()) * scale(),
        (plane.bounds.top() - m_view.top()) * scale() - top, plane.bounds.width() * scale(),
        plane.bounds.height() * scale());
    const QRect wanted = inPixels.adjusted(-margin, -margin, margin, margin).toAlignedRect() &
                         QRect(0, 0, picture.cols, picture.rows);
    if (wanted.isEmpty())
        return;
    const int width = (wanted.width() + 2 * margin + factor - 1) / factor;
    const int height = (wanted.height() + 2 * margin + factor - 1) / factor;
    QTransform transform;
    transform.scale(1.0 / factor, 1.0 / factor);
    transform.translate(margin - wanted.left(), margin - wanted.top() - top);
    transform.scale(scale(), scale());
    transform.translate(-m_view.left(), -m_view.top());
    cv::Mat painted = paintImage(width, height, transform, plane.paint);
    // The first plane covers everything.
    const bool isOpaque = index == 0;
    if (isOpaque)
        cv::cvtColor(painted, painted, cv::COLOR_BGRA2BGR);
    if (diameter > sharpEnough)
        blur(painted, diameter / factor);
    if (factor > 1)
        cv::resize(
            painted, painted, cv::Size(width * factor, height * factor), 0, 0, cv::INTER_LINEAR);
    const cv::Mat visible = painted(cv::Rect(margin, margin, wanted.width(), wanted.height()));
    cv::Mat target = picture(cv::Rect(wanted.x(), wanted.y(), wanted.width(), wanted.height()));
    if (isOpaque) {
        visible.copyTo(target);
    } else {
        compose(visible, target);
    }
}

cv::Rect SceneRenderer::moverArea(size_t mover) const
{
    const double margin = blurPixels(ScenePainter::moverDistanceMm) + 4;
    const QRectF bounds = ScenePainter::movers()[mover].bounds;
    const QRectF inPixels((bounds.left() - m_view.left()) * scale(),
        (bounds.top() - m_view.top()) * scale(), bounds.width() * scale(),
        bounds.height() * scale());
    const QRect area = inPixels.adjusted(-margin, -margin, margin, margin).toAlignedRect() &
                       QRect(0, 0, m_size.width, m_size.height);
    return area.isEmpty() ? cv::Rect() : cv::Rect(area.x(), area.y(), area.width(), area.height());
}

void SceneRenderer::paintMover(size_t index, double sceneSeconds, cv::Mat& area) const
{
    compose(moverLayer(index, sceneSeconds), area);
}

cv::Mat SceneRenderer::moverLayer(size_t index, double sceneSeconds) const
{
    const ScenePainter::Mover& mover = ScenePainter::movers()[index];
    const cv::Rect where = moverArea(index);
    QTransform transform;
    transform.translate(-where.x, -where.y);
    transform.scale(scale(), scale());
    transform.translate(-m_view.left(), -m_view.top());

    // The sharper the movement would show, the more moments the exposure is made of.
    const double turn = std::abs(
        mover.angle(sceneSeconds + std::min(m_optics.seconds, 0.2)) - mover.angle(sceneSeconds));
    const double path = std::min(turn, 90.0) * 0.01745 * mover.reach * scale();
    const int moments =
        std::clamp(static_cast<int>(path / pixelsPerExposure), 1, maxExposuresOfMover);
    cv::Mat sum;
    for (int i = 0; i < moments; ++i) {
        const double at = sceneSeconds + m_optics.seconds * (i + 0.5) / moments;
        const cv::Mat moment = paintImage(where.width, where.height, transform,
            [&](QPainter& painter) { mover.paint(painter, mover.angle(at)); });
        if (moments == 1) {
            sum = moment;
        } else if (i == 0) {
            moment.convertTo(sum, CV_16U);
        } else {
            cv::add(sum, moment, sum, cv::noArray(), CV_16U);
        }
    }
    if (moments > 1)
        sum.convertTo(sum, CV_8U, 1.0 / moments);
    const double diameter = blurPixels(ScenePainter::moverDistanceMm);
    if (diameter > sharpEnough)
        blur(sum, diameter);
    return sum;
}

std::vector<SceneRenderer::MoverLayer> SceneRenderer::moverLayers(double sceneSeconds) const
{
    std::vector<MoverLayer> layers(ScenePainter::movers().size());
    cv::parallel_for_(cv::Range(0, static_cast<int>(layers.size())), [&](const cv::Range& range) {
        for (auto mover = static_cast<size_t>(range.start); mover < static_cast<size_t>(range.end);
             ++mover) {
            layers[mover].area = moverArea(mover);
            if (!layers[mover].area.empty())
                layers[mover].pixels = moverLayer(mover, sceneSeconds);
        }
    });
    return layers;
}

cv::Mat SceneRenderer::renderRows(int top, int rows, const std::vector<MoverLayer>& movers) const
{
    cv::Mat picture = renderStatic(top, rows);
    const cv::Rect strip(0, top, picture.cols, rows);
    for (const MoverLayer& mover : movers) {
        const cv::Rect shared = mover.area & strip;
        if (shared.empty())
            continue;
        cv::Mat below = picture(shared - strip.tl());
        compose(mover.pixels(shared - mover.area.tl()), below);
    }
    return picture;
}

} // namespace skein
