// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SharpnessFigures.h"

#include "image/CaptureFacts.h"
#include "image/Picture.h"
#include "viewer/ImageView.h"
#include "viewer/SpotLayer.h"

#include <algorithm>

namespace skein {

namespace {
/** Sharpness is judged on a square of so many pixels: enough to be sure, few enough to be quick. */
constexpr double spotSide = 1024;

SharpnessKind kindOf(const QString& path)
{
    SharpnessKind kind;
    const CaptureFacts facts = readCaptureFacts(path);
    kind.body = QStringList{facts.model, facts.serial}.join(u' ').trimmed();
    if (const auto picture = openPicture(path)) {
        const QSize size = (*picture)->fullSize();
        kind.pixels = {
            std::max(size.width(), size.height()), std::min(size.width(), size.height())};
    }
    return kind;
}
} // namespace

SharpnessSpot spotLookedAt(const ImageView& view)
{
    const PictureFrame frame = view.frame();
    if (frame.fullSize.isEmpty() || frame.visible.isEmpty()) {
        return {};
    }
    const QRectF seen(
        frame.toPicture(frame.visible.topLeft()), frame.toPicture(frame.visible.bottomRight()));
    const QPointF centre(
        seen.center().x() / frame.fullSize.width(), seen.center().y() / frame.fullSize.height());
    // A picture that is smaller than the spot is judged as a whole; it is no reason for another
    // spot.
    const auto side = [](double visible, int all) {
        return visible >= all - 1 ? spotSide : std::min(spotSide, visible);
    };
    return {centre, QSizeF(side(seen.width(), frame.fullSize.width()),
                        side(seen.height(), frame.fullSize.height()))
                        .toSize()};
}

void SharpnessFigures::setPlaced(std::optional<QPointF> centre)
{
    if (m_placed != centre) {
        m_placed = centre;
        Q_EMIT placedChanged();
    }
}

SharpnessSpot SharpnessFigures::spotIn(const ImageView& view) const
{
    const QSize picture = view.frame().fullSize;
    if (!m_placed || picture.isEmpty()) {
        return spotLookedAt(view);
    }
    return SpotLayer::spotAt(*m_placed, picture);
}

void SharpnessFigures::setSpot(const SharpnessSpot& spot)
{
    if (!spot.isEmpty() && m_log.setSpot(spot)) {
        Q_EMIT changed();
    }
}

void SharpnessFigures::note(const QString& path, double figure)
{
    m_log.note(path, figure);
    findKind(path);
    Q_EMIT changed();
}

void SharpnessFigures::findKind(const QString& path)
{
    if (path.isEmpty() || m_log.hasKind(path) || m_asked.contains(path)) {
        return;
    }
    const auto ask = [this, self = QPointer<QObject>(this), path](const CancelToken&) {
        callIfThere(self, [this, path, kind = kindOf(path)] {
            if (m_asked.remove(path)) { // Else it has another name now.
                m_log.setKind(path, kind);
                Q_EMIT changed();
            }
        });
    };
    m_asked.insert(path, m_finders.start(++m_lastAsked, ask));
}

void SharpnessFigures::add(const QString& path, const std::optional<double>& figure)
{
    m_log.add(path, figure);
    findKind(path);
    Q_EMIT changed();
}

void SharpnessFigures::rename(const QString& from, const QString& to)
{
    m_log.rename(from, to);
    if (m_asked.contains(from)) { // What was asked about may have gone before it was looked at.
        m_asked.take(from).cancel();
        findKind(to);
    }
    Q_EMIT changed();
}

void SharpnessFigures::forget(const QString& path)
{
    m_log.forget(path);
    Q_EMIT changed();
}

void SharpnessFigures::setMarked(bool marked)
{
    if (marked != m_areMarked) {
        m_areMarked = marked;
        Q_EMIT changed();
    }
}

void SharpnessFigures::setBest(const QString& path)
{
    if (path != m_best) {
        m_best = path;
        Q_EMIT changed();
    }
}

} // namespace skein
