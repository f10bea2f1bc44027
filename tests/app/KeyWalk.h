// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace skein {

/**
 * Walks through windows by keys alone: which controls Tab does not come to, and where it does not
 * show where it is.
 */
class KeyWalk final
{
public:
    /** @p window as it is now, which becomes the active one; each tab of it, too. */
    void walk(QWidget& window, const QString& name);
    /** Leaves @p window by Escape. */
    void leave(QWidget& window, const QString& name);

    /** What was found, a sentence each. */
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] int controls() const { return m_controls; }

private:
    void walkPage(QWidget& window, const QString& name);

    QStringList m_faults;
    int m_controls = 0;
};

} // namespace skein
