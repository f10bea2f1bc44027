// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct XXH3_state_s;

namespace skein {

/** XXH3-128 of bytes that come piece by piece. Reentrant; movable. */
class StreamHash final
{
public:
    StreamHash();

    void add(QByteArrayView bytes);
    /** Of all that was added: 16 bytes in canonical (big-endian) form. */
    [[nodiscard]] QByteArray result() const;

private:
    struct FreeState
    {
        void operator()(XXH3_state_s* state) const;
    };
    std::unique_ptr<XXH3_state_s, FreeState> m_state;
};

} // namespace skein
