// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/CameraRelease.h"

#include "camera/DesktopMount.h"

#include <algorithm>

namespace skein {

namespace {

Error heldError(const std::vector<DeviceHolder>& holders, const Error& error)
{
    if (holders.empty()) {
        return error; // Another user's, which /proc does not show.
    }
    const DeviceHolder& holder = holders.front();
    const QString number = QString::number(holder.process->pid());
    const QString text =
        holder.isOwn ? //: %1 is the name of a program, %2 its number
            CameraRelease::tr("“%1” (process %2) is using the camera. Close it, or let Skein end "
                              "it; then the camera is connected.")
                     : //: %1 is the name of a program, %2 its number
            CameraRelease::tr("“%1” (process %2), which another user of this computer runs, is "
                              "using the camera. Ask that person to close it.");
    return {ErrorKind::HeldByOther, text.arg(holder.name, number), error.detail};
}

} // namespace

CameraRelease::CameraRelease(QObject* parent)
    : CameraRelease(Places(), parent)
{}

CameraRelease::CameraRelease(Places places, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
{}

QFuture<Result<ReleaseOutcome>> CameraRelease::release(const QString& port, const Error& error)
{
    const QString node = usbDevicePath(port);
    if (node.isEmpty()) {
        return Answer<ReleaseOutcome>::ready(ReleaseOutcome{false, {}, error});
    }
    const QString device = m_places.devices + node.mid(QStringLiteral("/dev/bus/usb").size());
    const Answer<ReleaseOutcome> answer;
    findDeviceHoldersLater(device, m_places.proc)
        .then(this, [this, answer, error](const Result<std::vector<DeviceHolder>>& found) {
            ReleaseOutcome outcome;
            outcome.holders = found.value_or(std::vector<DeviceHolder>());
            outcome.error = heldError(outcome.holders, error);
            const auto mount = std::find_if(outcome.holders.cbegin(), outcome.holders.cend(),
                [](const DeviceHolder& holder) { return holder.isDesktopMount(); });
            if (mount == outcome.holders.cend()) {
                answer.give(outcome);
                return;
            }
            unmount(answer, outcome, mount->process->pid());
        });
    return answer.future();
}

void CameraRelease::unmount(
    const Answer<ReleaseOutcome>& answer, const ReleaseOutcome& found, pid_t mount)
{
    const auto tell = [answer, found](const Result<void>& unmounted) {
        ReleaseOutcome after = found;
        after.isFree = unmounted.has_value();
        if (!unmounted) {
            after.error = unmounted.error();
            after.error.kind = ErrorKind::HeldByOther;
        }
        answer.give(after);
    };
    whenOpen(m_places.buses, this, [this, mount, tell](const OpenBuses& open) {
        unmountDesktopCamera(open.session, mount).then(this, tell);
    });
}

} // namespace skein
