// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/StreamHash.h"

#include <xxhash.h>

namespace skein {

void StreamHash::FreeState::operator()(XXH3_state_s* state) const
{
    XXH3_freeState(state);
}

StreamHash::StreamHash()
    : m_state(XXH3_createState())
{
    XXH3_128bits_reset(m_state.get());
}

void StreamHash::add(QByteArrayView bytes)
{
    XXH3_128bits_update(m_state.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray StreamHash::result() const
{
    XXH128_canonical_t canonical = {};
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof(canonical)};
}

} // namespace skein
