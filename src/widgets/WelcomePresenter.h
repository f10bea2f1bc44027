// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/UsbExamination.h"
#include "tether/SessionController.h"

#include <QObject>
#include <QTimer>

namespace skein {

class ActionCollection;
class PictureArea;
class PicturePresenter;
class Settings;
class Welcome;

/**
 * Shows the welcome at the first start, and when it is asked for; it goes when somebody closes it,
 * begins live view or looks at a photograph. While it is there, and no camera is, looks from time
 * to time why one that is plugged in is not to be had. Borrows all it is given, which must outlive
 * it. Lives on the GUI thread.
 */
class WelcomePresenter final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        PictureArea& area;
        PicturePresenter& pictures;
        Settings& settings;
        Welcome& welcome; ///< A page of the picture area.
        UsbPlaces usb = {};
    };

    explicit WelcomePresenter(const Parts& parts, QObject* parent = nullptr);

    /** At the first start of all; later not any more. */
    void showFirst();
    void show();
    void close();
    [[nodiscard]] bool isShown() const { return m_isShown; }

Q_SIGNALS:
    /** isShown() changed. */
    void shownChanged();

private:
    void watchCamera();
    void refresh();
    void examine();

    const Parts m_parts;
    QTimer m_look;
    QString m_path; ///< The photograph that was looked at when it was shown.
    bool m_isShown = false;
    bool m_isExamining = false;
};

} // namespace skein
