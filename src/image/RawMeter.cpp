// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/RawMeter.h"

#include "image/SharedRawMeasurement.h"

namespace skein {

namespace {
/** Stands behind what is shown. */
constexpr int niceness = 5;
} // namespace

RawMeter::RawMeter(QObject* parent)
    : QObject(parent)
    , m_pool(1, niceness)
{}

RawMeter::~RawMeter()
{
    cancel();
}

void RawMeter::cancel()
{
    m_ticket.cancel();
    ++m_serial;
    m_path.clear();
}

void RawMeter::measure(const QString& path)
{
    if (path == m_path) {
        return;
    }
    cancel();
    m_path = path;
    m_ticket = m_pool.start(0,
        [this, self = QPointer<QObject>(this), serial = m_serial, path](const CancelToken& token) {
            const auto result = sharedRawMeasurement(path, token);
            callIfThere(self, [this, serial, result] {
                if (serial == m_serial) {
                    finish(result);
                }
            });
        });
}

void RawMeter::finish(const Result<RawMeasurement>& result)
{
    const QString path = m_path;
    if (result) {
        Q_EMIT measured(path, *result);
    } else if (!result.error().isCancellation()) {
        Q_EMIT failed(path, result.error());
    }
}

} // namespace skein
