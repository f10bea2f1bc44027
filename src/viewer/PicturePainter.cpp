// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PicturePainter.h"

#include "viewer/HalfSizes.h"
#include "viewer/PaintPart.h"

#include <utility>

namespace skein {

namespace {

/** Up to here a smooth scaling is done at once: about 10 ms. */
constexpr qint64 scaleAtOncePixels = 3'000'000;
/** Up to here colours are converted at once: about a millisecond. */
constexpr qint64 convertAtOncePixels = 100'000;
/** The small version of a picture in the screen's colours. */
constexpr qint64 proxyPixels = 1'000'000;
/** To paint a picture so much smaller than it is takes longer than a frame may. */
constexpr int muchSmaller = 3;
/** Two notches of a wheel that is being turned, and two sizes of a window that is being dragged,
 * are closer together than this. */
constexpr int restMs = 80;

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

} // namespace

PicturePainter::PicturePainter(QObject* parent)
    : QObject(parent)
    , m_preparing([this](const Prepared& made) {
        takePrepared(made);
        if (!m_rest.isActive()) {
            sharpen();
        }
    })
{
    connect(&m_scaler, &PictureScaler::scaled, this, &PicturePainter::takeSharp);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PicturePainter::sharpen);
}

PicturePainter::Prepared PicturePainter::prepared(
    const QImage& picture, const ColourTransform& colours)
{
    Prepared made;
    made.levels = pixelsOf(picture.size()) > scaleAtOncePixels
                      ? sharedHalfSizes(picture)
                      : std::make_shared<const QList<QImage>>(QList<QImage>{picture});
    if (!colours.isIdentity()) {
        const QImage& smallest = made.levels->constLast();
        made.proxy = pixelsOf(smallest.size()) > proxyPixels ? halved(smallest) : smallest;
        colours.apply(made.proxy);
    }
    return made;
}

void PicturePainter::setPicture(const QImage& picture, bool isSame, const ColourTransform& colours)
{
    if (!isSame) {
        m_rest.stop();
        m_zoomed.invalidate();
        m_isFirstSize = true;
        hold();
        m_sharp = {};
        m_sharpPart = {};
        m_proxy = {};
        m_isPlain = false;
        m_former.reset();
    } else if (m_levels) {
        m_former = m_levels;
    } else if (!m_former && !m_picture.isNull()) {
        m_former = std::make_shared<const QList<QImage>>(QList<QImage>{m_picture});
    }
    m_picture = picture;
    m_colours = colours;
    m_levels.reset();
    if (pixelsOf(picture.size()) <= scaleAtOncePixels) {
        m_former.reset(); // Painted quickly enough as it is.
    }
    m_scaler.cancel();
    m_orderedPart = {};
    m_isStale = true; // Painted until it is replaced.
    prepare();
}

void PicturePainter::setColours(const ColourTransform& colours)
{
    if (m_colours == colours) {
        return;
    }
    m_isPlain = m_isPlain || !isManaged();
    m_colours = colours;
    m_scaler.cancel();
    m_orderedPart = {};
    m_isStale = true;
    if (!isManaged()) {
        m_proxy = {};
        m_held = {};
    }
    prepare();
    sharpen();
    Q_EMIT sharpened();
}

void PicturePainter::prepare()
{
    m_preparing.cancel();
    m_isUnprepared = false;
    if (m_picture.isNull()) {
        return;
    }
    const qint64 pixels = pixelsOf(m_picture.size());
    if (isManaged() && pixels <= convertAtOncePixels && m_colours.isPrepared()) {
        takePrepared(prepared(m_picture, m_colours));
    } else if (isManaged() || pixels > scaleAtOncePixels) {
        m_isUnprepared = true;
        if (isManaged() && !hasColours()) {
            startPreparing(); // Else what is seen comes first.
        }
    }
}

void PicturePainter::startPreparing()
{
    if (std::exchange(m_isUnprepared, false)) {
        m_preparing.start(
            [picture = m_picture, colours = m_colours] { return prepared(picture, colours); });
    }
}

void PicturePainter::takePrepared(const Prepared& made)
{
    m_levels = made.levels;
    m_former.reset();
    m_proxy = made.proxy;
    if (!m_proxy.isNull()) {
        m_isPlain = false;
        m_held = {};
    }
    Q_EMIT sharpened();
}

QList<QImage> PicturePainter::heldImages() const
{
    QList<QImage> images{m_picture, m_proxy, m_sharp, m_held.proxy, m_held.sharp};
    for (const Levels& levels : {m_levels, m_former}) {
        images += levels ? *levels : QList<QImage>();
    }
    return images;
}

void PicturePainter::hold()
{
    if (hasColours()) {
        m_held = {m_proxy, isSharpUsable() ? m_sharp : QImage(), m_target, sharpTarget()};
    }
}

bool PicturePainter::hasColours() const
{
    return isManaged() && !m_isPlain && (!m_proxy.isNull() || isSharpUsable());
}

bool PicturePainter::isSharpUsable() const
{
    return !m_sharp.isNull() && m_sharpSize == sharpSpace();
}

QSizeF PicturePainter::sharpSpace() const
{
    return isShrunk() ? m_target.size() : QSizeF(m_picture.size());
}

QRectF PicturePainter::sharpTarget() const
{
    if (isShrunk()) {
        return QRectF(m_sharpPart).translated(QPointF(m_target.topLeft().toPoint()));
    }
    const double scaleX = m_target.width() / m_picture.width();
    const double scaleY = m_target.height() / m_picture.height();
    return {m_target.x() + m_sharpPart.x() * scaleX, m_target.y() + m_sharpPart.y() * scaleY,
        m_sharpPart.width() * scaleX, m_sharpPart.height() * scaleY};
}

void PicturePainter::clear()
{
    setPicture({}, false);
    m_held = {};
}

void PicturePainter::pause()
{
    m_rest.stop();
    m_scaler.cancel();
    m_orderedPart = {};
}

bool PicturePainter::isShrunk() const
{
    return m_target.width() < m_picture.width();
}

QRectF PicturePainter::seen() const
{
    return m_target & QRectF(QPointF(0, 0), m_view).adjusted(-1, -1, 1, 1);
}

bool PicturePainter::covers(const QRect& part) const
{
    return !m_isStale && m_sharpSize == sharpSpace() && m_sharpPart.contains(part);
}

bool PicturePainter::isSharp() const
{
    return m_orderedPart.isNull() && !m_rest.isActive() && !m_preparing.isPending();
}

void PicturePainter::setPlace(const QRectF& target, QSizeF view)
{
    const bool isZoomed = target.size() != m_target.size();
    if (isZoomed && m_proxy.isNull()) {
        hold(); // Where it is: nothing can be painted at the new size yet.
    }
    m_target = target;
    m_view = view;
    if (isZoomed) {
        const bool again = m_zoomed.isValid() && !m_zoomed.hasExpired(restMs);
        m_isFirstSize = !m_zoomed.isValid();
        m_zoomed.start();
        m_rest.stop();
        if (again) {
            m_scaler.cancel();
            m_orderedPart = {};
            m_rest.start();
        }
    }
    if (m_rest.isActive()) {
        startPreparing();
    } else {
        sharpen();
    }
}

void PicturePainter::sharpen()
{
    if (m_picture.isNull() || m_target.isEmpty() || (!isShrunk() && !isManaged())) {
        m_scaler.cancel();
        m_orderedPart = {};
        m_sharp = {};
        m_sharpPart = {};
        startPreparing();
        return;
    }
    // Shrunk, a part of the target is made; else one of the picture, to be enlarged when painted.
    const QSizeF space = sharpSpace();
    const double zoom = isShrunk() ? 1 : m_target.width() / m_picture.width();
    const QRect whole(QPoint(0, 0), space.toSize());
    const QRectF visible = seen().translated(-m_target.topLeft());
    const QRect needed =
        QRectF(visible.topLeft() / zoom, visible.size() / zoom).toAlignedRect() & whole;
    const bool isOrdered = m_orderedSize == space && m_orderedPart.contains(needed);
    if (needed.isEmpty() || covers(needed) || isOrdered) {
        return;
    }
    const bool isLarge = pixelsOf(m_picture.size()) > scaleAtOncePixels;
    if (needed != whole) {
        startPreparing(); // Else it waits for the picture to be sharp: two processors are few.
    }
    if (needed != whole && isLarge && m_preparing.isPending()) {
        m_scaler.cancel();
        m_orderedPart = {};
        return; // Soon it takes much less work.
    }
    // A quarter of a view around it, so that a drag finds something there.
    const int marginX = static_cast<int>(m_view.width() / zoom / 4);
    const int marginY = static_cast<int>(m_view.height() / zoom / 4);
    m_orderedPart = needed.adjusted(-marginX, -marginY, marginX, marginY) & whole;
    m_orderedSize = space;
    const bool isWhole = m_orderedPart == whole;
    const QImage& from = isWhole ? m_picture : source(m_levels);
    const double scaleX = from.width() / space.width();
    const double scaleY = from.height() / space.height();
    const QRectF part = isWhole
                            ? QRectF(from.rect())
                            : QRectF(m_orderedPart.x() * scaleX, m_orderedPart.y() * scaleY,
                                  m_orderedPart.width() * scaleX, m_orderedPart.height() * scaleY);
    // Not while it is zoomed: of several views, and at each notch of a wheel, that would add up.
    if (m_isFirstSize && !isLarge && !isManaged()) {
        m_scaler.cancel();
        takeSharp(scaledSmoothly(from, part, m_orderedPart.size()));
    } else {
        m_scaler.scale(from, part, m_orderedPart.size(), m_colours);
    }
}

void PicturePainter::takeSharp(const QImage& sharp)
{
    m_sharp = sharp;
    m_sharpPart = sharp.isNull() ? QRect() : m_orderedPart;
    m_sharpSize = m_orderedSize;
    m_orderedPart = {};
    m_isStale = false;
    m_isPlain = false;
    m_held = {};
    if (isManaged() && m_proxy.isNull() && m_sharpPart.size() == sharpSpace().toSize()) {
        m_proxy = sharp; // Until that is made, which is begun only now.
    }
    startPreparing();
    Q_EMIT sharpened();
}

const QImage& PicturePainter::source(const Levels& levels) const
{
    if (!levels) {
        return m_picture;
    }
    const QImage* best = &levels->first();
    for (const QImage& level : *levels) {
        if (level.width() < m_target.width()) {
            break;
        }
        best = &level;
    }
    return *best;
}

QRectF PicturePainter::paintedRect() const
{
    return isHeld() ? m_held.target : m_target;
}

bool PicturePainter::isHeld() const
{
    return !m_picture.isNull() && isManaged() && !m_isPlain && !hasColours();
}

void PicturePainter::paint(QPainter& painter) const
{
    if (m_picture.isNull()) {
        return;
    }
    if (isManaged() && !m_isPlain) {
        paintManaged(painter);
        return;
    }
    const QRectF view = seen();
    // Colours were being converted until now, and m_sharp may still be of another kind.
    const bool isUsable = isSharpUsable() && (isShrunk() || m_isPlain);
    const QRectF sharp = sharpTarget();
    if (!isUsable || !sharp.contains(view)) {
        const bool readsMuch = m_target.width() * muchSmaller < m_picture.width();
        const Levels& levels = m_levels || !readsMuch ? m_levels : m_former;
        paintPart(painter, source(levels), m_target, view);
    }
    if (isUsable) {
        paintPart(painter, m_sharp, sharp, sharp & view);
    }
}

void PicturePainter::paintManaged(QPainter& painter) const
{
    const QRectF view = QRectF(QPointF(0, 0), m_view).adjusted(-1, -1, 1, 1);
    const Painted now{m_proxy, isSharpUsable() ? m_sharp : QImage(), m_target, sharpTarget()};
    const Painted& painted = hasColours() ? now : m_held;
    if (!painted.sharp.isNull() && painted.sharpTarget.contains(painted.target & view)) {
        paintPart(painter, painted.sharp, painted.sharpTarget, painted.sharpTarget & view);
        return;
    }
    paintPart(painter, painted.proxy, painted.target, painted.target & view);
    paintPart(painter, painted.sharp, painted.sharpTarget, painted.sharpTarget & view);
}

} // namespace skein
