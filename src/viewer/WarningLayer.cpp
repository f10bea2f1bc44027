// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/WarningLayer.h"

#include "analysis/ExposureMap.h"
#include "analysis/ExposureOverlay.h"
#include "image/PictureFormat.h"
#include "image/RawLevels.h"
#include "image/SharedRawMeasurement.h"
#include "viewer/LiveAnalyses.h"

#include <algorithm>

namespace skein {

namespace {

/** Of an overlay that covers the whole picture a stripe is this part. */
constexpr int stripesAcross = 320;

ExposureStyle solid(const WarningOptions& options)
{
    return {options.over, options.under};
}

} // namespace

WarningLayer::WarningLayer(const ViewOptions& options)
    : AnalysisLayer(static_cast<int>(LiveOverlay::Warning))
    , m_options(options)
    , m_measuring(
          [this](const Measured& measured) {
              m_ordered.clear();
              if (measured.path == picture().path) {
                  m_measured = measured;
                  showMeasured();
                  refresh(); // The pixels have to do where the data cannot be read.
              } else {
                  measure(); // It has another name since, or is another one.
              }
          },
          fileThreads())
    , m_drawer([this](const Drawn& drawn) { takeDrawn(drawn); })
{
    connect(&options, &ViewOptions::warningChanged, this, &WarningLayer::onOptions);
}

bool WarningLayer::isOn() const
{
    return m_options.warning().isShown;
}

bool WarningLayer::takesPixels() const
{
    const bool isTried = m_measured.path == picture().path;
    return !isRawName(picture().path) || (isTried && m_measured.levels.isNull());
}

AnalysisLayer::Analysis WarningLayer::analysis() const
{
    const WarningOptions& options = m_options.warning();
    return [limits = options.limits, style = solid(options)](
               const QImage& part, QPoint corner, int reduction) {
        const int corners = (corner.x() + corner.y()) / reduction;
        const auto judged = [&](const QImage& band) {
            return exposureOverlay(ExposureMap::fromPicture(band, limits), style);
        };
        return inBands(part, reduction, judged, [&](QImage& rows, int top) {
            ExposureStyle stripes = style;
            stripes.phase = corners + top; // They stay where they are.
            hatch(rows, stripes);
        });
    };
}

void WarningLayer::setPicture(const ShownPicture& picture)
{
    AnalysisLayer::setPicture(picture);
    if (m_measured.path != picture.path) {
        measure();
    } else {
        showMeasured(); // Back from live view.
    }
}

void WarningLayer::renamePicture(const QString& from, const QString& to)
{
    AnalysisLayer::renamePicture(from, to);
    if (m_drawn.path == from) {
        m_drawn.path = to;
    }
    if (m_measured.path == from) {
        // What could not be read may have been looked for by the old name.
        m_measured.path = m_measured.levels.isNull() ? QString() : to;
        measure();
    }
}

void WarningLayer::rereadPicture(const QString& path)
{
    if (m_ordered == path) {
        m_cancel.cancel();
        m_measuring.cancel();
        m_ordered.clear();
    }
    if (m_measured.path == path) {
        m_measured = {};
        m_drawn = {};
        m_drawer.cancel();
    }
    if (path == picture().path) {
        measure();
    }
}

void WarningLayer::measure()
{
    const QString path = picture().path;
    if (m_ordered != path && !m_ordered.isEmpty()) {
        m_cancel.cancel(); // Nobody looks at that one any more.
    }
    if (!isWanted() || !isRawName(path) || m_measured.path == path || m_ordered == path) {
        return;
    }
    m_ordered = path;
    m_cancel = CancelToken();
    m_measuring.start([path, cancel = m_cancel] {
        const auto measured = sharedRawMeasurement(path, cancel);
        return Measured{path, measured ? measured->levels : QImage()};
    });
}

void WarningLayer::setLeftOut(bool leftOut)
{
    AnalysisLayer::setLeftOut(leftOut);
    measure();
    showMeasured();
}

void WarningLayer::onOptions()
{
    refresh();
    measure();
    showMeasured();
}

void WarningLayer::showMeasured()
{
    const QString path = picture().path;
    const WarningOptions& options = m_options.warning();
    if (!isWanted() || takesPixels() || m_measured.path != path) {
        return;
    }
    if (m_drawn.isFor(path, options)) {
        setWhole(m_drawn.overlay);
        return;
    }
    if (m_drawer.isPending() && m_drawing.isFor(path, options)) {
        return;
    }
    m_drawing = {path, options, {}};
    m_drawer.start([drawing = m_drawing, levels = m_measured.levels] {
        Drawn drawn = drawing;
        const WarningOptions& by = drawing.options;
        ExposureStyle style = solid(by);
        style.fill = ExposureStyle::Fill::Zebra;
        style.stripeWidth = std::max(style.stripeWidth, levels.width() / stripesAcross);
        drawn.overlay = exposureOverlay(ExposureMap::fromPicture(levels,
                                            rawlevels::limits(by.rawOverPercent, by.rawUnderStops)),
            style);
        return drawn;
    });
}

void WarningLayer::takeDrawn(const Drawn& drawn)
{
    m_drawn = drawn;
    showMeasured(); // Draws anew if it has another name, or is to look otherwise, since.
}

} // namespace skein
