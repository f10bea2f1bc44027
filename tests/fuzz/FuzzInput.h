// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"
#include "fuzz/FuzzTarget.h"
#include "image/ImageLibraries.h"
#include "image/Picture.h"

#include <memory>

namespace skein::fuzz {

/** Pixels up to which all of them are decoded: more would only cost time. */
inline constexpr qint64 fullPixels = 4'000'000;

/** The input as a file; it is gone after the call. */
[[nodiscard]] inline std::shared_ptr<const MappedFile> asFile(
    const std::uint8_t* data, std::size_t size)
{
    initImageLibraries();
    return std::make_shared<const MappedFile>(MappedFile::borrow({data, size}));
}

/** Asks @p picture for all that a viewer asks for. */
inline void look(const Result<std::unique_ptr<Picture>>& picture)
{
    if (!picture) {
        return;
    }
    const QSize size = (*picture)->fullSize();
    for (const int edge : {120, 640}) {
        static_cast<void>((*picture)->embedded(edge, CancelToken()));
    }
    static_cast<void>((*picture)->decode({100, 100}, CancelToken()));
    if (qint64{size.width()} * size.height() <= fullPixels) {
        static_cast<void>((*picture)->decode({}, CancelToken()));
    }
}

} // namespace skein::fuzz
