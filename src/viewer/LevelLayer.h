// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/PictureLayer.h"

#include <QRect>
#include <optional>

namespace skein {

/**
 * An artificial horizon over live view: a line that is level in the world, between two marks that
 * are level in the picture, and how far they are apart. What stands upright is judged by the next
 * right angle. GUI thread only.
 */
class LevelLayer final : public PictureLayer
{
    Q_OBJECT

public:
    /** A camera that leans by less than this is level (degrees). */
    static constexpr double tolerance = 0.3;

    LevelLayer()
        : PictureLayer(Place::Marks)
    {}

    /** What there is to be shown. A value. */
    struct Reading
    {
        /** Of the line that is level in the world, in the picture as it is shown: degrees,
         * clockwise. */
        double angle = 0;
        /** How far the camera looks above or below straight ahead, degrees, whichever it is. */
        std::optional<double> pitch;

        /** How far the picture is from the next right angle; -45 to 45 degrees. */
        [[nodiscard]] double deviation() const;
        [[nodiscard]] bool isLevel() const;
        friend bool operator==(const Reading&, const Reading&) = default;
    };

    /** On, it is shown as soon as there is a reading; without one it says so. */
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setReading(const std::optional<Reading>& reading);
    [[nodiscard]] const std::optional<Reading>& reading() const { return m_reading; }
    /** The words beside the line. */
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isShown(const PictureFrame& frame) const override
    {
        return frame.live && m_isOn && !frame.fullSize.isEmpty();
    }
    void arrange(QPainter& painter, const PictureFrame& frame, PlateRoom& room) override;
    void paint(QPainter& painter, const PictureFrame& frame) override;

private:
    void paintLines(QPainter& painter, double length) const;

    bool m_isOn = false;
    QRect m_plate; ///< Where its words lie.
    std::optional<Reading> m_reading;
};

} // namespace skein
