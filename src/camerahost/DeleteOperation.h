// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/BusyPatience.h"
#include "camerahost/CameraSession.h"
#include "camerahost/Operation.h"

namespace skein {

/** Deletes one file in the camera; tries again while the body is busy, which may be writing it. */
class DeleteOperation final : public Operation
{
public:
    DeleteOperation(quint32 id, CameraFileRef file, CameraSession& session, WireWriter& wire);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override;

private:
    CameraFileRef m_file;
    CameraSession& m_session;
    WireWriter& m_wire;
    BusyPatience m_patience;
    bool m_cancelled = false;
};

} // namespace skein
