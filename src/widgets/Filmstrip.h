// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ShotView.h"

namespace skein {

/**
 * The session's shots in one row. Thumbnails grow with its height; the wheel moves it sideways.
 * Lives on the GUI thread.
 */
class Filmstrip final : public ShotView
{
    Q_OBJECT

public:
    explicit Filmstrip(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString purpose() const override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace skein
