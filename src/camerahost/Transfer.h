// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/BusyPatience.h"
#include "camerahost/CameraDevice.h"
#include "camerahost/HashingFile.h"
#include "camerahost/Operation.h"
#include "wire/Messages.h"

#include <QElapsedTimer>
#include <optional>

namespace skein {

class CameraFiles;
class WireWriter;

/**
 * Fetches one file from the camera into the staging folder, one slice a step.
 *
 * Where the body cannot hand out parts the whole file comes in one step, streamed through the
 * driver's handler. A transfer that fails or is cancelled leaves nothing behind.
 */
class Transfer final : public Operation
{
public:
    struct Source
    {
        CameraDevice& device;
        CameraFiles& files;
        WireWriter& wire;
        QString staging;
        std::vector<char>& slice; ///< Scratch memory shared by all transfers, sliceBytes long.
    };
    static constexpr size_t sliceBytes = 1024 * 1024;

    Transfer(quint32 id, CameraFileRef file, Source source);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override { static_cast<void>(fail(error)); }
    [[nodiscard]] const CameraFileRef& file() const { return m_file; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> makeTarget();
    [[nodiscard]] Result<void> readSlice();
    [[nodiscard]] Result<void> readWhole();
    [[nodiscard]] Step finish();
    [[nodiscard]] Step fail(Error error);
    void reportProgress();

    CameraFileRef m_file;
    Source m_source;
    CameraFileEntry m_entry;
    std::optional<HashingFile> m_target;
    QElapsedTimer m_sinceProgress;
    bool m_started = false;
    bool m_complete = false;
    bool m_cancelled = false;
    BusyPatience m_patience;
};

} // namespace skein
