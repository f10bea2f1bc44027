// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/FocusPointLayer.h"

#include "image/FocusPointReader.h"
#include "viewer/ViewOptions.h"

#include <QPainter>

namespace skein {

namespace {
constexpr QColor inFocus(0xff, 0x3b, 0x30);
constexpr QColor selected(0xff, 0xd6, 0x0a);
constexpr QColor other(0xff, 0xff, 0xff, 0x70);
constexpr QColor edge(0, 0, 0, 0x90); ///< Around the lines, so that they are seen on white, too.
/** Fields that the camera tells as a mere point get this size, logical pixels. */
constexpr double leastSide = 12;

QRectF atLeast(const QRectF& rect)
{
    QRectF grown(0, 0, std::max(rect.width(), leastSide), std::max(rect.height(), leastSide));
    grown.moveCenter(rect.center());
    return grown;
}
} // namespace

FocusPointLayer::FocusPointLayer(const ViewOptions& options)
    : PictureLayer(Place::Marks)
    , m_options(options)
    , m_reading(
          [this](const Known& known) {
              if (known.path == m_path) {
                  m_known = known;
                  Q_EMIT changed();
              }
          },
          fileThreads())
{
    connect(&options, &ViewOptions::displayChanged, this, [this] {
        read();
        Q_EMIT changed();
    });
}

void FocusPointLayer::read()
{
    if (m_options.display().focusPoints && !m_path.isEmpty() && m_known.path != m_path) {
        m_reading.start([path = m_path] { return Known{path, readFocusPoints(path)}; });
    }
}

void FocusPointLayer::setPicture(const ShownPicture& picture)
{
    m_path = picture.path;
    read();
}

void FocusPointLayer::renamePicture(const QString& from, const QString& to)
{
    if (m_path == from) {
        m_path = to;
        // What was found nowhere may have been looked for by the old name.
        const bool isFound = m_known.path == from && !m_known.points.isEmpty();
        m_known.path = isFound ? to : QString();
        read();
    }
}

void FocusPointLayer::rereadPicture(const QString& path)
{
    if (path == m_path && !path.isEmpty()) {
        m_known.path.clear();
        read();
    }
}

bool FocusPointLayer::isShown(const PictureFrame& frame) const
{
    return !frame.live && m_options.display().focusPoints && m_known.path == m_path &&
           !m_known.points.isEmpty();
}

void FocusPointLayer::paint(QPainter& painter, const PictureFrame& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.visible);
    for (const FocusPoint& point : m_known.points) {
        const QRectF& whole = frame.picture;
        const QRectF rect = atLeast({whole.x() + point.area.x() * whole.width(),
            whole.y() + point.area.y() * whole.height(), point.area.width() * whole.width(),
            point.area.height() * whole.height()});
        const QColor colour = point.isInFocus ? inFocus : (point.isSelected ? selected : other);
        const double width = point.isInFocus || point.isSelected ? 2 : 1;
        painter.setPen(QPen(edge, width + 2));
        painter.drawRect(rect);
        // Broken where the camera was told to look, whole where it is sharp: not by colour alone.
        const bool isOnlyChosen = point.isSelected && !point.isInFocus;
        painter.setPen(QPen(colour, width, isOnlyChosen ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(rect);
    }
}

} // namespace skein
