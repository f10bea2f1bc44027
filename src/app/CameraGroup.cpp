// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraGroup.h"

#include "app/Workspace.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/CameraCommands.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/SettingText.h"

#include <QPointer>
#include <algorithm>
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

QString copyTag()
{
    return QStringLiteral("copy");
}

QString captureTag()
{
    return QStringLiteral("capture-all");
}

QString refusedText(const PresetReport& report)
{
    QStringList labels;
    for (const RefusedValue& refused : report.refused) {
        labels.append(settingDisplayLabel(refused.value.name, refused.label));
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
    QList<TetheredCamera*> left;
    for (const Workspace* workspace : m_workspaces()) {
        CameraCommands& commands = workspace->window().camera();
        const QList<TetheredCamera*> cameras = workspace->controller().cameras();
        for (TetheredCamera* camera : cameras) {
            if (commands.canCapture(*camera)) {
                (isReady(*camera) ? ready : open).append({&commands, camera});
            } else if (camera->camera() != nullptr) {
                left.append(camera);
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
            left.append(each.camera); // What opens the others does not close it.
        }
    }
    from.window().messages().withdraw(captureTag());
    m_left.reset();
    if (pressed.isEmpty() && left.isEmpty()) {
        say(from, tr("No camera is connected. Connect one, then try again."), true, captureTag());
    } else if (!left.isEmpty()) {
        tellLeft(from, left);
    }
}

void CameraGroup::tellLeft(Workspace& from, const QList<TetheredCamera*>& left)
{
    QStringList names;
    QList<QPointer<TetheredCamera>> places;
    for (TetheredCamera* each : left) {
        names.append(each->name());
        places.append(each);
    }
    //: %1 is a list of cameras
    say(from,
        tr("Not released, because it is not ready: %1. Wait a moment, then try again.")
            .arg(names.join(QStringLiteral(", "))),
        true, captureTag());
    // Until each of them could be released, or is not there any more.
    m_left = std::make_unique<QObject>();
    const auto look = [places, bar = QPointer<MessageBar>(&from.window().messages())] {
        const bool isOver = std::ranges::all_of(places, [](const QPointer<TetheredCamera>& each) {
            return !each || each->camera() == nullptr || isReady(*each);
        });
        if (isOver && bar) {
            bar->withdraw(captureTag());
        }
    };
    for (TetheredCamera* each : left) {
        connect(each->camera(), &Camera::stateChanged, m_left.get(), look);
        connect(each, &TetheredCamera::cameraChanged, m_left.get(), look);
    }
}

void CameraGroup::copySettings(Workspace& from)
{
    const TetheredCamera& source = from.controller().shown();
    if (!isReady(source)) {
        say(from,
            tr("The camera whose settings are to be copied is not ready. Connect it, or show "
               "another one, then try again."),
            true, copyTag());
        return;
    }
    from.window().messages().withdraw(copyTag());
    const QList<PresetValue> values = presetValues(source.camera()->settings());
    QList<TetheredCamera*> others;
    for (const Workspace* workspace : m_workspaces()) {
        const QList<TetheredCamera*> cameras = workspace->controller().cameras();
        for (TetheredCamera* camera : cameras) {
            if (camera != &source && isReady(*camera)) {
                others.append(camera);
            }
        }
    }
    const auto copies = std::make_shared<Copies>();
    copies->source = source.name();
    copies->awaited = static_cast<int>(others.size());
    for (TetheredCamera* camera : std::as_const(others)) {
        copyTo(*camera, values, from, copies);
    }
    if (others.isEmpty()) {
        say(from,
            tr("There is no other camera to copy to. Connect another one beside this, then try "
               "again."),
            true, copyTag());
    }
}

void CameraGroup::copyTo(TetheredCamera& camera, const QList<PresetValue>& values, Workspace& from,
    const std::shared_ptr<Copies>& copies)
{
    auto* applier = new PresetApplier(*camera.camera(), camera.camera()); // Goes with its camera.
    applier->apply(values).then(
        this, [this, copies, name = camera.name(), window = QPointer<Workspace>(&from),
                  applier = QPointer<PresetApplier>(applier)](const Result<PresetReport>& answer) {
            if (applier) {
                applier->deleteLater();
            }
            if (window) {
                note(*window, name, answer, *copies);
            }
        });
}

void CameraGroup::note(
    Workspace& in, const QString& name, const Result<PresetReport>& report, Copies& copies)
{
    if (!report) {
        //: the name of a camera, and a sentence about it
        copies.sentences.append(tr("%1: %2").arg(name, report.error().message));
    } else if (report->refused.isEmpty()) {
        copies.done.append(name);
    } else {
        copies.sentences.append(
            //: %1 and %2 are cameras, %3 a list of settings
            tr("“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at "
               "“%1”.")
                .arg(name, copies.source, refusedText(*report)));
    }
    if (--copies.awaited > 0) {
        return;
    }
    const bool isProblem = !copies.sentences.isEmpty();
    if (copies.done.size() == 1) {
        //: two cameras
        copies.sentences.append(
            tr("“%1” has the settings of “%2” now.").arg(copies.done.first(), copies.source));
    } else if (!copies.done.isEmpty()) {
        //: %1 is a list of cameras, %2 another camera
        copies.sentences.append(tr("These have the settings of “%2” now: %1.")
                                    .arg(copies.done.join(QStringLiteral(", ")), copies.source));
    }
    say(in, copies.sentences.join(u' '), isProblem, copyTag());
}

void CameraGroup::say(Workspace& in, const QString& text, bool isProblem, const QString& tag)
{
    in.window().messages().show(
        {isProblem ? MessageKind::Warning : MessageKind::Information, text, {}, {}, tag});
}

} // namespace skein
