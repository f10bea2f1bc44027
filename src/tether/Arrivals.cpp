// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/Arrivals.h"

#include "tether/EachCamera.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

namespace skein {

Arrivals::Arrivals(SessionController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
{
    followEachCamera(controller, this, [this](TetheredCamera& camera) {
        // A place is followed once, however many cameras it has one after the other.
        connect(&camera.ingest(), &Ingest::arrivingCountChanged, this, &Arrivals::tell,
            Qt::UniqueConnection);
    });
}

int Arrivals::count() const
{
    int count = 0;
    const QList<TetheredCamera*> cameras = m_controller.cameras();
    for (const TetheredCamera* camera : cameras) {
        count += camera->ingest().arrivingCount();
    }
    return count;
}

void Arrivals::tell()
{
    Q_EMIT countChanged(count());
}

} // namespace skein
