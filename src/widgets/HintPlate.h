// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/FlashLayer.h"

#include <QWidget>

namespace skein {

/**
 * Says over a widget that is no picture what FlashLayer says over one, in the same place. Covers
 * its parent, lets the mouse through, and is hidden while nothing is said. GUI thread only.
 */
class HintPlate final : public QWidget
{
    Q_OBJECT

public:
    explicit HintPlate(QWidget& over);

    [[nodiscard]] FlashLayer& layer() { return m_layer; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    FlashLayer m_layer;
};

} // namespace skein
