// SPDX-License-Identifier: GPL-3.0-or-later
// Several cameras for the tests of the whole program.
#pragma once

#include "app/Program.h"
#include "camera/Camera.h"
#include "camera/VirtualCamera.h"
#include "tether/TetheredCamera.h"
#include "widgets/CameraPicker.h"

namespace skein {

/** A camera at a port of its own, with its serial number. */
class Body final
{
public:
    explicit Body(const QString& serial, const QStringList& more = {})
    {
        auto started = m_camera.start(QStringList{QStringLiteral("--serial"), serial,
                                          QStringLiteral("--megapixels"), QStringLiteral("1")} +
                                      more);
        if (QTest::qWaitFor([&] { return started.isFinished(); }, patienceMs)) {
            m_port = started.result().value_or(QString());
        }
    }

    [[nodiscard]] const QString& port() const { return m_port; }
    /** An order to the person at the camera. */
    void tell(const QString& order) { m_camera.tell(order); }

private:
    VirtualCamera m_camera;
    QString m_port;
};

inline Workspace& openWith(Program& program, const QString& port, const QString& session)
{
    CommandLine wishes;
    wishes.cameraPort = port;
    wishes.session = program.folder.filePath(session);
    return program.windows.open(wishes);
}

/** As if it had been chosen in the dialog. */
inline void connectBeside(const Workspace& workspace, const QString& port)
{
    QAction* open = action(workspace, ActionId::ConnectCamera);
    // A camera is ready a moment before the window has heard that it is connected.
    if (!QTest::qWaitFor([open] { return open->isEnabled(); }, patienceMs)) {
        return;
    }
    open->trigger();
    CameraInfo camera;
    camera.port = port;
    Q_EMIT workspace.window().findChild<CameraPicker*>()->cameraChosen(camera);
}

inline bool isReady(const TetheredCamera& place)
{
    return place.camera() != nullptr && place.camera()->state() == Camera::State::Ready;
}

/** The camera that is shown is ready. */
inline bool isReady(const Workspace& workspace)
{
    return isReady(workspace.controller().shown());
}

inline QString iso(const Camera& camera)
{
    const auto setting = camera.setting(QStringLiteral("iso"));
    return setting ? setting->value.toString() : QString();
}

} // namespace skein
