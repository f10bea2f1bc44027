// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/CancelToken.h"
#include "viewer/AnalysisLayer.h"
#include "viewer/ViewOptions.h"

namespace skein {

/**
 * Where the picture is over- or under-exposed, by the limits and colours of ViewOptions. Of a RAW
 * file it is what the sensor's data say, by limits of their own, not the pixels that were made of
 * them. Borrows the options, which must outlive it. GUI thread only.
 */
class WarningLayer final : public AnalysisLayer
{
    Q_OBJECT

public:
    explicit WarningLayer(const ViewOptions& options);

    void setPicture(const ShownPicture& picture) override;
    void renamePicture(const QString& from, const QString& to) override;
    void rereadPicture(const QString& path) override;
    void setLeftOut(bool leftOut) override;

protected:
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Analysis analysis() const override;
    [[nodiscard]] bool takesPixels() const override;

private:
    /** What a RAW file's sensor data say; null where they cannot be read. */
    struct Measured
    {
        QString path;
        QImage levels;
    };
    /** The overlay of that, and what it was made for. */
    struct Drawn
    {
        QString path;
        WarningOptions options;
        QImage overlay;

        [[nodiscard]] bool isFor(const QString& of, const WarningOptions& by) const
        {
            return path == of && options == by && !path.isEmpty();
        }
    };

    void measure();
    void onOptions();
    void showMeasured();
    void takeDrawn(const Drawn& drawn);

    const ViewOptions& m_options;
    Measured m_measured;
    QString m_ordered;    ///< Path of the file being measured.
    CancelToken m_cancel; ///< Of that measuring.
    LatestJob<Measured> m_measuring;
    Drawn m_drawn;
    Drawn m_drawing; ///< The one being drawn, without its overlay.
    LatestJob<Drawn> m_drawer;
};

} // namespace skein
