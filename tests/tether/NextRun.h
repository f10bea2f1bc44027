// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/TetherRig.h"

#include "session/SessionJournal.h"
#include "tether/TetheredCamera.h"

namespace skein {

/** The same folder and the same body in another run of the program. */
struct NextRun
{
    explicit NextRun(TetherRig& former)
        : rig(former)
        , controller(session)
    {
        QObject::connect(&controller, &SessionController::committed, &controller,
            [this](const QString&, const QString& path) { committed << path; });
        QObject::connect(&session, &Session::problem, &controller,
            [this](const Error& error) { said << error.message; });
        QObject::connect(&session, &Session::notice, &controller,
            [this](const QString& sentence) { said << sentence; });
    }

    [[nodiscard]] bool start()
    {
        CameraOptions options;
        options.port = rig.controller.camera()->info().port;
        rig.controller.setCamera(nullptr);
        if (!wait(session.open(rig.sessionFolder()))) {
            return false;
        }
        options.stagingFolder = session.stagingFolder();
        controller.setCamera(std::make_unique<Camera>(options));
        // The body turns everybody away while the host of the run before is still on its way out.
        return QTest::qWaitFor(
            [this] { return wait(controller.camera()->connectCamera()).has_value(); }, patienceMs);
    }

    TetherRig& rig;
    Session session;
    SessionController controller;
    QStringList committed;
    QStringList said;
};

/** All that the journal knows of the card of the body in @p rig. */
inline CardMemory memoryOf(TetherRig& rig)
{
    const auto memory = wait(rig.session.journal().memory(rig.controller.camera()->info().serial));
    return memory.value_or(CardMemory());
}

} // namespace skein
