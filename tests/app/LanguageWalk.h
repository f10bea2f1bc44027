// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FitWalk.h"

#include <QSet>
#include <QStringList>

class QWidget;

namespace skein {

/**
 * Looks at windows in the pseudo-language: what of them is plain English, and what is cut off
 * because its words are longer. Words that are the same in all languages, and those that
 * allow() names (of the driver, of the photographer), do not count.
 */
class LanguageWalk final
{
public:
    void allow(const QStringList& words);
    /** @p window as it is now, under the name by which it is complained of. */
    void see(QWidget& window, const QString& name);
    /** The same for words only: room is looked for elsewhere. */
    void hear(QWidget& window, const QString& name);

    /** Each only once. */
    [[nodiscard]] QStringList english() const { return m_english; }
    [[nodiscard]] QStringList cut() const { return m_fit.cut(); }
    /** Names of all classes of what was seen, without namespaces. */
    [[nodiscard]] QSet<QString> classes() const { return m_classes; }

private:
    void check(const QString& text, const QString& where);

    QStringList m_allowed;
    QStringList m_english;
    FitWalk m_fit;
    QSet<QString> m_classes;
    QSet<QString> m_told;
};

/** The classes in the headers below @p folders of the project that are windows or pages. */
[[nodiscard]] QSet<QString> windowClasses(const QStringList& folders);

} // namespace skein
