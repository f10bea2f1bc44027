// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace skein {

class CrashMark;

/**
 * Finds out, when the program crashes, whose code it was: the deepest function of a plugin on the
 * stack of the thread that crashed, wherever it was called from (a slot, an event, a thread of the
 * plugin's own), else the call that this thread had on its mark. Notes that on the mark, and lets
 * whoever watched before go on (a core dump, a sanitizer's report).
 *
 * One at a time, made and gone on the GUI thread; borrows the mark.
 */
class CrashWitness final
{
public:
    explicit CrashWitness(CrashMark& mark);
    ~CrashWitness();
    Q_DISABLE_COPY_MOVE(CrashWitness)

    /** The module @p file, which is loaded, belongs to the plugin @p id, until the program ends. */
    static void know(const QString& file, const QByteArray& id);
    /** True if the code or data at @p address belong to the module of the plugin @p id. */
    [[nodiscard]] static bool isOf(const void* address, const QByteArray& id);
};

} // namespace skein
