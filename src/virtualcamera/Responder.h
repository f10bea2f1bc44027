// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/ObjectOperations.h"
#include "virtualcamera/PtpTransaction.h"

namespace skein {

class VirtualBody;

/**
 * What the camera can be ordered to do over PTP: one function for each operation, in a table.
 * Knows the session, not the connection. Lives on the main thread; the body outlives it.
 */
class Responder final
{
public:
    explicit Responder(VirtualBody& body);

    [[nodiscard]] PtpReply handle(const PtpRequest& request);
    /** The connection has ended without a farewell, or after one. */
    void connectionEnded();

private:
    void addSession();
    void addSettings();
    void addNikonCapture();
    void addNikonLiveView();

    [[nodiscard]] QByteArray deviceInfo() const;

    VirtualBody& m_body;
    ObjectOperations m_objects;
    PtpOperations m_operations;
    bool m_hasSession = false;
};

} // namespace skein
