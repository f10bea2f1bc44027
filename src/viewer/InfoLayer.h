// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/ShotExposure.h"
#include "viewer/LatestJob.h"
#include "viewer/PictureLayer.h"

#include <QTimer>
#include <QVariantAnimation>

namespace skein {

class ViewOptions;

/** How long the information stays, and then fades. */
struct InfoTimes
{
    int stayMs = 4000;
    int fadeMs = 600;
};

/**
 * Exposure, lens, time and file of the still, in a corner of the view. Shown when the picture is
 * another one or the mouse moves, and fades a few seconds later. Borrows the options, which must
 * outlive it. GUI thread only; the file is read on another.
 */
class InfoLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit InfoLayer(const ViewOptions& options, InfoTimes times = {});

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    void paint(QPainter& painter, const PictureFrame& frame) override;
    void setPicture(const ShownPicture& picture) override;
    void renamePicture(const QString& from, const QString& to) override;
    void rereadPicture(const QString& path) override;

    /** Shows it anew for some seconds. */
    void wake();
    /** What it says: a line each. */
    [[nodiscard]] QStringList lines() const;
    /** What it says in a view of @p size: where that is small only the exposure. */
    [[nodiscard]] QStringList linesIn(QSizeF size) const;
    /** What it covered when it was last painted, logical pixels of the view. */
    [[nodiscard]] QRect painted() const { return m_painted; }
    [[nodiscard]] double opacity() const { return m_opacity; }

private:
    struct Known
    {
        QString path;
        ShotExposure shot;
    };

    void setOpacity(double opacity);
    void read();

    const ViewOptions& m_options;
    QString m_path;
    QSize m_fullSize;
    Known m_known;
    QString m_ordered; ///< Path of the file being read.
    LatestJob<Known> m_reading;
    QTimer m_stay;
    QVariantAnimation m_fading;
    double m_opacity = 0;
    QStringList m_shown; ///< As they were arranged: none where there is no room.
    QRect m_painted;
};

} // namespace skein
