// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "image/SidecarCredits.h"

#include <QObject>

namespace skein {

class SessionBrowser;
class SessionController;

/**
 * Has artist, copyright and comment of the preferences written into the sidecars of each photograph
 * that arrives, and of each that a killed program left and the session takes in; what the camera
 * itself wrote into the photograph stays. Lives on the GUI thread; borrows all three, which must
 * outlive it.
 */
class NewPictureCredits final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<QString> artistKey{"newPictures/artist", QString()};
    inline static const SettingKey<QString> copyrightKey{"newPictures/copyright", QString()};
    inline static const SettingKey<QString> commentKey{"newPictures/comment", QString()};

    NewPictureCredits(const Settings& settings, const SessionController& controller,
        SessionBrowser& browser, QObject* parent = nullptr);

    /** What the preferences say now. */
    [[nodiscard]] static SidecarCredits stored(const Settings& settings);
};

} // namespace skein
