// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/UsbReset.h"

#include "base/Fd.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <cerrno>
#include <fcntl.h>
#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::UsbReset)
};

tl::unexpected<Error> notReset(int code)
{
    return failure(errorKindFromErrno(code),
        Text::tr("The camera's USB connection could not be reset. Unplug the camera and plug it in "
                 "again."),
        errnoText(code));
}

int resetByKernel(int descriptor)
{
    return ::ioctl(descriptor, USBDEVFS_RESET, nullptr);
}

} // namespace

Result<void> resetUsbDevice(const QString& port, const QString& devices, const UsbResetCall& reset)
{
    static const QRegularExpression pattern(QStringLiteral("^usb:(\\d{3}),(\\d{3})$"));
    const auto match = pattern.match(port);
    if (!match.hasMatch()) {
        return failure(ErrorKind::Unsupported,
            Text::tr("Only a camera on a USB cable can be reset from here. Switch the camera off "
                     "and on."),
            port);
    }
    const QString path = devices + u'/' + match.captured(1) + u'/' + match.captured(2);
    const Fd device(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC));
    if (!device.isValid() || (reset ? reset : resetByKernel)(device.get()) < 0) {
        return notReset(errno);
    }
    return {};
}

} // namespace skein
