// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace skein {

/**
 * Lets no window or dialog be larger than its screen has room for, however large the letters: what
 * was made or left larger is made smaller before it is shown, and where its contents want more they
 * get narrower instead of lying outside, where nobody could reach them. As soon as they fit again
 * the window is as free as before. Sees all windows of the application for as long as it lives. GUI
 * thread only.
 */
class ScreenFit final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenFit(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void fit(QWidget& window, bool isShown);
};

} // namespace skein
