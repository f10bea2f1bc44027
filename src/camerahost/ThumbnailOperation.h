// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/CameraFiles.h"
#include "camerahost/Operation.h"

namespace skein {

class WireWriter;

/** The driver's small picture of a file, and how it is to be turned; a step each. */
class ThumbnailOperation final : public Operation
{
public:
    ThumbnailOperation(quint32 id, CameraFileRef file, CameraFiles& files, WireWriter& wire);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override;

private:
    CameraFileRef m_file;
    CameraFiles& m_files;
    WireWriter& m_wire;
    QByteArray m_picture; ///< Empty until the first step is done.
    bool m_cancelled = false;
};

} // namespace skein
