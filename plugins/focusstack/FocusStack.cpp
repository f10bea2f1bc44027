// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusStack.h"

#include "Aligner.h"
#include "Pixels.h"

#include <QColorSpace>
#include <algorithm>
#include <cmath>
#include <new>
#include <opencv2/imgproc.hpp>

namespace skein::focusstack {

namespace {

/** Small pictures that differ by more are of another shape: the rest is rounding. */
constexpr int roundingPixels = 1;

bool areOfOneSize(cv::Size a, cv::Size b)
{
    return std::abs(a.width - b.width) <= roundingPixels &&
           std::abs(a.height - b.height) <= roundingPixels;
}

QString words(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace

QString FocusStack::place(const QImage& frame, const QString& name)
{
    if (frame.isNull()) {
        //: %1 is a file
        return tr("“%1” cannot be read. Leave it out and stack the others.").arg(name);
    }
    if (!m_options.align) {
        m_frames.push_back({name, Placement()});
        return {};
    }
    try {
        cv::Mat1b grey = greyOf(frame, placingSide);
        if (m_lastPlaced.empty()) {
            m_lastPlaced = grey;
            m_frames.push_back({name, Placement()});
            return {};
        }
        if (!areOfOneSize(grey.size(), m_lastPlaced.size())) {
            //: %1 is a file
            return tr("“%1” has another shape than the photographs before it. A stack is made of "
                      "photographs of one size.")
                .arg(name);
        }
        if (grey.size() != m_lastPlaced.size()) {
            cv::resize(grey, grey, m_lastPlaced.size(), 0, 0, cv::INTER_AREA);
        }
        const std::optional<Placement> step = aligned(m_lastPlaced, grey);
        if (!step) {
            m_frames.push_back({name, std::nullopt});
            return {};
        }
        m_lastPlacement = m_lastPlacement.then(*step);
        m_lastPlaced = grey;
        m_frames.push_back({name, m_lastPlacement});
    } catch (const cv::Exception&) {
        return lackOfMemory();
    } catch (const std::bad_alloc&) {
        return lackOfMemory();
    }
    return {};
}

QString FocusStack::placed()
{
    std::vector<int> found;
    for (int i = 0; i < count(); ++i) {
        if (!isLeftOut(i)) {
            found.push_back(i);
        }
    }
    if (count() < 2) {
        return tr("A stack needs at least two photographs. Select the whole focus bracket.");
    }
    if (found.size() < 2) {
        return tr("These photographs do not show the same scene, so they cannot be stacked. Select "
                  "the photographs of one focus bracket.");
    }
    // The frame in the middle shows neither the most nor the least: the others move the least.
    const int middle = found[found.size() / 2];
    const Placement toFirst = frame(middle).placement->inverted();
    for (const int index : found) {
        std::optional<Placement>& placement = m_frames[static_cast<std::size_t>(index)].placement;
        // The middle itself exactly, so that its pixels are not touched; and all, if none moved.
        const bool stays = index == middle || !m_options.align;
        placement = stays ? Placement() : toFirst.then(*placement);
    }
    m_smallSize = m_lastPlaced.size();
    m_lastPlaced.release();
    return {};
}

QStringList FocusStack::leftOut() const
{
    QStringList names;
    for (const Frame& each : m_frames) {
        if (!each.placement) {
            names << each.name;
        }
    }
    return names;
}

QString FocusStack::lackOfMemory() const
{
    return tr("There is not enough memory to stack photographs of this size. Close other programs, "
              "or stack smaller photographs.");
}

QString FocusStack::begin(const QImage& full)
{
    // Asked beforehand, because Linux promises more than it has and ends the program later.
    if (m_options.memory >= 0 && bytesNeeded(full.size(), m_options) > m_options.memory) {
        return lackOfMemory();
    }
    m_size = full.size();
    m_first = full.copy(0, 0, 1, 1);
    const cv::Size size(m_size.width(), m_size.height());
    m_fusion = std::make_unique<PyramidFusion>(size);
    if (m_options.depthMap) {
        m_depth = std::make_unique<DepthEstimator>(size);
    }
    return {};
}

QString FocusStack::merge(
    int index, const QImage& full, const PyramidFusion::Cancelled& isCancelled)
{
    const Frame& merging = frame(index);
    if (full.isNull()) {
        return tr("“%1” cannot be read. Leave it out and stack the others.").arg(merging.name);
    }
    try {
        if (!m_fusion) {
            if (const QString error = begin(full); !error.isEmpty()) {
                return error;
            }
            m_firstName = merging.name;
        }
        if (full.size() != m_size) {
            //: %1 and %3 are files, %2 and %4 sizes such as "6000 × 4000"
            return tr("“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one "
                      "size.")
                .arg(merging.name, words(full.size()), m_firstName, words(m_size));
        }
        m_deep = m_deep || isDeep(full);
        Placement placement = merging.placement.value_or(Placement());
        if (!placement.isIdentity()) {
            placement =
                placement.beforeShrinking(static_cast<double>(m_size.width()) / m_smallSize.width);
        }
        const cv::Mat pixels = placement.applied(pixelsOf(full));
        m_fusion->add(pixels, placement, isCancelled);
        if (m_depth) {
            m_depth->add(pixels, placement);
        }
        ++m_merged;
    } catch (const cv::Exception&) {
        return lackOfMemory();
    } catch (const std::bad_alloc&) {
        return lackOfMemory();
    }
    return {};
}

QString FocusStack::finish(Stacked& result)
{
    try {
        // The depth map first: what it needs is small, and it is let go before the picture is made.
        if (m_depth) {
            result.depth = imageOf(m_depth->map(), true);
            m_depth.reset();
        }
        result.picture = imageOf(m_fusion->merged(), m_deep);
        m_fusion.reset();
    } catch (const cv::Exception&) {
        return lackOfMemory();
    } catch (const std::bad_alloc&) {
        return lackOfMemory();
    }
    if (result.picture.isNull()) {
        return lackOfMemory();
    }
    result.picture.setColorSpace(m_first.colorSpace());
    result.picture.setDotsPerMeterX(m_first.dotsPerMeterX());
    result.picture.setDotsPerMeterY(m_first.dotsPerMeterY());
    result.merged = m_merged;
    return {};
}

qint64 FocusStack::bytesNeeded(QSize size, const Options& options)
{
    constexpr qint64 bytesOfDecoded = 8;
    // Five maps of floats, at half the size.
    constexpr qint64 bytesOfDepth = 5 * 4 / 4;
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    return PyramidFusion::bytesNeeded({size.width(), size.height()}) +
           pixels * (bytesOfDecoded + (options.depthMap ? bytesOfDepth : 0));
}

} // namespace skein::focusstack
