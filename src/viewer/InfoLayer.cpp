// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/InfoLayer.h"

#include "image/ShownName.h"
#include "metadata/ExposureText.h"
#include "metadata/MetadataParser.h"
#include "viewer/PictureColours.h"
#include "viewer/PlateRoom.h"
#include "viewer/ViewOptions.h"

#include <QFontMetrics>
#include <QPainter>

namespace skein {

namespace {
// Logical pixels.
constexpr int margin = 12;
constexpr int paddingX = 12;
constexpr int paddingY = 8;
constexpr int corner = 5;
/** Less than that, and all of it would cover too much of the picture. */
constexpr QSizeF usualView(560, 360);

constexpr QLatin1String between("   ");

ShotExposure exposureIn(const QString& path)
{
    const std::atomic_bool isCancelled = false;
    const auto metadata = readMetadata(path, isCancelled);
    return metadata ? metadata->exposure : ShotExposure();
}
} // namespace

InfoLayer::InfoLayer(const ViewOptions& options, InfoTimes times)
    : PictureLayer(Place::Information)
    , m_options(options)
    , m_reading(
          [this](const Known& known) {
              m_ordered.clear();
              if (known.path == m_path) {
                  m_known = known;
                  Q_EMIT changed();
              }
          },
          fileThreads())
{
    m_stay.setSingleShot(true);
    m_stay.setInterval(times.stayMs);
    m_fading.setDuration(times.fadeMs);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    connect(&m_stay, &QTimer::timeout, this, [this] { m_fading.start(); });
    connect(&m_fading, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { setOpacity(value.toDouble()); });
    connect(&options, &ViewOptions::displayChanged, this, [this] {
        wake();
        Q_EMIT changed();
    });
}

void InfoLayer::setOpacity(double opacity)
{
    if (opacity != m_opacity) {
        m_opacity = opacity;
        Q_EMIT changed(m_painted);
    }
}

void InfoLayer::wake()
{
    if (!m_options.display().information || m_path.isEmpty()) {
        return;
    }
    m_fading.stop();
    m_stay.start();
    read();
    if (m_opacity < 1) {
        m_opacity = 1;
        Q_EMIT changed();
    }
}

void InfoLayer::read()
{
    if (m_known.path != m_path && m_ordered != m_path) {
        m_ordered = m_path; // Each move of the mouse wakes it: once is enough.
        m_reading.start([path = m_path] { return Known{path, exposureIn(path)}; });
    }
}

void InfoLayer::setPicture(const ShownPicture& picture)
{
    m_fullSize = picture.fullSize;
    if (picture.path == m_path) {
        return;
    }
    m_path = picture.path;
    wake();
}

void InfoLayer::renamePicture(const QString& from, const QString& to)
{
    if (m_path == from) {
        m_path = to;
        // What was found nowhere may have been looked for by the old name.
        const bool isFound =
            m_known.path == from && !ExposureText::essentials(m_known.shot, {}).isEmpty();
        m_known.path = isFound ? to : QString();
        m_ordered.clear();
        wake(); // The name is one of the things it says.
        Q_EMIT changed();
    }
}

void InfoLayer::rereadPicture(const QString& path)
{
    if (path == m_path && !path.isEmpty()) {
        m_known.path.clear();
        m_ordered.clear();
        wake();
    }
}

bool InfoLayer::isShown(const PictureFrame& frame) const
{
    return !frame.live && m_opacity > 0 && m_options.display().information && !m_path.isEmpty();
}

QStringList InfoLayer::lines() const
{
    const ShotExposure shot = m_known.path == m_path ? m_known.shot : ShotExposure();
    const QLocale locale;
    //: width and height of a picture in pixels
    const QString size = tr("%1 × %2").arg(m_fullSize.width()).arg(m_fullSize.height());
    QStringList lines;
    for (const QStringList& parts :
        {ExposureText::essentials(shot, locale), QStringList{shot.camera, shot.lens},
            QStringList{ExposureText::time(shot, locale)}, QStringList{shownName(m_path), size}}) {
        QStringList known = parts;
        known.removeAll(QString());
        if (!known.isEmpty()) {
            lines.append(known.join(between));
        }
    }
    return lines;
}

QStringList InfoLayer::linesIn(QSizeF size) const
{
    if (size.width() >= usualView.width() && size.height() >= usualView.height()) {
        return lines();
    }
    const ShotExposure shot = m_known.path == m_path ? m_known.shot : ShotExposure();
    const QStringList exposure = ExposureText::essentials(shot, QLocale());
    const QString name = shownName(m_path);
    if (exposure.isEmpty()) {
        return name.isEmpty() ? QStringList() : QStringList{name};
    }
    return {exposure.join(between)};
}

void InfoLayer::arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room)
{
    const QFontMetrics metrics(painter.font());
    const int most = static_cast<int>(frame.view.width()) - 2 * (margin + paddingX);
    m_shown.clear();
    int width = 0;
    for (const QString& line : linesIn(frame.view.size())) {
        m_shown.append(metrics.elidedText(line, Qt::ElideMiddle, most));
        width = std::max(width, metrics.horizontalAdvance(m_shown.last()));
    }
    if (m_shown.isEmpty()) {
        return; // Of a photograph on its way nothing may be known yet.
    }
    const int height = static_cast<int>(m_shown.size()) * metrics.lineSpacing();
    QRect plate(0, 0, width + 2 * paddingX, height + 2 * paddingY);
    plate.moveBottomLeft({margin, static_cast<int>(frame.view.height()) - margin});
    if (const auto place = room.take(plate, Qt::TopEdge)) {
        m_painted = place->adjusted(-1, -1, 1, 1);
    } else {
        m_shown.clear();
    }
}

void InfoLayer::paint(QPainter& painter, const PictureFrame& /*frame*/)
{
    if (m_shown.isEmpty()) {
        return;
    }
    const QRect plate = m_painted.adjusted(1, 1, -1, -1);
    painter.setOpacity(m_opacity);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate);
    painter.drawRoundedRect(plate, corner, corner);
    painter.setPen(theme::plateText);
    painter.drawText(plate.adjusted(paddingX, paddingY, -paddingX, -paddingY),
        Qt::AlignLeft | Qt::AlignTop, m_shown.join(u'\n'));
}

} // namespace skein
