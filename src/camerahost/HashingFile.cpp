// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/HashingFile.h"

#include <QCoreApplication>

#include <xxhash.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HashingFile)
};

} // namespace

void HashingFile::FreeState::operator()(XXH3_state_s* state) const
{
    XXH3_freeState(state);
}

HashingFile::HashingFile(StagedFile file)
    : m_file(std::move(file))
    , m_state(XXH3_createState())
{
    XXH3_128bits_reset(m_state.get());
}

Result<HashingFile> HashingFile::create(const QString& folder, const QString& hint)
{
    if (folder.isEmpty()) {
        return failure(ErrorKind::InvalidArgument,
            Text::tr("The camera was connected without a session folder, so photographs cannot be "
                     "fetched. Open a session, then connect the camera again."));
    }
    auto file = StagedFile::create(folder, hint);
    if (!file) {
        return tl::unexpected(std::move(file.error()));
    }
    return HashingFile(std::move(*file));
}

Result<void> HashingFile::append(QByteArrayView bytes)
{
    XXH3_128bits_update(m_state.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    return m_file.append(bytes);
}

ReceivedFile HashingFile::finish(const CameraFileRef& source, bool fromMemory)
{
    XXH128_canonical_t canonical = {};
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
    m_file.close();
    ReceivedFile received;
    received.file = source;
    received.stagingPath = m_file.path();
    received.size = m_file.size();
    received.hash = QByteArray(reinterpret_cast<const char*>(canonical.digest), sizeof(canonical));
    received.fromMemory = fromMemory;
    return received;
}

} // namespace skein
