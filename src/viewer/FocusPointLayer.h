// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FocusPoints.h"
#include "viewer/LatestJob.h"
#include "viewer/PictureLayer.h"

namespace skein {

class ViewOptions;

/**
 * The autofocus fields that the maker notes of the still tell of: those in focus bold, those that
 * were only selected thin. Borrows the options, which must outlive it. GUI thread only; the file is
 * read on another.
 */
class FocusPointLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit FocusPointLayer(const ViewOptions& options);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override;
    void renamePicture(const QString& from, const QString& to) override;
    void rereadPicture(const QString& path) override;

    [[nodiscard]] const FocusPoints& points() const { return m_known.points; }

private:
    struct Known
    {
        QString path;
        FocusPoints points;
    };

    void read();

    const ViewOptions& m_options;
    QString m_path;
    Known m_known;
    LatestJob<Known> m_reading;
};

} // namespace skein
