// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

class ActionCollection;
class DiskGuard;
class MessageBar;
class Settings;

/**
 * Says when there is little room on the session's disk, or none, and offers a session elsewhere;
 * from where on it is little is in the preferences. Takes back what others said in the same words,
 * too, when it is so no more. Borrows all it is given, which must outlive it.
 * Lives on the GUI thread.
 */
class DiskNotice final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DiskGuard& disk;
        const ActionCollection& actions;
        MessageBar& messages;
        const Settings& settings;
    };

    explicit DiskNotice(const Parts& parts, QObject* parent = nullptr);

private:
    void follow();
    void tell();

    const Parts m_parts;
    QString m_said; ///< A capture that was refused says the same.
};

} // namespace skein
