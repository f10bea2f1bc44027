// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QStringList>

namespace skein {

class WheelGuard;

/**
 * A strip of values, as on the dial of a camera: the present one large in the middle, its
 * neighbours to the left and right, one tick a value. Stepped by the wheel (see WheelGuard), by
 * keys (Up and Right onwards, Down and Left back, Page keys by three), by a click on a neighbour
 * and by dragging the strip. value() is the place in texts(). valueChanged() tells of each step,
 * also of one by setValue(). Colours are the palette's. Lives on the GUI thread.
 */
class SettingDial final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit SettingDial(QWidget* parent = nullptr);

    /** What is shown, from left to right, and where in it the dial stands. */
    void setTexts(const QStringList& texts, int at);
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    /** The present value in words. */
    [[nodiscard]] QString text() const { return m_texts.value(value()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Return or Escape: the photographer is done here. */
    void finished();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void paintValues(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    /** A grey between background and text; 1 is the text's. */
    [[nodiscard]] QColor ink(double strength) const;
    /** How far apart the values stand. */
    [[nodiscard]] int pitch() const;

    QStringList m_texts;
    WheelGuard* m_guard;
    int m_wheel = 0;        ///< Of the wheel's eighths of a degree, what is no whole step yet.
    int m_pressedX = 0;     ///< Where the drag that is under way began.
    int m_pressedValue = 0; ///< And at which value.
    bool m_isDragged = false;
};

} // namespace skein
