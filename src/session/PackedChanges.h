// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SidecarPlan.h"

namespace skein {

/**
 * Changes of sidecars as an undo history keeps them: compressed, because thousands of sidecars full
 * of edits would not fit into the memory otherwise. Packing and unpacking are for worker threads.
 * A value.
 */
class PackedChanges final
{
public:
    PackedChanges() = default;
    explicit PackedChanges(const SidecarChanges& changes);

    [[nodiscard]] SidecarChanges unpacked() const;
    /** Those that were made later. */
    void append(const PackedChanges& later);
    /** What they take of the memory, about. */
    [[nodiscard]] qint64 bytes() const;

private:
    SidecarChanges m_changes; ///< With compressed contents.
};

} // namespace skein
