// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/Metadata.h"

#include <atomic>

namespace Exiv2 {
class ExifData;
class IptcData;
class XmpData;
} // namespace Exiv2

namespace skein {

/**
 * Turns exiv2's data into lists of entries: sorted as the standards do, bounded, as text that can
 * be shown. It borrows both, and is used by one thread. Nothing that exiv2 throws gets out.
 */
class MetadataLister final
{
public:
    /** More of a kind are left out, with a note. */
    static constexpr qsizetype maxEntries = 10'000;
    /** Larger binary values are told by their size. */
    static constexpr qint64 maxBinaryBytes = 64;
    /** Of larger values only the size is told: turning them into text takes long. */
    static constexpr qint64 maxValueBytes = 64 * 1024;

    /** @param cancelled stops the listing in the middle when it becomes true. */
    MetadataLister(Metadata& into, const std::atomic_bool& cancelled);

    void add(const Exiv2::ExifData& exif);
    void add(const Exiv2::IptcData& iptc);
    void add(const Exiv2::XmpData& xmp);
    /** Something of the file could not be read. */
    void setDamaged() { m_isDamaged = true; }
    /** Writes the notes. Once, at the end. */
    void finish();

private:
    template<typename Datum, typename Print>
    void append(MetadataKind kind, const Datum& datum, Print&& print);
    [[nodiscard]] QString text(MetadataKind kind, const std::string& bytes);
    [[nodiscard]] bool isFull(MetadataKind kind);

    Metadata& m_into;
    const std::atomic_bool& m_cancelled;
    bool m_isDamaged = false;
    bool m_isTooMuch = false;
    bool m_wasRepaired = false;
    bool m_wasShortened = false;
};

} // namespace skein
