// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/Responder.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/VirtualBody.h"

#include <algorithm>

namespace skein {

namespace {
constexpr quint32 nikonVendorExtension = 0x0000000A;
constexpr quint16 standardVersion = 100;
} // namespace

Responder::Responder(VirtualBody& body)
    : m_body(body)
    , m_objects(body)
{
    addSession();
    m_objects.addTo(m_operations);
    addSettings();
    addNikonCapture();
    addNikonLiveView();
}

PtpReply Responder::handle(const PtpRequest& request)
{
    const auto operation = m_operations.constFind(request.code);
    if (operation == m_operations.cend())
        return PtpReply::withCode(ptp::rc::OperationNotSupported);
    const bool needsSession =
        request.code != ptp::op::GetDeviceInfo && request.code != ptp::op::OpenSession;
    if (needsSession && !m_hasSession)
        return PtpReply::withCode(ptp::rc::SessionNotOpen);
    return (*operation)(request);
}

void Responder::connectionEnded()
{
    m_hasSession = false;
    m_body.clientGone();
}

void Responder::addSession()
{
    m_operations[ptp::op::GetDeviceInfo] = [this](const PtpRequest&) {
        return PtpReply::withBytes(deviceInfo());
    };
    m_operations[ptp::op::OpenSession] = [this](const PtpRequest& request) {
        if (m_hasSession)
            return PtpReply::withCode(ptp::rc::SessionAlreadyOpen);
        if (request.parameters[0] == 0)
            return PtpReply::withCode(ptp::rc::InvalidParameter);
        m_hasSession = true;
        m_body.clientArrived();
        return PtpReply();
    };
    m_operations[ptp::op::CloseSession] = [this](const PtpRequest&) {
        m_hasSession = false;
        return PtpReply();
    };
}

QByteArray Responder::deviceInfo() const
{
    QList<quint16> operations = m_operations.keys();
    std::sort(operations.begin(), operations.end());
    QList<quint16> standardSettings = m_body.settings().codes();
    standardSettings.removeIf(ptp::isVendorCode); // GetVendorPropCodes tells the others
    PtpWriter info;
    info.u16(standardVersion).u32(nikonVendorExtension).u16(standardVersion);
    info.string(QString()).u16(0);
    info.array16(operations);
    info.array16({ptp::ev::ObjectAdded, ptp::ev::ObjectRemoved, ptp::ev::DevicePropChanged,
        ptp::ev::StoreFull, ptp::ev::CaptureComplete, ptp::ev::NikonObjectAddedInSdram,
        ptp::ev::NikonCaptureCompleteRecInSdram});
    info.array16(standardSettings);
    info.array16({ptp::format::ExifJpeg, ptp::format::Dng});
    info.array16({ptp::format::Undefined, ptp::format::Association, ptp::format::ExifJpeg,
        ptp::format::Tiff, ptp::format::Png, ptp::format::Dng});
    info.string(VirtualBody::make()).string(m_body.options().model);
    info.string(VirtualBody::firmware()).string(m_body.options().serial);
    return info.bytes();
}

} // namespace skein
