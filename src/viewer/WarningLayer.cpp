// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/WarningLayer.h"

#include "analysis/ExposureOverlay.h"
#include "image/PictureFormat.h"
#include "image/RawMeasurement.h"
#include "viewer/LiveAnalyses.h"
#include "viewer/ViewOptions.h"

namespace skein {

namespace {

/** Fine enough for a screen; when zoomed in, a byte of the map covers some photosites. */
constexpr QSize mapBox(2560, 2560);

ExposureStyle styleOf(const WarningOptions& options)
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
    return !isRawName(picture().path) || (isTried && m_measured.saturation.isNull());
}

AnalysisLayer::Analysis WarningLayer::analysis() const
{
    const WarningOptions& options = m_options.warning();
    return [limits = options.limits, style = styleOf(options)](const QImage& part, int reduction) {
        return inBands(part, reduction, [&](const QImage& band) {
            return exposureOverlay(ExposureMap::fromPicture(band, limits), style);
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
    if (m_measured.path == from) {
        // What could not be read may have been looked for by the old name.
        m_measured.path = m_measured.saturation.isNull() ? QString() : to;
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
    if (!isOn() || !isRawName(path) || m_measured.path == path || m_ordered == path) {
        return;
    }
    m_ordered = path;
    m_cancel = CancelToken();
    m_measuring.start([path, cancel = m_cancel] {
        const auto measured = measureRaw(path, mapBox, cancel);
        return Measured{path, measured ? measured->saturation : ExposureMap()};
    });
}

void WarningLayer::onOptions()
{
    refresh();
    measure();
    showMeasured();
}

void WarningLayer::showMeasured()
{
    const bool isKnown = m_measured.path == picture().path && !m_measured.saturation.isNull();
    if (isOn() && isKnown && !takesPixels()) {
        setWhole(exposureOverlay(m_measured.saturation, styleOf(m_options.warning())));
    }
}

} // namespace skein
