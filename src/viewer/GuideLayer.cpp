// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/GuideLayer.h"

#include "viewer/ViewOptions.h"

#include <QPainter>

namespace skein {

namespace {

/** Lines along the pixels are crisp without smoothing, all others need it. */
bool isUpright(GuideKind kind)
{
    switch (kind) {
    case GuideKind::CentreLines:
    case GuideKind::Thirds:
    case GuideKind::Quarters:
    case GuideKind::Fifths:
    case GuideKind::GoldenSections:
    case GuideKind::Grid:
        return true;
    default:
        return false;
    }
}

} // namespace

GuideLayer::GuideLayer(const ViewOptions& options)
    : PictureLayer(Place::Guides)
    , m_options(options)
{
    const auto repaint = [this] { Q_EMIT changed(); };
    connect(&options, &ViewOptions::guidesChanged, this, repaint);
    connect(&options, &ViewOptions::maskChanged, this, [this, repaint] {
        if (m_options.guides().isShown && m_options.guides().followsMask) {
            repaint();
        }
    });
}

bool GuideLayer::isShown(const PictureFrame& /*frame*/) const
{
    return m_options.guides().isShown;
}

void GuideLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    const GuideOptions& options = m_options.guides();
    const bool follows = options.followsMask && m_options.mask().isShown;
    const QRectF area = follows ? m_options.mask().mask.crop(frame.picture) : frame.picture;
    QPen pen(options.colour, options.width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setClipRect(frame.visible);
    painter.setRenderHint(QPainter::Antialiasing, !isUpright(options.guide.kind));
    const QPainterPath path = guidePath(options.guide, area);
    // A darker edge, so that light lines are seen on a light picture.
    QPen edge(theme::guideEdge, options.width + 2);
    edge.setCapStyle(Qt::FlatCap);
    painter.strokePath(path, edge);
    painter.strokePath(path, pen);
}

} // namespace skein
