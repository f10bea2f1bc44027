// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugins/PluginPlace.h"

#include "app/Workspace.h"
#include "camera/Camera.h"
#include "plugin/loader/PluginLog.h"
#include "session/Session.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "widgets/MainWindow.h"
#include "widgets/MessageBar.h"
#include "widgets/PictureCommands.h"
#include "widgets/PicturePresenter.h"
#include "widgets/ShotSelection.h"
#include "widgets/ViewHints.h"

#include <QThread>
#include <utility>

namespace skein {

namespace {

MessageKind kindOf(PluginWindow::Weight weight)
{
    switch (weight) {
    case PluginWindow::Weight::Information:
        return MessageKind::Information;
    case PluginWindow::Weight::Warning:
        return MessageKind::Warning;
    case PluginWindow::Weight::Error:
        break;
    }
    return MessageKind::Error;
}

} // namespace

PluginPlace::PluginPlace(Workspace& workspace, QString plugin, QObject* parent)
    : PluginWindow(parent)
    , m_workspace(workspace)
    , m_plugin(std::move(plugin))
{}

bool PluginPlace::isRightThread() const
{
    const bool isRight = QThread::currentThread() == thread();
    if (!isRight) {
        qCWarning(lcPlugin).noquote()
            << m_plugin << "called a window on a thread that it must not call it on";
    }
    return isRight;
}

MainWindow& PluginPlace::window() const
{
    return m_workspace.window();
}

WindowParts PluginPlace::parts() const
{
    return m_workspace.window().parts();
}

SessionController& PluginPlace::controller() const
{
    return m_workspace.controller();
}

Session& PluginPlace::session() const
{
    return m_workspace.session();
}

QWidget* PluginPlace::widget() const
{
    if (!isRightThread()) {
        return nullptr;
    }
    return &m_workspace.window();
}

QString PluginPlace::sessionFolder() const
{
    if (!isRightThread()) {
        return {};
    }
    return session().isOpen() ? session().folder() : QString();
}

QStringList PluginPlace::photographs() const
{
    if (!isRightThread()) {
        return {};
    }
    const ShotModel& shots = parts().selection.shots();
    QStringList paths;
    for (int row = 0; row < shots.rowCount(); ++row) {
        paths.append(shots.shot(row).path());
    }
    return paths;
}

QStringList PluginPlace::filesOf(const QString& path) const
{
    if (!isRightThread()) {
        return {};
    }
    QStringList paths{path};
    if (const Shot* shot = parts().selection.shots().find(path)) {
        for (const SessionItem& file : shot->files) {
            if (file.path != path) {
                paths.append(file.path);
            }
        }
    }
    return paths;
}

QStringList PluginPlace::selectedPaths() const
{
    if (!isRightThread()) {
        return {};
    }
    return parts().commands.targets();
}

QString PluginPlace::shownPath() const
{
    if (!isRightThread()) {
        return {};
    }
    return parts().pictures.currentPath();
}

void PluginPlace::show(const QString& path)
{
    if (!isRightThread()) {
        return;
    }
    parts().pictures.choose(path);
}

bool PluginPlace::hasCamera() const
{
    if (!isRightThread()) {
        return false;
    }
    const Camera* camera = controller().camera();
    return camera != nullptr && (camera->state() == Camera::State::Ready ||
                                    camera->state() == Camera::State::Previewing ||
                                    camera->state() == Camera::State::Capturing);
}

QString PluginPlace::cameraModel() const
{
    return hasCamera() ? controller().camera()->info().model : QString();
}

void PluginPlace::hint(const QString& text)
{
    if (!isRightThread()) {
        return;
    }
    parts().hints.say(text);
}

QString PluginPlace::fullTag(const QString& tag) const
{
    return QStringLiteral("plugin/%1/%2").arg(m_plugin, tag);
}

void PluginPlace::tell(Weight weight, const QString& sentence, const QString& tag)
{
    if (!isRightThread()) {
        return;
    }
    const QString full = fullTag(tag);
    if (!m_tags.contains(full)) {
        m_tags.append(full);
    }
    parts().messages.show({kindOf(weight), sentence, {}, {}, full});
}

void PluginPlace::withdraw(const QString& tag)
{
    if (!isRightThread()) {
        return;
    }
    parts().messages.withdraw(fullTag(tag));
}

void PluginPlace::withdrawAll()
{
    for (const QString& tag : std::exchange(m_tags, {})) {
        parts().messages.withdraw(tag);
    }
}

} // namespace skein
