// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Backup.h"
#include "tether/Arrivals.h"

#include <QObject>

namespace skein {

class ActionCollection;
class MessageBar;
class SessionController;
class Settings;
class ShotModel;

/**
 * The backup of a window's session: follows the preferences, pauses while photographs arrive, marks
 * the photographs, and says what is wrong. Borrows all it is given, which must outlive it. Lives on
 * the GUI thread.
 */
class BackupPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SessionController& controller;
        ShotModel& shots;
        const ActionCollection& actions;
        MessageBar& messages;
        Settings& settings;
    };

    explicit BackupPresenter(const Parts& parts, QObject* parent = nullptr);

    [[nodiscard]] const Backup& backup() const { return m_backup; }

Q_SIGNALS:
    void reportChanged(const skein::BackupReport& report);

private:
    void follow();
    void pause();
    void showProblem(const Error& error);
    [[nodiscard]] BackupReport shown() const;

    const Parts m_parts;
    Arrivals m_arrivals{m_parts.controller}; ///< The copies stand back for them.
    Backup m_backup;
};

/** How the backup stands, for the status bar: "Backup: 3 waiting"; empty when there is none. */
[[nodiscard]] QString backupText(const BackupReport& report);
/** The same in whole sentences, for tool tips and screen readers. */
[[nodiscard]] QString backupSentence(const BackupReport& report);

} // namespace skein
