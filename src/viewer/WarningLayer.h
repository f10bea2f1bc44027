// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ExposureMap.h"
#include "image/CancelToken.h"
#include "viewer/AnalysisLayer.h"

namespace skein {

class ViewOptions;

/**
 * Where the picture is over- or under-exposed, by the limits and colours of ViewOptions. Of a RAW
 * file it is what the sensor's data say, not the pixels that were made of them: saturated
 * photosites, whatever the limits. Borrows the options, which must outlive it. GUI thread only.
 */
class WarningLayer final : public AnalysisLayer
{
    Q_OBJECT

public:
    explicit WarningLayer(const ViewOptions& options);

    void setPicture(const ShownPicture& picture) override;
    void renamePicture(const QString& from, const QString& to) override;
    void rereadPicture(const QString& path) override;

protected:
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Analysis analysis() const override;
    [[nodiscard]] bool takesPixels() const override;

private:
    /** What a RAW file's sensor data say; null where they cannot be read. */
    struct Measured
    {
        QString path;
        ExposureMap saturation;
    };

    void measure();
    void onOptions();
    void showMeasured();

    const ViewOptions& m_options;
    Measured m_measured;
    QString m_ordered;    ///< Path of the file being measured.
    CancelToken m_cancel; ///< Of that measuring.
    LatestJob<Measured> m_measuring;
};

} // namespace skein
