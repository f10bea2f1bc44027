// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/Rating.h"

#include <QWidget>
#include <optional>

namespace skein {

/**
 * Five stars to see and to click, and the colour label of the shot looked at. Clicking the last
 * star that is lit takes all off. Lives on the GUI thread.
 */
class RatingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingBar(QWidget* parent = nullptr);

    /** Nothing when there is no shot to rate: the bar is hidden. */
    void setMarks(const std::optional<Marks>& marks);
    [[nodiscard]] std::optional<Marks> marks() const { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rated(skein::Rating rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int starAt(QPointF place) const;

    std::optional<Marks> m_marks;
    int m_hovered = 0; ///< Stars that a click would give; 0: none.
};

} // namespace skein
