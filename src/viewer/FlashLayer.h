// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QRect>
#include <QString>
#include <QTimer>

namespace skein {

/**
 * Says in large letters over the picture what a key has just done ("★★★"), as long as reading it
 * takes. GUI thread only.
 */
class FlashLayer final : public PictureLayer
{
    Q_OBJECT

public:
    FlashLayer();

    /** How long a text is shown, in milliseconds: as long as reading it takes. */
    [[nodiscard]] static int stayMs(const QString& text);

    /** Shows @p text instead of what is shown. */
    void show(const QString& text);
    /** Ends @p text, if that is what is shown. */
    void withdraw(const QString& text);
    /** Empty while nothing is shown. */
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override;
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    [[nodiscard]] bool isMomentary() const override { return true; }
    void paint(QPainter& painter, const PictureFrame& frame) override;
    /** What it covers since it was arranged, logical pixels of the view. */
    [[nodiscard]] QRect plate() const { return m_plate; }

private:
    QString m_text;
    QRect m_plate;
    QTimer m_stay;
};

} // namespace skein
