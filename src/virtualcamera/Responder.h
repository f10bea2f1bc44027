// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PtpTransaction.h"

#include <QHash>
#include <functional>

namespace skein {

class VirtualBody;
struct StoredObject;

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
    using Operation = std::function<PtpReply(const PtpRequest&)>;

    void addSession();
    void addObjects();
    void addSettings();
    void addNikonCapture();
    void addNikonLiveView();

    [[nodiscard]] QByteArray deviceInfo() const;
    [[nodiscard]] PtpReply storageInfo(quint32 storage);
    [[nodiscard]] PtpReply handles(const PtpRequest& request);
    [[nodiscard]] const StoredObject* object(quint32 handle);
    [[nodiscard]] PtpReply wholeObject(quint32 handle);
    [[nodiscard]] PtpReply partOfObject(quint32 handle, quint64 offset, quint64 maximum);
    [[nodiscard]] PtpReply thumbnail(quint32 handle, bool isLarge);
    [[nodiscard]] PtpReply remove(quint32 handle);
    void fetched(quint32 handle);

    VirtualBody& m_body;
    QHash<quint16, Operation> m_operations;
    bool m_hasSession = false;
};

} // namespace skein
