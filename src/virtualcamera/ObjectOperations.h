// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "virtualcamera/PtpTransaction.h"

namespace skein {

class VirtualBody;
struct StoredObject;

/**
 * The operations on the camera's files, on the card and in its memory. Lives on the main thread;
 * the body outlives it, and it outlives the table it was added to.
 */
class ObjectOperations final
{
public:
    explicit ObjectOperations(VirtualBody& body);

    void addTo(PtpOperations& operations);

private:
    [[nodiscard]] PtpReply storageInfo(quint32 storage);
    [[nodiscard]] PtpReply handles(const PtpRequest& request);
    [[nodiscard]] const StoredObject* object(quint32 handle);
    [[nodiscard]] PtpReply wholeObject(quint32 handle);
    [[nodiscard]] PtpReply partOfObject(quint32 handle, quint64 offset, quint64 maximum);
    [[nodiscard]] PtpReply thumbnail(quint32 handle, bool isLarge);
    [[nodiscard]] PtpReply remove(quint32 handle);
    void fetched(quint32 handle);

    VirtualBody& m_body;
};

} // namespace skein
