// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

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
    /** What a note of @p text at the lower edge covers of @p frame's view. */
    [[nodiscard]] static QRect plateOf(
        QPainter& painter, const PictureFrame& frame, const QString& text);

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    const Qt::Edge m_edge;
    QString m_text;
    QString m_laterText;
    QTimer m_delay;
};

} // namespace skein
