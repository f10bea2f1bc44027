// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/CardImport.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace skein {

class ActionCollection;
class ImportDialog;
class MessageBar;
class SessionController;

/**
 * The command that brings earlier photographs from a camera's card: opens the window for it, and
 * says how an import went that somebody looked away from. Borrows all it is given, which must
 * outlive it. Lives on the GUI thread.
 */
class ImportCommands final : public QObject
{
    Q_OBJECT

public:
    /** What it works on and with. */
    struct Parts
    {
        const ActionCollection& actions;
        SessionController& controller;
        MessageBar& messages;
        QWidget* window;
    };

    explicit ImportCommands(const Parts& parts, QObject* parent = nullptr);

protected:
    /** A window that is about to close fetches nothing more. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void open();
    [[nodiscard]] CardImport& importOf(TetheredCamera& place);

    const Parts m_parts;
    QHash<TetheredCamera*, CardImport*> m_imports;   ///< Children; places stay for good.
    QHash<TetheredCamera*, ImportDialog*> m_dialogs; ///< Children of the window.
};

} // namespace skein
