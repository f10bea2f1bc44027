// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraGroup.h"

#include "app/Workspace.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/CameraCommands.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QPointer>
#include <utility>

namespace skein {

namespace {

bool isReady(const TetheredCamera& camera)
{
    return camera.camera() != nullptr && (camera.camera()->state() == Camera::State::Ready ||
                                             camera.camera()->state() == Camera::State::Previewing);
}

/** What can be pressed, and by whom. */
struct Shutter
{
    CameraCommands* commands;
    TetheredCamera* camera;
};

QString refusedText(const PresetReport& report)
{
    QStringList labels;
    for (const RefusedValue& refused : report.refused) {
        labels.append(refused.label);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

CameraGroup::CameraGroup(Workspaces workspaces, QObject* parent)
    : QObject(parent)
    , m_workspaces(std::move(workspaces))
{}

void CameraGroup::captureAll(Workspace& from)
{
    QList<Shutter> ready;
    QList<Shutter> open;
    QStringList left;
    for (const Workspace* workspace : m_workspaces()) {
        CameraCommands& commands = workspace->window().camera();
        const QList<TetheredCamera*> cameras = workspace->controller().cameras();
        for (TetheredCamera* camera : cameras) {
            if (commands.canCapture(*camera)) {
                (isReady(*camera) ? ready : open).append({&commands, camera});
            } else if (camera->camera() != nullptr) {
                left.append(camera->name());
            }
        }
    }
    const bool begins = !ready.isEmpty();
    const QList<Shutter>& pressed = begins ? ready : open;
    for (const Shutter& each : pressed) {
        each.commands->capture(*each.camera);
    }
    for (const Shutter& each : std::as_const(open)) {
        if (begins) {
            left.append(each.camera->name()); // What opens the others does not close it.
        }
    }
    if (pressed.isEmpty() && left.isEmpty()) {
        say(from, tr("No camera is connected. Connect one, then try again."), true);
    } else if (!left.isEmpty()) {
        //: %1 is a list of cameras
        say(from,
            tr("Not released, because it is not ready: %1. Wait a moment, then try again.")
                .arg(left.join(QStringLiteral(", "))),
            true);
    }
}

void CameraGroup::copySettings(Workspace& from)
{
    const TetheredCamera& source = from.controller().shown();
    if (!isReady(source)) {
        say(from,
            tr("The camera whose settings are to be copied is not ready. Connect it, or show "
               "another one, then try again."),
            true);
        return;
    }
    const QList<PresetValue> values = presetValues(source.camera()->settings());
    int others = 0;
    for (const Workspace* workspace : m_workspaces()) {
        const QList<TetheredCamera*> cameras = workspace->controller().cameras();
        for (TetheredCamera* camera : cameras) {
            if (camera != &source && isReady(*camera)) {
                ++others;
                copyTo(*camera, values, from);
            }
        }
    }
    if (others == 0) {
        say(from,
            tr("There is no other camera to copy to. Connect another one beside this, then try "
               "again."),
            true);
    }
}

void CameraGroup::copyTo(TetheredCamera& camera, const QList<PresetValue>& values, Workspace& from)
{
    auto* applier = new PresetApplier(*camera.camera(), camera.camera()); // Goes with its camera.
    applier->apply(values).then(
        this, [this, name = camera.name(), window = QPointer<Workspace>(&from),
                  applier = QPointer<PresetApplier>(applier)](const Result<PresetReport>& answer) {
            if (applier) {
                applier->deleteLater();
            }
            if (window) {
                report(*window, name, answer);
            }
        });
}

void CameraGroup::report(Workspace& in, const QString& name, const Result<PresetReport>& report)
{
    if (!report) {
        //: the name of a camera, and a sentence about it
        say(in, tr("%1: %2").arg(name, report.error().message), true);
    } else if (report->refused.isEmpty()) {
        say(in, tr("“%1” has the settings of this camera now.").arg(name), false);
    } else {
        //: %1 is a camera, %2 a list of settings
        say(in,
            tr("“%1” has the settings of this camera now, but for those that it refuses: %2. Set "
               "these at that camera.")
                .arg(name, refusedText(*report)),
            true);
    }
}

void CameraGroup::say(Workspace& in, const QString& text, bool isProblem)
{
    in.window().messages().show(
        {isProblem ? MessageKind::Warning : MessageKind::Information, text, {}, {}, {}});
}

} // namespace skein
