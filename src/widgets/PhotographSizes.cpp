// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PhotographSizes.h"

#include "base/Background.h"
#include "camera/FocusWays.h"
#include "image/Picture.h"
#include "tether/EachCamera.h"
#include "tether/TetheredCamera.h"
#include "widgets/ModelMemory.h"

#include <algorithm>

namespace skein {

namespace {

/** Nothing for a file that has no size, or is no photograph. */
QSize sizeIn(const QString& path)
{
    const auto picture = openPicture(path);
    return picture && !(*picture)->isVideo() ? (*picture)->fullSize() : QSize();
}

/** The camera may have been held upright. */
QSize lying(QSize size)
{
    return size.width() < size.height() ? size.transposed() : size;
}

qint64 pixelsOf(QSize size)
{
    return size.isEmpty() ? 0 : qint64{size.width()} * size.height();
}

/** @p camera could be told a place if a size were known. */
bool countsInPixels(const Camera& camera)
{
    return hasFocusArea(camera.settings(), QSize(1, 1));
}

} // namespace

PhotographSizes::PhotographSizes(SessionController& controller, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    followEachCamera(controller, this, [this](TetheredCamera& place) { follow(place); });
}

void PhotographSizes::follow(TetheredCamera& place)
{
    if (m_followed.contains(&place)) {
        return; // It has got another camera.
    }
    m_followed.append(&place);
    connect(&place.ingest(), &Ingest::committed, this,
        [this, where = &place](const IngestPhoto& /*photo*/, const QString& path) {
            const Camera* camera = where->camera();
            if (camera != nullptr && countsInPixels(*camera)) {
                look(camera->info().model, path);
            }
        });
}

void PhotographSizes::look(const QString& model, const QString& path)
{
    whenAnswered(
        askInBackground([path] { return lying(sizeIn(path)); }), this, [this, model](QSize size) {
            if (pixelsOf(size) > pixelsOf(modelMemory::photographSize(m_settings, model))) {
                modelMemory::setPhotographSize(m_settings, model, size);
            }
        });
}

QSize PhotographSizes::sizeOf(const Camera& camera) const
{
    return modelMemory::photographSize(m_settings, camera.info().model);
}

} // namespace skein
