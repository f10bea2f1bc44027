// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/EachCamera.h"

#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"

#include <memory>

namespace skein {

void followEachCamera(SessionController& controller, QObject* context,
    const std::function<void(TetheredCamera&)>& follow)
{
    const auto known = std::make_shared<qsizetype>(0); // Places are added, and stay.
    const auto learn = [&controller, context, follow, known] {
        const QList<TetheredCamera*> places = controller.cameras();
        while (*known < places.size()) {
            TetheredCamera* place = places.at((*known)++);
            const auto followNow = [place, follow] {
                if (place->camera() != nullptr) {
                    follow(*place);
                }
            };
            QObject::connect(place, &TetheredCamera::cameraChanged, context, followNow);
            followNow();
        }
    };
    QObject::connect(&controller, &SessionController::camerasChanged, context, learn);
    learn();
}

} // namespace skein
