// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camerahost/BusyPatience.h"
#include "camerahost/CameraSession.h"
#include "camerahost/Operation.h"

namespace skein {

/** Writes one setting; tries again while the camera is busy, with looks for events in between. */
class WriteOperation final : public Operation
{
public:
    WriteOperation(
        quint32 id, QString name, QVariant value, CameraSession& session, WireWriter& wire);

    [[nodiscard]] Step step() override;
    void cancel() override { m_cancelled = true; }
    void abandon(const Error& error) override;

private:
    QString m_name;
    QVariant m_value;
    CameraSession& m_session;
    WireWriter& m_wire;
    BusyPatience m_patience;
    bool m_cancelled = false;
};

} // namespace skein
