// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <memory>

namespace skein {

/**
 * Runs skein-virtual-camera for this program ("--virtual-camera", "--camera virtual").
 *
 * Lives on the thread that made it. The process ends with this object, and with this program,
 * however that ends.
 */
class VirtualCamera final : public QObject
{
    Q_OBJECT

public:
    /** @p program: path of skein-virtual-camera; empty: findProgram(). */
    explicit VirtualCamera(QObject* parent = nullptr, const QString& program = {});
    ~VirtualCamera() override;

    /**
     * Starts it; the answer is its port ("ptpip:127.0.0.1:P:P"). @p arguments are passed on.
     * Refused while it runs.
     */
    QFuture<Result<QString>> start(const QStringList& arguments = {});
    /** One line to the person at the camera, such as "press-shutter". */
    void tell(const QString& line);

Q_SIGNALS:
    /** It ended by itself. */
    void stopped();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace skein
