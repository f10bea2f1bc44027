// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace skein {

/**
 * Looks at windows as a screen reader and the Tab key do: what can be operated and has no name,
 * what is painted by ourselves and tells neither what it is nor what it shows, and where Tab does
 * not go on as one reads.
 */
class AccessWalk final
{
public:
    /** @p window as it is now, under the name by which it is complained of. */
    void see(QWidget& window, const QString& name);
    /** The same without the order of Tab: of the main window, whose areas F6 goes through. */
    void hear(QWidget& window, const QString& name);

    /** Each only once, a sentence each. */
    [[nodiscard]] QStringList faults() const { return m_faults; }
    /** How many objects had to have a name. */
    [[nodiscard]] int named() const { return m_named; }
    /** How many steps of Tab were followed. */
    [[nodiscard]] int steps() const { return m_steps; }
    /** Names of all classes of what was seen, without namespaces. */
    [[nodiscard]] QSet<QString> classes() const { return m_classes; }

private:
    void look(QAccessibleInterface& access, const QString& where, int depth);
    void lookAtPainted(QWidget& window, const QString& where);
    void followTab(QWidget& window, const QString& where);
    void complain(const QString& fault);

    QStringList m_faults;
    QSet<QString> m_classes;
    int m_named = 0;
    int m_steps = 0;
};

/** The classes in the headers below @p folders of the project that paint themselves. */
[[nodiscard]] QSet<QString> paintedClasses(const QStringList& folders);

} // namespace skein
