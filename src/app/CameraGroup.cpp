// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CameraGroup.h"

#include "app/Workspace.h"
#include "camera/CameraNames.h"
#include "camera/PresetApplier.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QPointer>

namespace skein {

namespace {

bool isReady(const Workspace& workspace)
{
    const Camera* camera = workspace.controller().camera();
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing);
}

QString refusedText(const PresetReport& report)
{
    QStringList labels;
    for (const RefusedValue& refused : report.refused) {
        labels.append(refused.label);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

CameraGroup::CameraGroup(CameraNames& names, Workspaces workspaces, QObject* parent)
    : QObject(parent)
    , m_names(names)
    , m_workspaces(std::move(workspaces))
{}

void CameraGroup::captureAll(Workspace& from)
{
    int released = 0;
    QStringList left;
    for (const Workspace* workspace : m_workspaces()) {
        QAction* capture = workspace->window().actions()[ActionId::Capture];
        const Camera* camera = workspace->controller().camera();
        if (isReady(*workspace) && capture->isEnabled()) {
            capture->trigger(); // As if its own key had been pressed: the same checks and messages.
            ++released;
        } else if (camera != nullptr) {
            left.append(m_names.displayName(camera->info()));
        }
    }
    if (released == 0 && left.isEmpty()) {
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
    if (!isReady(from)) {
        say(from, tr("This window's camera is not ready. Connect it, then copy its settings."),
            true);
        return;
    }
    const QList<PresetValue> values = presetValues(from.controller().camera()->settings());
    int others = 0;
    for (const Workspace* workspace : m_workspaces()) {
        if (workspace == &from || !isReady(*workspace)) {
            continue;
        }
        ++others;
        Camera* camera = workspace->controller().camera();
        auto* applier = new PresetApplier(*camera, camera); // Goes with its camera.
        const QString name = m_names.displayName(camera->info());
        applier->apply(values).then(this,
            [this, name, window = QPointer<Workspace>(&from),
                applier = QPointer<PresetApplier>(applier)](const Result<PresetReport>& report) {
                if (applier) {
                    applier->deleteLater();
                }
                if (!window) {
                    return;
                }
                if (!report) {
                    say(*window, name + QStringLiteral(": ") + report.error().message, true);
                } else if (report->refused.isEmpty()) {
                    say(*window, tr("“%1” has the settings of this camera now.").arg(name), false);
                } else {
                    //: %1 is a camera, %2 a list of settings
                    say(*window,
                        tr("“%1” has the settings of this camera now, but for those that it "
                           "refuses: %2. Set these at that camera.")
                            .arg(name, refusedText(*report)),
                        true);
                }
            });
    }
    if (others == 0) {
        say(from,
            tr("There is no other camera to copy to. Open another window, connect the other "
               "camera there, then try again."),
            true);
    }
}

void CameraGroup::say(Workspace& in, const QString& text, bool isProblem)
{
    in.window().messages().show(
        {isProblem ? MessageKind::Warning : MessageKind::Information, text, {}, {}, {}});
}

} // namespace skein
