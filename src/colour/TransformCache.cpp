// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/TransformCache.h"

#include <algorithm>

namespace skein {

ColourTransform TransformCache::get(const ColourRecipe& recipe)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.recipe == recipe; });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
    } else {
        m_entries.push_front({recipe, ColourTransform(recipe)});
        if (m_entries.size() > m_capacity) {
            m_entries.pop_back();
        }
    }
    return m_entries.front().transform;
}

} // namespace skein
