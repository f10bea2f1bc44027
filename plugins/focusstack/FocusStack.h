// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DepthEstimator.h"
#include "Placement.h"
#include "PyramidFusion.h"

#include <QCoreApplication>
#include <QImage>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace skein::focusstack {

/** What became of a bracket. */
struct Stacked
{
    QImage picture; ///< As deep as the deepest frame, in the first frame's colours.
    QImage depth;   ///< Grayscale16, or null: black is what the first frame shows sharply.
    int merged = 0; ///< Of how many frames.
};

/**
 * Merges the frames of one focus bracket. They are visited twice, one after the other, so that
 * memory does not grow with their number: first place() with each, then merge() with each, then
 * finish(). Frames whose place cannot be found are left out and told by leftOut().
 *
 * place(), merge() and finish() answer with a sentence when the frames cannot be stacked, and then
 * it is over. Not thread-safe: one call at a time, from any thread.
 */
class FocusStack
{
    Q_DECLARE_TR_FUNCTIONS(skein::focusstack::FocusStack)

public:
    /** Pictures handed to place() are looked at no larger than this. */
    static constexpr int placingSide = 1600;

    struct Options
    {
        bool align = true;    ///< Else frames are taken as they lie.
        bool depthMap = true; ///< Stacked::depth is wanted.
        qint64 memory = -1;   ///< bytes that may be taken; negative: nobody knows
    };

    explicit FocusStack(const Options& options)
        : m_options(options)
    {}

    /** The next frame of the bracket, in any size; @p name is what sentences call it. */
    [[nodiscard]] QString place(const QImage& frame, const QString& name);
    /** No more frames are to be placed: says whether enough of them are left. */
    [[nodiscard]] QString placed();

    /** Bytes that merging may take from now on; negative: nobody knows. */
    void setMemory(qint64 bytes) { m_options.memory = bytes; }
    int count() const { return static_cast<int>(m_frames.size()); }
    /** Need not be merged: it does not belong to the others. */
    bool isLeftOut(int index) const { return !frame(index).placement; }
    QStringList leftOut() const;

    /** The frame @p index at full size, after all of them were placed; in ascending order. */
    [[nodiscard]] QString merge(
        int index, const QImage& full, const PyramidFusion::Cancelled& isCancelled = {});
    /** Nothing can be merged afterwards. */
    [[nodiscard]] QString finish(Stacked& result);

    /** What merging frames of @p size takes at its peak, with one of them decoded. */
    static qint64 bytesNeeded(QSize size, const Options& options);

private:
    struct Frame
    {
        QString name;
        std::optional<Placement> placement; ///< of the small picture, on that of the reference
    };
    const Frame& frame(int index) const { return m_frames[static_cast<std::size_t>(index)]; }
    QString lackOfMemory() const;
    QString begin(const QImage& full);

    Options m_options;
    std::vector<Frame> m_frames;
    cv::Mat1b m_lastPlaced; ///< the frame before, small and grey
    Placement m_lastPlacement;
    cv::Size m_smallSize;

    QImage m_first; ///< a pixel of the first frame: its colour space and resolution
    QString m_firstName;
    QSize m_size;
    bool m_deep = false;
    int m_merged = 0;
    std::unique_ptr<PyramidFusion> m_fusion;
    std::unique_ptr<DepthEstimator> m_depth;
};

} // namespace skein::focusstack
