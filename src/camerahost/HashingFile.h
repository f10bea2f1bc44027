// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StagedFile.h"
#include "wire/CameraFile.h"

#include <memory>

struct XXH3_state_s;

namespace skein {

/** A staged file that hashes (XXH3-128) what is written to it. Not thread-safe. */
class HashingFile final
{
public:
    /** A new file in @p folder; an error when there is no folder (empty) or no room. */
    [[nodiscard]] static Result<HashingFile> create(const QString& folder, const QString& hint);

    [[nodiscard]] Result<void> append(QByteArrayView bytes);
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] const QString& path() const { return m_file.path(); }
    void discard() { m_file.discard(); }
    /** Closes the file and says what was received. */
    [[nodiscard]] ReceivedFile finish(const CameraFileRef& source, bool fromMemory);

private:
    struct FreeState
    {
        void operator()(XXH3_state_s* state) const;
    };

    explicit HashingFile(StagedFile file);

    StagedFile m_file;
    std::unique_ptr<XXH3_state_s, FreeState> m_state;
};

} // namespace skein
