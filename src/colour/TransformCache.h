// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/ColourTransform.h"

#include <list>
#include <mutex>

namespace skein {

/**
 * The transforms used last, so that a walk through pictures of the same few profiles builds tables
 * once. Any thread may use it at any time.
 */
class TransformCache final
{
public:
    /** @param capacity transforms kept; tables have some 2 MB at most. */
    explicit TransformCache(std::size_t capacity = 12)
        : m_capacity(capacity)
    {}
    Q_DISABLE_COPY_MOVE(TransformCache)

    /** The transform for @p recipe, the same one as long as it is kept. Makes no tables. */
    [[nodiscard]] ColourTransform get(const ColourRecipe& recipe);

private:
    struct Entry
    {
        ColourRecipe recipe;
        ColourTransform transform;
    };

    const std::size_t m_capacity;
    std::mutex m_mutex;         // guards m_entries
    std::list<Entry> m_entries; ///< Used last first.
};

} // namespace skein
