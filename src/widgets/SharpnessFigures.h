// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImagePool.h"
#include "widgets/SharpnessLog.h"

#include <QHash>
#include <QObject>

namespace skein {

class ImageView;

/** What is judged of the photograph in @p view: the middle of what is seen of it. */
[[nodiscard]] SharpnessSpot spotLookedAt(const ImageView& view);

/**
 * How sharp the photographs of a window are at the spot that is looked at, for all who show it: the
 * panel, and the thumbnails if that is wanted. Lives on the GUI thread.
 */
class SharpnessFigures final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const SharpnessLog& log() const { return m_log; }
    /** Finds out of what kind @p path is, unless that is known: changed(). One after another, the
     * one asked about last first. */
    void findKind(const QString& path);
    /** The photographer says where sharpness is judged, in parts of the sides; nothing: in the
     * middle of what is seen. */
    void setPlaced(std::optional<QPointF> centre);
    [[nodiscard]] const std::optional<QPointF>& placed() const { return m_placed; }
    /** What is judged of the picture in @p view. */
    [[nodiscard]] SharpnessSpot spotIn(const ImageView& view) const;
    /** Another spot makes all figures unknown. */
    void setSpot(const SharpnessSpot& spot);
    /** Of a photograph that is looked at. */
    void note(const QString& path, double figure);
    /** Of another one; nothing: none can be told. */
    void add(const QString& path, const std::optional<double>& figure);
    void rename(const QString& from, const QString& to);
    void forget(const QString& path);

    /** Figures are to be seen on thumbnails; @p best is marked among them. */
    void setMarked(bool marked);
    [[nodiscard]] bool areMarked() const { return m_areMarked; }
    void setBest(const QString& path);
    [[nodiscard]] QString best() const { return m_best; }

Q_SIGNALS:
    /** Figures, or what is to be seen of them. */
    void changed();
    /** spotIn() any view. */
    void placedChanged();

private:
    SharpnessLog m_log;
    QHash<QString, ImagePool::Ticket> m_asked; ///< Whose kind is being found out.
    int m_lastAsked = 0;
    ImagePool m_finders{1, 0};
    std::optional<QPointF> m_placed;
    bool m_areMarked = false;
    QString m_best;
};

} // namespace skein
