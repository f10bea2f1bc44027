// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "camera/DeviceWatch.h"
#include "wire/CameraInfo.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>

namespace skein {

/**
 * Which cameras are there. Asks a short-lived camera host, and udev when something is plugged.
 * Lives on the thread that made it; never blocks.
 */
class CameraFinder final : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QList<CameraInfo> cameras;
        LibraryInfo library;
    };

    /**
     * @p hostProgram: path of skein-camera-host; empty: findProgram(). @p watch tells of plugging;
     * null: udev does.
     */
    explicit CameraFinder(QObject* parent = nullptr, const QString& hostProgram = {},
        const QStringList& hostArguments = {}, std::unique_ptr<DeviceWatch> watch = {});
    ~CameraFinder() override;

    /**
     * Looks once; ten seconds at most. Calls while one is under way share its answer. Cameras in
     * the network are not found: they are named by the user.
     */
    QFuture<Result<Found>> find();

    /**
     * Checks a network address typed by a person ("192.168.1.20", "camera.local:15740",
     * "ptpip:…") and makes a port of it; host names are resolved (the driver takes numbers only).
     * Answers within ten seconds: "ptpip:IP", or "ptpip:IP:P:P" when the port is not 15740.
     */
    static QFuture<Result<QString>> resolveNetworkPort(const QString& address);

Q_SIGNALS:
    /** A camera was plugged in or pulled; call find() to know which. */
    void devicesChanged();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
