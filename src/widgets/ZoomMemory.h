// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace skein {

class ImageView;
class Settings;

/**
 * Remembers how photographs were zoomed in a window: fitted, filling it, or at which scale. The
 * next window begins so, in the middle of the picture. Live view does not count. Borrows both,
 * which must outlive it. Lives on the GUI thread.
 */
class ZoomMemory final : public QObject
{
    Q_OBJECT

public:
    ZoomMemory(ImageView& view, Settings& settings, QObject* parent = nullptr);

private:
    void restore();
    void keep();

    ImageView& m_view;
    Settings& m_settings;
    QTimer m_soon; ///< Not at every step of the wheel.
};

} // namespace skein
