// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "camera/BodyControl.h"
#include "tether/SessionController.h"

#include <QHash>
#include <QObject>
#include <optional>

namespace skein {

class ActionCollection;
class MasterRow;
class MessageBar;

/**
 * Knows who has the controls of each camera, shown or not, and hands them over.
 *
 * Drivers take them for a photograph or for live view and keep them (ptp2 2.5.30: Nikon, for both,
 * without telling). What was taken so is given back when nothing needs it any more, unless the
 * photographer took the controls over, or does not want that. What a driver takes when it connects
 * (Sony) stays, because settings could not be changed otherwise; that is said over the picture.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread.
 */
class MasterCommands final : public QObject
{
    Q_OBJECT

public:
    inline static const SettingKey<bool> releaseKey{"camera/releaseBody", true};

    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        MasterRow& row;
        MessageBar& messages;
        Settings& settings;
    };

    explicit MasterCommands(const Parts& parts, QObject* parent = nullptr);

    /** More photographs are about to be taken at @p place: nothing is given back between them.
     * Null: at none. */
    void setNeeded(const TetheredCamera* place);

Q_SIGNALS:
    /** To be shown over the picture. */
    void said(const QString& text);

private:
    /** Why the computer has the controls, if it has them. */
    enum class Why {
        Connected,    ///< The driver took them when it connected.
        Use,          ///< A photograph or live view took them from the body.
        Photographer, ///< Who took them over, and keeps them.
    };

    /** What is known of a camera since it was connected. */
    struct Rule
    {
        Master untold = Master::Body; ///< Where the driver does not tell: what was done last.
        Why why = Why::Connected;
        std::optional<Master> handedTo; ///< An order that has not been answered.
        bool isUsed = false;            ///< A photograph or live view is under way.
        bool givesBack = false;         ///< When it is over.
        bool isSaid = false;            ///< That the computer still has what a use took.
        int uses = 0;
        int orders = 0;
    };

    void setCamera(Camera* camera);
    void follow(TetheredCamera& place);
    void onReset(TetheredCamera& place);
    void onState(TetheredCamera& place, Camera::State state);
    void settleSoon(TetheredCamera& place);
    void settle(TetheredCamera& place);
    void conclude(TetheredCamera& place);
    void giveBack(TetheredCamera& place);
    void onReleaseToggled(bool on);
    void handOver(TetheredCamera& place, Master to);
    void refresh();
    [[nodiscard]] Master master(const TetheredCamera& place) const;

    const Parts m_parts;
    QObject m_everywhere; ///< Listens to all cameras; this object leaves one that is not shown.
    QHash<const TetheredCamera*, Rule> m_rules;
    const TetheredCamera* m_needed = nullptr;
};

} // namespace skein
