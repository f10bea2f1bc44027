// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Fd.h"
#include "plugin/loader/CrashPage.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

namespace skein {

/**
 * Notes which plugin is at work, so that the next start knows which one took the program down: a
 * small file of this process, mapped and locked. What is noted reaches it even when the program
 * is killed that moment; a power cut loses it, and should: no plugin makes one. A clean end
 * removes the file.
 */
class CrashMark final
{
public:
    /** A new mark in @p folder, which is made if need be and lies in memory (memoryFolder()): calls
     * are noted on the GUI thread, too. Blocking. */
    [[nodiscard]] static Result<std::unique_ptr<CrashMark>> create(const QString& folder);
    ~CrashMark(); ///< A clean end, too.
    Q_DISABLE_COPY_MOVE(CrashMark)

    /** A call into the plugin @p id begins on this thread. Any thread; neither waits nor allocates.
     * @return what leave() wants; -1 when all slots are taken (nothing is noted then). */
    [[nodiscard]] int enter(const QByteArray& id);
    void leave(int slot);
    /** The clean end: removes the file. Calls may go on; nobody will read of them. */
    void retire();

    [[nodiscard]] CrashPage& page() const { return *m_page; }

private:
    CrashMark(QString path, Fd file, CrashPage* page);

    const QString m_path;
    const Fd m_file; ///< Locked as long as we live.
    CrashPage* const m_page;
};

/**
 * The plugins that took the program down, remembered in @p folder until somebody switches them on
 * again. Blocking; thread-safe; several programs may use one folder.
 */
namespace crashes {

/** Reads the marks in the folder @p marks of programs that ended without a clean end, and remembers
 * whom they name. @return the ids that are new. */
[[nodiscard]] QStringList collect(const QString& marks, const QString& folder);

/** All that are remembered, sorted. */
[[nodiscard]] QStringList remembered(const QString& folder);

/** The plugin @p id gets another chance. */
void forgive(const QString& folder, const QString& id);

} // namespace crashes

} // namespace skein
