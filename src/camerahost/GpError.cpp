// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/GpError.h"

#include <QCoreApplication>

#include <gphoto2/gphoto2.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::GpError)
};

bool isUsb(const QString& port)
{
    return port.startsWith(QLatin1String("usb"));
}

ErrorKind openKind(int code, const QString& port)
{
    switch (code) {
    case GP_ERROR:
        return ErrorKind::Protocol;
    case GP_ERROR_IO:
        // No right to open the device node gives the plain I/O code on USB (2.5.30); on IP it is
        // a refused connection.
        return isUsb(port) ? ErrorKind::Permission : ErrorKind::NotFound;
    case GP_ERROR_UNKNOWN_PORT:
    case GP_ERROR_BAD_PARAMETERS:
        return ErrorKind::InvalidArgument;
    case GP_ERROR_IO_USB_FIND:
        return ErrorKind::NotFound;
    default:
        return errorKindFromGp(code);
    }
}

QString openText(ErrorKind kind, const QString& port)
{
    switch (kind) {
    case ErrorKind::NotFound:
        //: %1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20
        return Text::tr("No camera answers at “%1”. Check that it is switched on and connected, "
                        "and that the address is right, then connect again.")
            .arg(port);
    case ErrorKind::Permission:
        //: %1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20
        return Text::tr("The camera at “%1” may not be used from this account. Unplug it and plug "
                        "it in again; if that does not help, install the udev rules of libgphoto2.")
            .arg(port);
    case ErrorKind::InvalidArgument:
        //: %1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20
        return Text::tr("“%1” is not an address of a camera. Use one like “usb:001,005” or "
                        "“ptpip:192.168.1.20”.")
            .arg(port);
    case ErrorKind::Timeout:
        //: %1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20
        return Text::tr("The camera at “%1” does not answer. Switch it off and on again, check "
                        "the connection, then connect again.")
            .arg(port);
    case ErrorKind::Protocol:
    case ErrorKind::Io:
        // A network camera that already has a client turns a second one away without a reason.
        //: %1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20
        return Text::tr("There is no camera at “%1” that takes the connection. If another program "
                        "is using it, end that one; else check the address and the camera's USB or "
                        "Wi-Fi mode, then connect again.")
            .arg(port);
    default:
        return {};
    }
}

/** Sentences that say the same whatever was tried. */
QString commonText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Text::tr("Stopped. Nothing more needs to be done.");
    case ErrorKind::HeldByOther:
        return Text::tr("Another program is using the camera. Close that program, or eject the "
                        "camera in the file manager, then connect again.");
    case ErrorKind::Disconnected:
        return Text::tr("The camera went away. Check its cable, battery and Wi-Fi, then connect "
                        "again.");
    case ErrorKind::Timeout:
        return Text::tr("The camera did not answer in time. Try again; if that does not help, "
                        "switch the camera off and on.");
    case ErrorKind::Busy:
        return Text::tr("The camera is busy. Wait until it has finished, then try again.");
    case ErrorKind::NoSpace:
        return Text::tr("The camera has no room left. Make room on its card or insert another, "
                        "then try again.");
    default:
        return {};
    }
}

QString unsupportedText(GpTask task)
{
    switch (task) {
    case GpTask::Capture:
        return Text::tr("This camera cannot be released from the computer. Press its own shutter "
                        "button instead.");
    case GpTask::Preview:
        return Text::tr("This camera has no live view for the computer. Use its own finder "
                        "instead.");
    case GpTask::Download:
        return Text::tr("The camera does not hand this file out. Copy it with a card reader.");
    case GpTask::Thumbnail:
        return Text::tr("The camera has no small picture of this file. Download the file to see "
                        "it.");
    default:
        return Text::tr("This camera cannot do that. Use the controls on the camera instead.");
    }
}

/** A file that is not there: which codes say so depends on the driver. */
bool isMissingFile(ErrorKind kind, GpTask task)
{
    const bool isAboutFile =
        task == GpTask::Download || task == GpTask::Thumbnail || task == GpTask::Delete;
    return isAboutFile && (kind == ErrorKind::NotFound || kind == ErrorKind::InvalidArgument);
}

QString taskText(GpTask task)
{
    switch (task) {
    case GpTask::Open:
        return Text::tr("The camera could not be connected. Switch it off and on, then connect "
                        "again.");
    case GpTask::Settings:
        return Text::tr("The camera's settings could not be read. Try again; if that does not "
                        "help, switch the camera off and on.");
    case GpTask::WriteSetting:
        return Text::tr("The camera did not accept the value. Choose another one, or check "
                        "whether its mode dial or lens allows it.");
    case GpTask::Capture:
        return Text::tr("The camera refused to take the picture. Check focus, lens, card and mode "
                        "dial, then try again.");
    case GpTask::Preview:
        return Text::tr("The camera gave no live view. Check its mode dial and battery, then try "
                        "again.");
    case GpTask::Download:
        return Text::tr("The photograph could not be fetched from the camera. Check whether it is "
                        "on its card, then try again.");
    case GpTask::FetchFromMemory:
        return Text::tr("The photograph did not arrive whole from the camera's memory, and is on "
                        "no card. Check the cable, then take it again.");
    case GpTask::Thumbnail:
        return Text::tr("The camera gave no small picture of this file. Try again, or download "
                        "the file.");
    case GpTask::List:
        return Text::tr("The files on the camera could not be listed. Check its card, then try "
                        "again.");
    case GpTask::Delete:
        return Text::tr("The camera did not delete the file. Check whether the file or the card is "
                        "protected, then try again.");
    case GpTask::Summary:
        return Text::tr("The camera gave no summary of itself. Try again when it is idle.");
    case GpTask::Events:
        return Text::tr("The camera does not report what happens to it. Connect again.");
    }
    return {};
}

/** No answer to a change is no refusal: the camera may have made it or not. */
QString brokenChangeText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
        return Text::tr("The camera did not answer while the setting was being changed. Look at "
                        "what the setting is at, then try again; if that does not help, switch the "
                        "camera off and on.");
    case ErrorKind::Io:
        return Text::tr("The connection to the camera broke off while the setting was being "
                        "changed. Look at what the setting is at when the camera is back, then try "
                        "again.");
    default:
        return {};
    }
}

/** The same of a deletion: nothing is known of the file. */
QString brokenDeletionText(ErrorKind kind)
{
    if (kind == ErrorKind::NotFound) {
        return Text::tr("The camera did not find the file when it was to be deleted. Whether it is "
                        "still on the card is seen at the next look at the card.");
    }
    const bool isBroken =
        kind == ErrorKind::Io || kind == ErrorKind::Protocol || kind == ErrorKind::Disconnected;
    return isBroken ? Text::tr("The connection to the camera broke off while the file was being "
                               "deleted. Whether it is still on the card is seen when the camera "
                               "is back.")
                    : QString();
}

QString messageFor(ErrorKind kind, GpTask task, const QString& port, const QString& driverText)
{
    if (task == GpTask::WriteSetting) {
        if (const QString text = brokenChangeText(kind); !text.isEmpty()) {
            return text;
        }
    }
    if (task == GpTask::Delete) {
        if (const QString text = brokenDeletionText(kind); !text.isEmpty()) {
            return text;
        }
    }
    if (task == GpTask::Open) {
        if (const QString text = openText(kind, port); !text.isEmpty()) {
            return text;
        }
    }
    if (const QString text = commonText(kind); !text.isEmpty()) {
        return text;
    }
    if (kind == ErrorKind::Unsupported) {
        return unsupportedText(task);
    }
    if (task == GpTask::FetchFromMemory) {
        return taskText(task);
    }
    if (isMissingFile(kind, task)) {
        return Text::tr("The camera does not have this file any more. Look at its list of files.");
    }
    // The driver looks for the start of a JPEG in the frame and says so in these words (2.5.30).
    if (task == GpTask::Preview && driverText.contains(QLatin1String("JPEG"))) {
        return Text::tr("The camera sends live view that is not a JPEG picture, so it cannot be "
                        "shown. End live view and begin it anew; if that does not help, switch the "
                        "camera off and on.");
    }
    // Only the driver knows which condition forbids live view (battery, temperature, mode, ...).
    if (task == GpTask::Preview && !driverText.isEmpty()) {
        //: %1 is what the camera says, in its own words
        return Text::tr("The camera cannot show live view now and says: %1. Change that on the "
                        "camera, then try again.")
            .arg(driverText.section(u'\n', 0, 0));
    }
    return taskText(task);
}

} // namespace

ErrorKind errorKindFromGp(int code)
{
    switch (code) {
    case GP_ERROR_BAD_PARAMETERS:
        return ErrorKind::InvalidArgument;
    case GP_ERROR_NOT_SUPPORTED:
    case GP_ERROR_LIBRARY:
        return ErrorKind::Unsupported;
    case GP_ERROR_TIMEOUT:
        return ErrorKind::Timeout;
    case GP_ERROR_UNKNOWN_PORT:
    case GP_ERROR_MODEL_NOT_FOUND:
    case GP_ERROR_FILE_NOT_FOUND:
    case GP_ERROR_DIRECTORY_NOT_FOUND:
        return ErrorKind::NotFound;
    case GP_ERROR_IO_USB_FIND:
        return ErrorKind::Disconnected;
    case GP_ERROR_IO_USB_CLAIM:
    case GP_ERROR_IO_LOCK:
        return ErrorKind::HeldByOther;
    case GP_ERROR_CAMERA_BUSY:
        return ErrorKind::Busy;
    case GP_ERROR_CANCEL:
        return ErrorKind::Cancelled;
    case GP_ERROR_NO_SPACE:
        return ErrorKind::NoSpace;
    case GP_ERROR_FILE_EXISTS:
    case GP_ERROR_DIRECTORY_EXISTS:
        return ErrorKind::AlreadyExists;
    case GP_ERROR_CORRUPTED_DATA:
        return ErrorKind::Protocol;
    case GP_ERROR:
        return ErrorKind::Unknown;
    default:
        return code <= GP_ERROR_IO && code >= GP_ERROR_IO_LOCK ? ErrorKind::Io : ErrorKind::Unknown;
    }
}

Error gpError(int code, GpTask task, const QString& port, const QString& driverText)
{
    ErrorKind kind = task == GpTask::Open ? openKind(code, port) : errorKindFromGp(code);
    const bool refuses =
        task == GpTask::Capture || task == GpTask::Preview || task == GpTask::WriteSetting;
    if (kind == ErrorKind::Unknown && refuses) {
        // ptp2 has no code for a full card, only these words of PTP's response 0x200C (2.5.30).
        const bool isFull =
            task == GpTask::Capture && driverText.contains(QLatin1String("Store Full"));
        kind = isFull ? ErrorKind::NoSpace : ErrorKind::Refused;
    }
    if (isMissingFile(kind, task)) {
        kind = ErrorKind::NotFound;
    }
    QString detail =
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(gp_result_as_string(code))).arg(code);
    if (!driverText.isEmpty()) {
        detail += u'\n' + driverText;
    }
    return {kind, messageFor(kind, task, port, driverText), detail};
}

bool mayMeanGone(int code)
{
    return code == GP_ERROR_IO_USB_FIND || code == GP_ERROR_IO || code == GP_ERROR_IO_READ ||
           code == GP_ERROR_IO_WRITE || code == GP_ERROR || code == GP_ERROR_TIMEOUT;
}

Error goneError(const QString& detail)
{
    return {ErrorKind::Disconnected, commonText(ErrorKind::Disconnected), detail};
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, commonText(ErrorKind::Cancelled), {}};
}

} // namespace skein
