// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace skein {

class ActionCollection;
class DeafKeys;
class MessageBar;
class SessionController;

/**
 * Says why the key of the shutter takes no photograph where the camera that is shown cannot be
 * released at all: it is not there, or not yet, or has no shutter that a computer could press. One
 * that is at work says so by itself. The key of the import is answered, too. The sentence goes when
 * the shutter can be pressed. Lives on the GUI thread; borrows all it is given, which must outlive
 * it.
 */
class NoCameraNotice final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        const SessionController& controller;
        MessageBar& messages;
        DeafKeys& keys;
    };

    explicit NoCameraNotice(const Parts& parts, QObject* parent = nullptr);

private:
    void say();
    /** Why there is no photograph; empty: that is to be seen anyway. */
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString othersText() const;

    const Parts m_parts;
};

} // namespace skein
