// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/ObjectOperations.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/Thumbnail.h"
#include "virtualcamera/VirtualBody.h"

#include <QFile>
#include <limits>

namespace skein {

ObjectOperations::ObjectOperations(VirtualBody& body)
    : m_body(body)
{}

void ObjectOperations::addTo(PtpOperations& operations)
{
    operations[ptp::op::GetStorageIds] = [](const PtpRequest&) {
        return PtpReply::withBytes(PtpWriter().array32({ptp::storageId}).bytes());
    };
    operations[ptp::op::GetStorageInfo] = [this](const PtpRequest& request) {
        return storageInfo(request.parameters[0]);
    };
    operations[ptp::op::GetObjectHandles] = [this](const PtpRequest& request) {
        return handles(request);
    };
    operations[ptp::op::GetNumObjects] = [this](const PtpRequest& request) {
        PtpReply reply = handles(request);
        if (reply.data)
            reply.parameters = {static_cast<quint32>(reply.data->bytes.size() / 4 - 1)};
        reply.data.reset();
        return reply;
    };
    operations[ptp::op::GetObjectInfo] = [this](const PtpRequest& request) {
        const StoredObject* found = object(request.parameters[0]);
        return found ? PtpReply::withBytes(found->describe())
                     : PtpReply::withCode(ptp::rc::InvalidObjectHandle);
    };
    operations[ptp::op::GetObject] = [this](const PtpRequest& request) {
        return wholeObject(request.parameters[0]);
    };
    operations[ptp::op::GetPartialObject] = [this](const PtpRequest& request) {
        return partOfObject(request.parameters[0], request.parameters[1], request.parameters[2]);
    };
    operations[ptp::op::NikonGetPartialObjectEx] = [this](const PtpRequest& request) {
        const auto& p = request.parameters;
        return partOfObject(p[0], quint64(p[2]) << 32U | p[1], quint64(p[4]) << 32U | p[3]);
    };
    operations[ptp::op::NikonGetObjectSize] = [this](const PtpRequest& request) {
        const StoredObject* found = object(request.parameters[0]);
        return found
                   ? PtpReply::withBytes(PtpWriter().u64(static_cast<quint64>(found->size)).bytes())
                   : PtpReply::withCode(ptp::rc::InvalidObjectHandle);
    };
    operations[ptp::op::GetThumb] = [this](const PtpRequest& request) {
        return thumbnail(request.parameters[0], false);
    };
    operations[ptp::op::NikonGetLargeThumb] = [this](const PtpRequest& request) {
        return thumbnail(request.parameters[0], true);
    };
    operations[ptp::op::DeleteObject] = [this](const PtpRequest& request) {
        return remove(request.parameters[0]);
    };
}

PtpReply ObjectOperations::storageInfo(quint32 storage)
{
    constexpr quint16 removableRam = 4;
    constexpr quint16 cameraLayout = 3;
    constexpr quint16 readWrite = 0;
    if (storage != ptp::storageId)
        return PtpReply::withCode(ptp::rc::InvalidStorageId);
    m_body.updateShotsLeft();
    PtpWriter info;
    info.u16(removableRam).u16(cameraLayout).u16(readWrite);
    info.u64(static_cast<quint64>(m_body.card().capacityBytes()));
    info.u64(static_cast<quint64>(m_body.card().freeBytes()));
    info.u32(static_cast<quint32>(m_body.settings().number(ptp::prop::NikonExposureRemaining)));
    info.string(QStringLiteral("Memory card")).string(QStringLiteral("SKEIN"));
    return PtpReply::withBytes(info.bytes());
}

PtpReply ObjectOperations::handles(const PtpRequest& request)
{
    const quint32 storage = request.parameters[0];
    const quint32 format = request.parameters[1];
    const quint32 parent = request.parameters[2];
    if (storage != ptp::storageId && storage != ptp::anyHandle)
        return PtpReply::withCode(ptp::rc::InvalidStorageId);
    Card& card = m_body.card();
    card.refresh();
    const bool wantsAll = parent == 0;
    QList<quint32> found =
        wantsAll ? card.all() : card.childrenOf(parent == ptp::anyHandle ? 0 : parent);
    if (!wantsAll && parent != ptp::anyHandle && !card.find(parent))
        return PtpReply::withCode(ptp::rc::InvalidObjectHandle);
    if (format != 0) {
        found.removeIf([&](quint32 handle) { return card.find(handle)->format != format; });
    }
    return PtpReply::withBytes(PtpWriter().array32(found).bytes());
}

const StoredObject* ObjectOperations::object(quint32 handle)
{
    const StoredObject* inMemory = m_body.memory().find(handle);
    return inMemory ? inMemory : m_body.card().find(handle);
}

PtpReply ObjectOperations::wholeObject(quint32 handle)
{
    return partOfObject(handle, 0, std::numeric_limits<quint64>::max());
}

PtpReply ObjectOperations::partOfObject(quint32 handle, quint64 offset, quint64 maximum)
{
    const StoredObject* found = object(handle);
    if (!found || found->isFolder() || !QFile::exists(found->path))
        return PtpReply::withCode(ptp::rc::InvalidObjectHandle);
    const auto size = static_cast<quint64>(found->size);
    if (offset > size)
        return PtpReply::withCode(ptp::rc::InvalidParameter);
    const quint64 length = std::min(maximum, size - offset);
    PtpReply reply;
    reply.parameters = {static_cast<quint32>(length)};
    reply.data = PtpData{{}, found->path, static_cast<qint64>(offset), static_cast<qint64>(length)};
    if (offset + length == size)
        fetched(handle);
    return reply;
}

void ObjectOperations::fetched(quint32 handle)
{
    SdramBuffer& memory = m_body.memory();
    const StoredObject* found = memory.find(handle);
    if (!found || memory.oldestUnfetched() != found->handle)
        return;
    memory.markFetched(handle);
    if (const std::optional<quint32> next = memory.oldestUnfetched())
        m_body.events().post(ptp::ev::NikonObjectAddedInSdram, *next);
}

PtpReply ObjectOperations::thumbnail(quint32 handle, bool isLarge)
{
    const StoredObject* found = object(handle);
    if (!found)
        return PtpReply::withCode(ptp::rc::InvalidObjectHandle);
    const QByteArray jpeg = embeddedPreview(found->path, isLarge);
    return jpeg.isEmpty() ? PtpReply::withCode(ptp::rc::NoThumbnailPresent)
                          : PtpReply::withBytes(jpeg);
}

PtpReply ObjectOperations::remove(quint32 handle)
{
    quint16 code = ptp::rc::Ok;
    if (handle == ptp::anyHandle) {
        for (const quint32 each : m_body.card().childrenOf(0)) {
            const quint16 result = m_body.card().remove(each);
            code = result == ptp::rc::Ok ? code : ptp::rc::PartialDeletion;
        }
    } else if (m_body.memory().find(handle)) {
        code = m_body.memory().remove(handle);
    } else {
        code = m_body.card().remove(handle);
    }
    m_body.updateShotsLeft();
    return PtpReply::withCode(code);
}

} // namespace skein
