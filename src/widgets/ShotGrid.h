// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ShotView.h"

namespace skein {

/**
 * The session's shots on a table, with thumbnails of any size (Ctrl and the wheel). Columns share
 * the whole width. Lives on the GUI thread.
 */
class ShotGrid final : public ShotView
{
    Q_OBJECT

public:
    static constexpr int leastTile = 90;
    static constexpr int usualTile = 200;
    static constexpr int mostTile = 640;

    explicit ShotGrid(QWidget* parent = nullptr);

    /** The least width of a cell, logical pixels. */
    [[nodiscard]] int tile() const { return m_tile; }
    /** @p pixels is brought into leastTile to mostTile; what was in the middle stays in view. */
    void setTile(int pixels);

Q_SIGNALS:
    void tileChanged(int pixels);

protected:
    [[nodiscard]] QString purpose() const override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void arrange();

    int m_tile = usualTile;
};

} // namespace skein
