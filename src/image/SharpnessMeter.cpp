// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SharpnessMeter.h"

#include "analysis/PictureMeasures.h"
#include "analysis/Sharpness.h"
#include "image/Picture.h"

namespace skein {

namespace {
/** Whoever scrolls, or moves the picture, faster than this is not comparing. */
constexpr int restMs = 300;
/** Stands behind all else. */
constexpr int niceness = 15;

std::optional<double> figureOf(
    const QString& path, const SharpnessSpot& spot, const CancelToken& token)
{
    const auto picture = openPicture(path);
    if (!picture || (*picture)->isVideo()) {
        return std::nullopt; // Whoever shows the picture says why.
    }
    const auto decoded = (*picture)->decodeDeep(token);
    if (!decoded || token.isCancelled()) {
        return std::nullopt;
    }
    const QSize size = decoded->image.size();
    return sharpnessOf(decoded->image, pixelsOf(spot.placeIn(size), size));
}
} // namespace

SharpnessMeter::SharpnessMeter(QObject* parent)
    : QObject(parent)
    , m_pool(1, niceness)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SharpnessMeter::next);
}

SharpnessMeter::~SharpnessMeter()
{
    cancel();
}

void SharpnessMeter::cancel()
{
    m_rest.stop();
    m_ticket.cancel();
    ++m_serial;
    m_running.clear();
    m_waiting.clear();
}

void SharpnessMeter::judge(const QStringList& paths, const SharpnessSpot& spot)
{
    const bool goesOn = !m_running.isEmpty() && m_spot == spot && paths.contains(m_running);
    if (!goesOn) {
        cancel();
    }
    m_spot = spot;
    m_waiting = spot.isEmpty() ? QStringList() : paths;
    if (goesOn) {
        m_waiting.removeAll(m_running);
    } else if (!m_waiting.isEmpty()) {
        m_rest.start();
    }
}

void SharpnessMeter::next()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_running = m_waiting.takeFirst();
    m_ticket = m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial,
                                   path = m_running, spot = m_spot](const CancelToken& token) {
        const std::optional<double> figure = figureOf(path, spot, token);
        callIfThere(self, [this, serial, path, spot, figure] {
            if (serial == m_serial) {
                m_running.clear();
                next();
                Q_EMIT judged(path, spot, figure);
            }
        });
    });
}

} // namespace skein
