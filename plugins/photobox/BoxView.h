// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxRun.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace skein::photobox {

class BoxButton;
class LivePicture;
class SlideShow;

/**
 * What guests see and press: the mirror, the numbers, the flash, their photographs. Every key is a
 * press (GuestKeys.h); the leave key asks its owner. Borrows all it is given, which must outlive
 * it. GUI thread.
 */
class BoxView final : public QWidget
{
    Q_OBJECT

public:
    BoxView(BoxRun& run, LivePicture& live, SlideShow& slides, QWidget* parent);

    /** A panel over the box, in its middle, which the view takes over. */
    void setPanel(QWidget* panel);

Q_SIGNALS:
    /** Somebody wants to end the box. */
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onRunChanged();
    void press(bool wantsCollage);
    void flash();
    /** Somebody is there: no slide show for a while, and the pointer is seen. */
    void notice();
    void placeParts();
    /** All between greeting and footer. */
    [[nodiscard]] QRectF wholeArea() const;
    /** What of it the four photographs of a collage leave. */
    [[nodiscard]] QRectF pictureArea() const;
    /** Those that are taken, and those to come, are shown. */
    [[nodiscard]] bool showsTaken() const;
    [[nodiscard]] QList<QRectF> takenPlaces() const;
    [[nodiscard]] double unit() const;
    void paintMirror(QPainter& painter) const;
    void paintPicture(QPainter& painter, const QImage& picture) const;
    void paintGreeting(QPainter& painter) const;
    void paintTaken(QPainter& painter) const;
    void paintNumber(QPainter& painter) const;
    void paintSentence(QPainter& painter) const;
    void paintHostLine(QPainter& painter) const;

    BoxRun& m_run;
    LivePicture& m_live;
    SlideShow& m_slides;
    BoxButton* m_single;
    BoxButton* m_collage = nullptr; ///< Where guests choose.
    QWidget* m_panel = nullptr;
    QTimer m_idle;
    QTimer m_pointer; ///< Until the pointer is hidden.
    QTimer m_fade;    ///< Of the flash.
    QElapsedTimer m_sinceFlash;
};

} // namespace skein::photobox
