// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QString>
#include <span>

namespace skein {

/** Read-only bytes that somebody else owns. */
using Bytes = std::span<const unsigned char>;

/**
 * A file mapped into memory, at the size it has when it is opened (it may go on growing).
 *
 * Pages come from the disk when they are touched, so the head of a large file costs little. When
 * another program cuts the file short meanwhile, the missing part reads as zeros instead of killing
 * the process; see wasCut(). Movable; reentrant.
 */
class MappedFile final
{
    Q_DECLARE_TR_FUNCTIONS(skein::MappedFile)

public:
    /** Fails with NotFound, Permission, Io, or InvalidArgument (no ordinary file, or empty). */
    [[nodiscard]] static Result<MappedFile> open(const QString& path);

    /** Bytes that are in memory already and outlive this. */
    [[nodiscard]] static MappedFile borrow(Bytes bytes);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] Bytes bytes() const { return m_bytes; }
    /** The file lost bytes while it was mapped. */
    [[nodiscard]] bool wasCut() const;

private:
    MappedFile() = default;
    void unmap();

    Bytes m_bytes;
    bool m_isBorrowed = false;
    int m_guardSlot = -1;
};

} // namespace skein
