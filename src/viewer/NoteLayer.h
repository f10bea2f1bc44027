// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QRect>
#include <QString>
#include <QTimer>

namespace skein {

/** A sentence over an edge of a still: what is wrong with it, what is going on. GUI thread only. */
class NoteLayer final : public PictureLayer
{
    Q_OBJECT

public:
    explicit NoteLayer(Qt::Edge edge = Qt::BottomEdge);

    void setText(const QString& text);
    /** The same once something has taken long enough to be worth a word; empty: at once. */
    void setTextLater(const QString& text);
    /** A text is to come. */
    [[nodiscard]] bool isDelayed() const { return m_delay.isActive(); }
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    /** What it covers since it was arranged, logical pixels of the view. */
    [[nodiscard]] QRect plate() const { return m_plate; }
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    const Qt::Edge m_edge;
    QString m_text;
    QRect m_plate;
    QString m_laterText;
    QTimer m_delay;
};

} // namespace skein
