// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace skein::headoutline {

/** Shows a widget as large as itself, or up to eight times as large and scrolled: Ctrl and the
 * wheel, or zoomBy(). */
class ZoomArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ZoomArea(QWidget* parent = nullptr);

    static constexpr double step = 1.25;
    void zoomBy(double factor);
    void zoomToFit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    double m_zoom = 1;
};

} // namespace skein::headoutline
