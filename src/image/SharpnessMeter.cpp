// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SharpnessMeter.h"

#include "analysis/PictureMeasures.h"
#include "analysis/Sharpness.h"
#include "image/StagedLoad.h"

namespace skein {

namespace {
/** Whoever walks through the pictures faster than this is not judging sharpness. */
constexpr int restMs = 250;
/** Stands behind what is shown. */
constexpr int niceness = 5;
} // namespace

SharpnessMeter::SharpnessMeter(QObject* parent)
    : QObject(parent)
    , m_pool(1, niceness)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SharpnessMeter::start);
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
    m_request = {};
}

void SharpnessMeter::judge(
    const QString& path, const QImage& image, QSize fullSize, const QRectF& place)
{
    cancel();
    if (image.isNull() || place.isEmpty()) {
        return;
    }
    m_request = {path, image, image.size() == fullSize, place};
    if (m_request.isFull) {
        start();
    } else {
        m_rest.start();
    }
}

void SharpnessMeter::start()
{
    m_ticket =
        m_pool.start(0, [this, self = QPointer<QObject>(this), serial = m_serial,
                            request = std::exchange(m_request, {})](const CancelToken& token) {
            QImage image = request.image;
            if (!request.isFull) {
                image = {};
                const auto loaded = loadInStages({request.path, {}, false, true}, token,
                    [&image](const LoadedImage& stage) { image = stage.image; });
                if (!loaded) {
                    return; // Whoever shows the picture says why.
                }
            }
            const auto figure = sharpnessOf(image, pixelsOf(request.place, image.size()));
            if (!figure || token.isCancelled()) {
                return;
            }
            callIfThere(self, [this, serial, path = request.path, place = request.place, figure] {
                if (serial == m_serial) {
                    Q_EMIT judged(path, place, *figure);
                }
            });
        });
}

} // namespace skein
