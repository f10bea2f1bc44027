// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/ImagePool.h"
#include "image/RawMeasurement.h"

#include <QObject>

namespace skein {

/**
 * Measures the sensor data of one RAW file after another off the GUI thread; the newest wins, and
 * what is at work on another file is stopped. Lives on the GUI thread.
 */
class RawMeter final : public QObject
{
    Q_OBJECT

public:
    explicit RawMeter(QObject* parent = nullptr);
    ~RawMeter() override;

    /** Asks for sharedRawMeasurement(); the same file again is not told twice. */
    void measure(const QString& path);
    void cancel();

Q_SIGNALS:
    void measured(const QString& path, const skein::RawMeasurement& measurement);
    /** error.message says why there is nothing to show; cancellations are not told. */
    void failed(const QString& path, const skein::Error& error);

private:
    void finish(const Result<RawMeasurement>& result);

    QString m_path;
    quint64 m_serial = 0;
    ImagePool::Ticket m_ticket;
    ImagePool m_pool;
};

} // namespace skein
