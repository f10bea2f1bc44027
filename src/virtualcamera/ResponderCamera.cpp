// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of Responder that set and drive the camera; the others are in Responder.cpp
// and ObjectOperations.cpp.
#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/Responder.h"
#include "virtualcamera/VirtualBody.h"

namespace skein {

void Responder::addSettings()
{
    m_operations[ptp::op::NikonGetVendorPropCodes] = [this](const PtpRequest&) {
        QList<quint16> codes = m_body.settings().codes();
        codes.removeIf([](quint16 code) { return !ptp::isVendorCode(code); });
        return PtpReply::withBytes(PtpWriter().array16(codes).bytes());
    };
    m_operations[ptp::op::GetDevicePropDesc] = [this](const PtpRequest& request) {
        const auto code = static_cast<quint16>(request.parameters[0]);
        m_body.refreshSetting(code);
        const QByteArray description = m_body.settings().describe(code);
        return description.isEmpty() ? PtpReply::withCode(ptp::rc::DevicePropNotSupported)
                                     : PtpReply::withBytes(description);
    };
    m_operations[ptp::op::GetDevicePropValue] = [this](const PtpRequest& request) {
        const auto code = static_cast<quint16>(request.parameters[0]);
        m_body.refreshSetting(code);
        const QByteArray value = m_body.settings().encodedValue(code);
        return value.isEmpty() ? PtpReply::withCode(ptp::rc::DevicePropNotSupported)
                               : PtpReply::withBytes(value);
    };
    m_operations[ptp::op::SetDevicePropValue] = [this](const PtpRequest& request) {
        const auto code = static_cast<quint16>(request.parameters[0]);
        PtpReply reply;
        reply.isSilent = m_body.isNamed(code, m_body.options().faults.silentSettings);
        if (!reply.isSilent)
            reply.code = m_body.setByClient(code, request.data);
        return reply;
    };
    m_operations[ptp::op::ResetDevicePropValue] = [this](const PtpRequest& request) {
        return PtpReply::withCode(
            m_body.settings().reset(static_cast<quint16>(request.parameters[0])));
    };
}

void Responder::addNikonCapture()
{
    constexpr quint32 withAutofocus = 0xFFFFFFFE;
    m_operations[ptp::op::InitiateCapture] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.startCapture(CaptureTarget::Card, false));
    };
    m_operations[ptp::op::NikonInitiateCaptureRecInMedia] = [this](const PtpRequest& request) {
        const auto target =
            request.parameters[1] != 0 ? CaptureTarget::Memory : CaptureTarget::Card;
        return PtpReply::withCode(
            m_body.startCapture(target, request.parameters[0] == withAutofocus));
    };
    m_operations[ptp::op::NikonInitiateCaptureRecInSdram] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.startCapture(CaptureTarget::Memory, false));
    };
    m_operations[ptp::op::NikonAfCaptureSdram] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.startCapture(CaptureTarget::Memory, true));
    };
    m_operations[ptp::op::NikonTerminateCapture] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.terminateCapture());
    };
    m_operations[ptp::op::NikonDeviceReady] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.readiness());
    };
    m_operations[ptp::op::NikonGetEvent] = [this](const PtpRequest&) {
        const Faults& faults = m_body.options().faults;
        if (faults.noEvents)
            m_body.events().clear();
        PtpReply reply = PtpReply::withBytes(m_body.events().take());
        reply.isSilent = faults.silentEvents;
        return reply;
    };
    m_operations[ptp::op::NikonDelImageSdram] = [this](const PtpRequest& request) {
        if (request.parameters[0] != 0)
            return PtpReply::withCode(m_body.memory().remove(request.parameters[0]));
        m_body.memory().clear();
        return PtpReply();
    };
    m_operations[ptp::op::NikonChangeCameraMode] = [this](const PtpRequest& request) {
        m_body.setRuledByComputer(request.parameters[0] != 0);
        return PtpReply();
    };
}

void Responder::addNikonLiveView()
{
    m_operations[ptp::op::NikonStartLiveView] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.startLiveView());
    };
    m_operations[ptp::op::NikonEndLiveView] = [this](const PtpRequest&) {
        m_body.endLiveView();
        return PtpReply();
    };
    m_operations[ptp::op::NikonGetLiveViewImg] = [this](const PtpRequest&) {
        if (const quint16 code = m_body.readinessOfFrame(); code != ptp::rc::Ok)
            return PtpReply::withCode(code);
        PtpReply reply;
        reply.delayMs = m_body.frameDelayMs();
        if (reply.delayMs <= 0)
            return PtpReply::withBytes(m_body.liveViewFrame());
        // The picture is of the moment when it is sent, as from a sensor that is read just then.
        reply.late = [this] { return PtpReply::withBytes(m_body.liveViewFrame()); };
        return reply;
    };
    m_operations[ptp::op::NikonMfDrive] = [this](const PtpRequest& request) {
        constexpr quint32 towardsNear = 1;
        constexpr quint32 towardsFar = 2;
        if (!m_body.isLiveViewOn())
            return PtpReply::withCode(ptp::rc::NikonNotLiveView);
        if (request.parameters[0] != towardsNear && request.parameters[0] != towardsFar)
            return PtpReply::withCode(ptp::rc::InvalidParameter);
        const auto direction = request.parameters[0] == towardsNear ? FocusDrive::Direction::Near
                                                                    : FocusDrive::Direction::Far;
        return PtpReply::withCode(m_body.focus().move(direction, request.parameters[1]));
    };
    m_operations[ptp::op::NikonChangeAfArea] = [this](const PtpRequest& request) {
        return PtpReply::withCode(m_body.moveAfArea(request.parameters[0], request.parameters[1]));
    };
    m_operations[ptp::op::NikonAfDrive] = [this](const PtpRequest&) {
        return PtpReply::withCode(m_body.autofocus());
    };
    m_operations[ptp::op::NikonAfDriveCancel] = [this](const PtpRequest&) {
        m_body.focus().cancel();
        return PtpReply();
    };
}

} // namespace skein
