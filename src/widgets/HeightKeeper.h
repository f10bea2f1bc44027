// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace skein {

/**
 * Keeps a window at least as high as its wrapped sentences need at its width, as far as the screen
 * goes. Layouts by themselves do that for parts of windows only. The window owns it; it has a
 * layout already. GUI thread only.
 */
class HeightKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit HeightKeeper(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QWidget& m_window;
};

} // namespace skein
