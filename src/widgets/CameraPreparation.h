// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "camera/ConnectionValues.h"
#include "tether/SessionController.h"

#include <QObject>
#include <QPointer>

namespace skein {

class ActionCollection;
class ControlPanel;
class MessageBar;
class TetheredCamera;

/**
 * Puts each camera that is connected, also one that came back, into the state the photographer
 * wants: where its photographs go (as last chosen for its model), artist and copyright, its clock.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class CameraPreparation final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<bool> setClockKey{"camera/setClock", false};
    inline static const SettingKey<bool> writeCreditsKey{"camera/writeCredits", false};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        ControlPanel& panel;
        MessageBar& messages;
        Settings& settings;
    };

    explicit CameraPreparation(const Parts& parts, QObject* parent = nullptr);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    void prepare(TetheredCamera& place);
    void setClock();
    void write(TetheredCamera& place, const QList<WantedValue>& values);
    [[nodiscard]] ConnectionWishes wishes(const Camera& camera) const;
    [[nodiscard]] QString rememberedPlace(const Camera& camera) const;

    const Parts m_parts;
};

} // namespace skein
