// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceDefinition.h"

#include <QCoreApplication>
#include <QStringList>

namespace skein {

/**
 * The sequences that are kept under a name: a file NAME.json each, in a folder of the user's.
 * Others may write there, too; what cannot be read is refused by load(). A value; each call waits
 * for the disk: see SequenceShelf.
 */
class SequenceStore final
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceStore)

public:
    /** In "sequences" below dataFolder(), for the window and skein-cli. */
    SequenceStore();
    /** In a folder of one's own, for tests; made when something is saved. */
    explicit SequenceStore(QString folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /** The names, sorted as people sort. */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString& name) const;
    /** The sequence of that name; its own name is @p name. */
    [[nodiscard]] Result<SequenceDefinition> load(const QString& name) const;
    /** Keeps @p definition under its name; one of the same name is replaced, whole or not at all.
     */
    [[nodiscard]] Result<void> save(const SequenceDefinition& definition) const;
    /** The same for a new one: refused when another has the name. */
    [[nodiscard]] Result<void> add(const SequenceDefinition& definition) const;
    [[nodiscard]] Result<void> remove(const QString& name) const;
    /** Refused when another has the new name. */
    [[nodiscard]] Result<void> rename(const QString& name, const QString& newName) const;
    /** What is said of a name that another one has. */
    [[nodiscard]] static Error taken(const QString& name);
    /** As people sort. */
    static void sort(QStringList& names);
    /** Why @p name cannot be one; nothing when it can. */
    [[nodiscard]] static std::optional<Error> whyNoName(const QString& name);

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_folder;
};

} // namespace skein
