// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/KeyOverlay.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace skein {

class KeyFollower;

/** The command that shows all keys of where the photographer is, over the window that is active.
 * Borrows all it is given, which must outlive it. Lives on the GUI thread. */
class KeyHelp final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ActionCollection& actions;
        const KeyFollower& keys;
        QWidget* window; ///< Where it is shown unless a window of it is active.
        std::function<KeyPlace()> place;
    };

    explicit KeyHelp(Parts parts, QObject* parent = nullptr);

    [[nodiscard]] KeyOverlay* overlay() const { return m_overlay; }

private:
    void toggle();

    const Parts m_parts;
    QPointer<KeyOverlay> m_overlay;
};

} // namespace skein
