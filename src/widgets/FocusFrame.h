// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace skein {

/**
 * A frame around a widget that shows no focus by itself, a picture or its thumbnails: there while
 * the widget has the focus and got it by a key (Tab, the key that goes through the areas). Who
 * works with the mouse, or never left the picture, sees none. Covers its parent, lets the mouse
 * through. GUI thread only.
 */
class FocusFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusFrame(QWidget& around);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace skein
