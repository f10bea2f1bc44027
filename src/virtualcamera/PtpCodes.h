// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/**
 * Numbers of the Picture Transfer Protocol: ISO 15740 for the standard ones, CIPA DC-005 for the
 * packets of PTP/IP, and the codes of the Nikon dialect as the stock ptp2 driver uses them.
 */
namespace skein::ptp {

enum class Packet : quint32 {
    InitCommandRequest = 1,
    InitCommandAck = 2,
    InitEventRequest = 3,
    InitEventAck = 4,
    InitFail = 5,
    Request = 6,
    Response = 7,
    Event = 8,
    StartData = 9,
    Data = 10,
    Cancel = 11,
    EndData = 12,
    Ping = 13,
    Pong = 14,
};

constexpr quint32 initFailBusy = 2;
constexpr quint32 dataPhaseOut = 2; ///< The initiator sends data after its request.

namespace op {
constexpr quint16 GetDeviceInfo = 0x1001;
constexpr quint16 OpenSession = 0x1002;
constexpr quint16 CloseSession = 0x1003;
constexpr quint16 GetStorageIds = 0x1004;
constexpr quint16 GetStorageInfo = 0x1005;
constexpr quint16 GetNumObjects = 0x1006;
constexpr quint16 GetObjectHandles = 0x1007;
constexpr quint16 GetObjectInfo = 0x1008;
constexpr quint16 GetObject = 0x1009;
constexpr quint16 GetThumb = 0x100A;
constexpr quint16 DeleteObject = 0x100B;
constexpr quint16 InitiateCapture = 0x100E;
constexpr quint16 GetDevicePropDesc = 0x1014;
constexpr quint16 GetDevicePropValue = 0x1015;
constexpr quint16 SetDevicePropValue = 0x1016;
constexpr quint16 ResetDevicePropValue = 0x1017;
constexpr quint16 GetPartialObject = 0x101B;

constexpr quint16 NikonInitiateCaptureRecInSdram = 0x90C0;
constexpr quint16 NikonAfDrive = 0x90C1;
constexpr quint16 NikonChangeCameraMode = 0x90C2;
constexpr quint16 NikonDelImageSdram = 0x90C3;
constexpr quint16 NikonGetLargeThumb = 0x90C4;
constexpr quint16 NikonGetEvent = 0x90C7;
constexpr quint16 NikonDeviceReady = 0x90C8;
constexpr quint16 NikonGetVendorPropCodes = 0x90CA;
constexpr quint16 NikonAfCaptureSdram = 0x90CB;
constexpr quint16 NikonStartLiveView = 0x9201;
constexpr quint16 NikonEndLiveView = 0x9202;
constexpr quint16 NikonGetLiveViewImg = 0x9203;
constexpr quint16 NikonMfDrive = 0x9204;
constexpr quint16 NikonChangeAfArea = 0x9205;
constexpr quint16 NikonAfDriveCancel = 0x9206;
constexpr quint16 NikonInitiateCaptureRecInMedia = 0x9207;
constexpr quint16 NikonTerminateCapture = 0x920C;
constexpr quint16 NikonGetObjectSize = 0x9421;
constexpr quint16 NikonGetPartialObjectEx = 0x9431;
} // namespace op

namespace rc {
constexpr quint16 Ok = 0x2001;
constexpr quint16 GeneralError = 0x2002;
constexpr quint16 SessionNotOpen = 0x2003;
constexpr quint16 OperationNotSupported = 0x2005;
constexpr quint16 IncompleteTransfer = 0x2007;
constexpr quint16 InvalidStorageId = 0x2008;
constexpr quint16 InvalidObjectHandle = 0x2009;
constexpr quint16 DevicePropNotSupported = 0x200A;
constexpr quint16 StoreFull = 0x200C;
constexpr quint16 AccessDenied = 0x200F;
constexpr quint16 NoThumbnailPresent = 0x2010;
constexpr quint16 PartialDeletion = 0x2012;
constexpr quint16 CaptureAlreadyTerminated = 0x2018;
constexpr quint16 DeviceBusy = 0x2019;
constexpr quint16 InvalidDevicePropFormat = 0x201B;
constexpr quint16 InvalidDevicePropValue = 0x201C;
constexpr quint16 InvalidParameter = 0x201D;
constexpr quint16 SessionAlreadyOpen = 0x201E;
constexpr quint16 TransactionCancelled = 0x201F;
constexpr quint16 NikonOutOfFocus = 0xA002;
constexpr quint16 NikonNotLiveView = 0xA00B;
constexpr quint16 NikonMfDriveStepEnd = 0xA00C;
constexpr quint16 NikonMfDriveStepInsufficiency = 0xA00E;
constexpr quint16 NikonBulbReleaseBusy = 0xA200;
} // namespace rc

namespace ev {
constexpr quint16 ObjectAdded = 0x4002;
constexpr quint16 ObjectRemoved = 0x4003;
constexpr quint16 DevicePropChanged = 0x4006;
constexpr quint16 StoreFull = 0x400A;
constexpr quint16 CaptureComplete = 0x400D;
constexpr quint16 NikonObjectAddedInSdram = 0xC101;
constexpr quint16 NikonCaptureCompleteRecInSdram = 0xC102;
} // namespace ev

namespace format {
constexpr quint16 Undefined = 0x3000;
constexpr quint16 Association = 0x3001;
constexpr quint16 ExifJpeg = 0x3801;
constexpr quint16 Jfif = 0x3808;
constexpr quint16 Png = 0x380B;
constexpr quint16 Tiff = 0x380D;
constexpr quint16 Dng = 0x3811;
} // namespace format

namespace prop {
constexpr quint16 BatteryLevel = 0x5001;
constexpr quint16 ImageSize = 0x5003;
constexpr quint16 CompressionSetting = 0x5004;
constexpr quint16 WhiteBalance = 0x5005;
constexpr quint16 FNumber = 0x5007;
constexpr quint16 FocalLength = 0x5008;
constexpr quint16 FocusDistance = 0x5009;
constexpr quint16 FocusMode = 0x500A;
constexpr quint16 ExposureMeteringMode = 0x500B;
constexpr quint16 ExposureTime = 0x500D;
constexpr quint16 ExposureProgramMode = 0x500E;
constexpr quint16 ExposureIndex = 0x500F;
constexpr quint16 ExposureBias = 0x5010;
constexpr quint16 DateTime = 0x5011;
constexpr quint16 StillCaptureMode = 0x5013;
constexpr quint16 BurstNumber = 0x5018;
constexpr quint16 NikonSelfTimer = 0xD063;
constexpr quint16 NikonAngleLevel = 0xD067; ///< Degrees times 65536, read only.
constexpr quint16 NikonLongExposureNr = 0xD06B;
constexpr quint16 NikonExposureDelayMode = 0xD06A;
constexpr quint16 NikonArtist = 0xD072;
constexpr quint16 NikonCopyright = 0xD073;
constexpr quint16 NikonAngleLevelPitching = 0xD07D;
constexpr quint16 NikonImageComment = 0xD090;
constexpr quint16 NikonImageCommentEnable = 0xD091;
constexpr quint16 NikonLensId = 0xD0E0;
constexpr quint16 NikonFocalLengthMin = 0xD0E3;
constexpr quint16 NikonFocalLengthMax = 0xD0E4;
constexpr quint16 NikonMaxApertureAtMin = 0xD0E5;
constexpr quint16 NikonMaxApertureAtMax = 0xD0E6;
constexpr quint16 NikonExposureTime = 0xD100;
constexpr quint16 NikonAcPower = 0xD101;
constexpr quint16 NikonMaximumShots = 0xD103;
constexpr quint16 NikonLightMeter = 0xD10A;
constexpr quint16 NikonRecordingMedia = 0xD10B;
constexpr quint16 NikonOrientation = 0xD10E;
constexpr quint16 NikonActiveFolder = 0xD15B;
constexpr quint16 NikonLiveViewStatus = 0xD1A2;
constexpr quint16 NikonLiveViewZoom = 0xD1A3;
constexpr quint16 NikonLiveViewProhibit = 0xD1A4;
constexpr quint16 NikonLiveViewSize = 0xD1AC;
constexpr quint16 NikonExposureRemaining = 0xD1F1;
} // namespace prop

constexpr quint32 storageId = 0x00010001;
constexpr quint32 anyHandle = 0xFFFFFFFF;
constexpr quint32 oldestSdramImage = 0xFFFF0001; ///< Nikon: always the oldest picture in memory.
constexpr quint32 bulbTime = 0xFFFFFFFF;

/** Codes of a vendor's dialect have the highest bit set. */
constexpr bool isVendorCode(quint16 code)
{
    return (code & 0x8000U) != 0;
}

} // namespace skein::ptp
